"use client";

import { useActionState } from "react";
import { Button, ButtonRow } from "../ui/button";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { CodeField } from "./code-field";
import type { FactorFault } from "./factor-problem";
import styles from "./narrow-form.module.css";
import { OwnPasswordField } from "./own-password-field";
import { RecoveryCodes } from "./recovery-codes";

/** What came of a change to a second factor that is there. */
export type SecondFactorState = Partial<FactorFault> & { codes?: string[]; off?: boolean };

type SecondFactorFormProps = {
  action: (state: SecondFactorState, form: FormData) => Promise<SecondFactorState>;
  email: string;
  /** Whether there is one; where the answer says that it is off, there is none any more. */
  on: boolean;
};

/** New recovery codes, or the end of the second factor, for password and code together. Works without a script. */
export function SecondFactorForm({ action, email, on }: SecondFactorFormProps) {
  const [state, send, pending] = useActionState(action, {});
  const { errors = {}, problem, codes, off } = state;
  return (
    <Stack loose>
      {codes && <RecoveryCodes title="The former recovery codes count no more" codes={codes} />}
      {off && (
        <div role="status">
          <Notice eyebrow="Done" title="The second factor is off">
            <p>Every other browser that was signed in to this account is signed out.</p>
          </Notice>
        </div>
      )}
      {problem && (
        <ErrorNotice title="Nothing was changed">
          <p>{problem}</p>
        </ErrorNotice>
      )}
      {on && (
        <form action={send} className={styles.form}>
          <OwnPasswordField email={email} error={errors.password} />
          <CodeField error={errors.code} />
          <ButtonRow>
            <Button name="intent" value="codes" disabled={pending}>
              Make new recovery codes
            </Button>
            <Button second name="intent" value="off" disabled={pending}>
              Take the second factor off
            </Button>
          </ButtonRow>
        </form>
      )}
    </Stack>
  );
}
