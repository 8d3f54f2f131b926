/** Whose password a form asks for, so that a password manager knows; nothing is seen of it. */
export function AccountAddress({ email }: { email: string }) {
  return <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />;
}
