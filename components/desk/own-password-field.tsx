import { TextField } from "../ui/text-field";

type OwnPasswordFieldProps = { email: string; error: string | undefined };

/** The password of who is signed in, once more; the address goes along for the password manager. */
export function OwnPasswordField({ email, error }: OwnPasswordFieldProps) {
  return (
    <>
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <TextField
        id="password"
        name="password"
        type="password"
        label="Your password"
        autoComplete="current-password"
        required
        error={error}
      />
    </>
  );
}
