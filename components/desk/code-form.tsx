"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonLink } from "../ui/button";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { CodeField } from "./code-field";
import styles from "./narrow-form.module.css";

/** What the form shows after an attempt: why it did not succeed, or that the password has to be given again. */
export type CodeState = { problem: string | null; expired: boolean };

type CodeFormProps = {
  action: (state: CodeState, form: FormData) => Promise<CodeState>;
  back: string;
  /** The head of the page, as long as a code is awaited. */
  children: ReactNode;
};

/** The code that is asked for after the password. Works without a script. */
export function CodeForm({ action, back, children }: CodeFormProps) {
  const [state, send, pending] = useActionState(action, { problem: null, expired: false });
  const again = `/admin/sign-in?back=${encodeURIComponent(back)}`;
  if (state.expired) {
    return (
      <Notice eyebrow="Sign in" title="Begin again with the password" level={1}>
        <p>Ten minutes have passed since you gave it, or five codes were wrong.</p>
        <ButtonLink href={again}>Sign in</ButtonLink>
      </Notice>
    );
  }
  return (
    <Stack loose>
      {children}
      {state.problem && (
        <ErrorNotice title="You are not signed in">
          <p>{state.problem}</p>
        </ErrorNotice>
      )}
      <form action={send} className={styles.form}>
        <input type="hidden" name="back" value={back} />
        <CodeField />
        <div>
          <Button disabled={pending}>Sign in</Button>
        </div>
      </form>
    </Stack>
  );
}
