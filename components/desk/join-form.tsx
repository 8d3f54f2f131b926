"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonLink } from "../ui/button";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { TextField } from "../ui/text-field";
import { AccountAddress } from "./account-address";
import styles from "./narrow-form.module.css";
import { NewPasswordFields } from "./new-password-fields";

/** What came of using a one-time link: a message beside each field at fault, or one for all, or who can now sign in. */
export type JoinState = {
  name: string;
  errors: { name?: string; new?: string; repeated?: string };
  problem: string | null;
  joined: string | null;
};

type JoinFormProps = {
  action: (state: JoinState, form: FormData) => Promise<JoinState>;
  email: string;
  /** Whether it makes an account; else it sets the password of one. */
  isNew: boolean;
  length: { min: number };
  /** The head of the page, until the link is used. */
  children: ReactNode;
};

/** The name for the history and the password, twice. Works without a script. */
export function JoinForm({ action, email, isNew, length, children }: JoinFormProps) {
  const [state, send, pending] = useActionState(action, { name: "", errors: {}, problem: null, joined: null });
  const { errors, joined } = state;
  if (joined !== null) {
    return (
      <div role="status">
        <Notice eyebrow="Done" title="The password is set" level={1}>
          <p>You sign in as {joined}. The link works no more.</p>
          <ButtonLink href="/admin/sign-in">Sign in</ButtonLink>
        </Notice>
      </div>
    );
  }
  return (
    <Stack loose>
      {children}
      {state.problem && (
        <ErrorNotice title="Nothing was changed">
          <p>{state.problem}</p>
        </ErrorNotice>
      )}
      <form action={send} className={styles.form}>
        <AccountAddress email={email} />
        {isNew && (
          <TextField
            id="name"
            name="name"
            label="Your name"
            hint="As it is to stand in the history of the record."
            autoComplete="name"
            maxLength={100}
            required
            defaultValue={state.name}
            error={errors.name}
          />
        )}
        <NewPasswordFields label="Password" shortest={length.min} errors={errors} />
        <div>
          <Button disabled={pending}>{isNew ? "Join" : "Set the password"}</Button>
        </div>
      </form>
    </Stack>
  );
}
