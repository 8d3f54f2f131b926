import { TextField } from "../ui/text-field";

type NewPasswordFieldsProps = {
  label: string;
  /** Letters that it has at least. */
  shortest: number;
  errors: { new?: string | undefined; repeated?: string | undefined };
};

/** A password that is to be set, twice. */
export function NewPasswordFields({ label, shortest, errors }: NewPasswordFieldsProps) {
  return (
    <>
      <TextField
        id="new"
        name="new"
        type="password"
        label={label}
        hint={`At least ${shortest} characters; several words that have nothing to do with each other are good.`}
        autoComplete="new-password"
        required
        error={errors.new}
      />
      <TextField
        id="repeated"
        name="repeated"
        type="password"
        label={`${label} again`}
        autoComplete="new-password"
        required
        error={errors.repeated}
      />
    </>
  );
}
