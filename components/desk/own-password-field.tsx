import { TextField } from "../ui/text-field";
import { AccountAddress } from "./account-address";

type OwnPasswordFieldProps = {
  email: string;
  error: string | undefined;
  /** What the form calls it. */
  name?: string;
  label?: string;
};

/** The password of who is signed in, once more; the address goes along for the password manager. */
export function OwnPasswordField({ email, error, name = "password", label = "Your password" }: OwnPasswordFieldProps) {
  return (
    <>
      <AccountAddress email={email} />
      <TextField
        id={name}
        name={name}
        type="password"
        label={label}
        autoComplete="current-password"
        required
        error={error}
      />
    </>
  );
}
