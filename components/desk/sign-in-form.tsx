"use client";

import { useActionState } from "react";
import { Button } from "../ui/button";
import { ErrorNotice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { TextField } from "../ui/text-field";
import styles from "./narrow-form.module.css";

/** What the form shows after an attempt: the address as typed, and why it did not succeed. */
export type SignInState = { email: string; problem: string | null };

type SignInFormProps = {
  action: (state: SignInState, form: FormData) => Promise<SignInState>;
  /** Of who signs in again; else empty. */
  email: string;
  back: string;
};

/** E-mail address and password. Works without a script. */
export function SignInForm({ action, email, back }: SignInFormProps) {
  const [state, send, pending] = useActionState(action, { email, problem: null });
  return (
    <Stack loose>
      {state.problem && (
        <ErrorNotice title="You are not signed in">
          <p>{state.problem}</p>
        </ErrorNotice>
      )}
      <form action={send} className={styles.form}>
        <input type="hidden" name="back" value={back} />
        <TextField
          id="email"
          name="email"
          type="email"
          label="E-mail address"
          autoComplete="username"
          required
          defaultValue={state.email}
        />
        <TextField
          id="password"
          name="password"
          type="password"
          label="Password"
          autoComplete="current-password"
          required
        />
        <div>
          <Button disabled={pending}>Sign in</Button>
        </div>
      </form>
    </Stack>
  );
}
