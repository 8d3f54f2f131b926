import { TextField } from "../ui/text-field";

/** The code of an authenticator, or where it is lost one of the recovery codes. Both may be pasted, with their spaces. */
export function CodeField({ id = "code", error }: { id?: string; error?: string | undefined }) {
  return (
    <TextField
      id={id}
      name="code"
      label="Code"
      hint="Six digits from your authenticator, or one of your recovery codes."
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={60}
      required
      error={error}
    />
  );
}
