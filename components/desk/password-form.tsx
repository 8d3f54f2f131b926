"use client";

import { useActionState } from "react";
import { Button } from "../ui/button";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { CodeField } from "./code-field";
import styles from "./narrow-form.module.css";
import { NewPasswordFields } from "./new-password-fields";
import { OwnPasswordField } from "./own-password-field";

type PasswordField = "current" | "code" | "new" | "repeated";

/** What came of a change: a message beside each field at fault, or one for the whole form, or done. */
export type PasswordState = {
  errors: Partial<Record<PasswordField, string>>;
  problem: string | null;
  changed: boolean;
};

type PasswordFormProps = {
  action: (state: PasswordState, form: FormData) => Promise<PasswordState>;
  email: string;
  length: { min: number; max: number };
  /** Whether the account has a second factor: then its code is given too. */
  asksForCode: boolean;
};

/** The old password once and the new one twice. Nothing typed here is ever sent back. */
export function PasswordForm({ action, email, length, asksForCode }: PasswordFormProps) {
  const [state, send, pending] = useActionState(action, { errors: {}, problem: null, changed: false });
  const { errors } = state;
  return (
    <Stack loose>
      {state.changed && (
        <div role="status">
          <Notice eyebrow="Saved" title="The password is changed">
            <p>Every other browser that was signed in to this account is signed out.</p>
          </Notice>
        </div>
      )}
      {state.problem && (
        <ErrorNotice title="The password is not changed">
          <p>{state.problem}</p>
        </ErrorNotice>
      )}
      <form action={send} className={styles.form}>
        <OwnPasswordField name="current" label="Present password" email={email} error={errors.current} />
        {asksForCode && <CodeField id="password-code" error={errors.code} />}
        <NewPasswordFields label="New password" shortest={length.min} errors={errors} />
        <div>
          <Button disabled={pending}>Change the password</Button>
        </div>
      </form>
    </Stack>
  );
}
