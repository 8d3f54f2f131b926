"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "../ui/button";
import { ErrorNotice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { TextField } from "../ui/text-field";
import type { FactorFault } from "./factor-problem";
import styles from "./narrow-form.module.css";
import { OwnPasswordField } from "./own-password-field";
import { RecoveryCodes } from "./recovery-codes";
import setUp from "./second-factor-set-up.module.css";

/** How far the setting up is: the password, then the secret with its first code, then the recovery codes. */
export type SetUpState = Partial<FactorFault> & {
  enrolment?: { secret: string; picture: string; uri: string };
  codes?: string[];
};

type SecondFactorSetUpProps = {
  action: (state: SetUpState, form: FormData) => Promise<SetUpState>;
  email: string;
  /** Where to go on to. */
  back: string;
};

/** Sets up an authenticator in two forms. Works without a script. */
export function SecondFactorSetUp({ action, email, back }: SecondFactorSetUpProps) {
  const [state, send, pending] = useActionState(action, {});
  const { enrolment, codes, errors = {}, problem } = state;
  if (codes) {
    return (
      <Stack loose>
        <RecoveryCodes title="The second factor is set up" codes={codes} />
        <div>
          <ButtonLink href={back}>I have kept them</ButtonLink>
        </div>
      </Stack>
    );
  }
  return (
    <Stack loose>
      {problem && (
        <ErrorNotice title="The second factor is not set up">
          <p>{problem}</p>
        </ErrorNotice>
      )}
      <form action={send} className={styles.form}>
        {enrolment ? (
          <>
            <input type="hidden" name="uri" value={enrolment.uri} />
            {/* biome-ignore lint/performance/noImgElement: a picture in the address needs nothing fetched nor made smaller. */}
            <img
              className={setUp.picture}
              src={enrolment.picture}
              alt="QR code of the secret below"
              width={240}
              height={240}
            />
            <p className={setUp.secret}>
              Without a camera, type this secret into the authenticator: <code>{enrolment.secret}</code>
            </p>
            <TextField
              id="code"
              name="code"
              label="First code"
              hint="The six digits that the authenticator shows now."
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={10}
              required
              error={errors.code}
            />
          </>
        ) : (
          <OwnPasswordField email={email} error={errors.password} />
        )}
        <div>
          <Button disabled={pending}>{enrolment ? "Confirm the code" : "Show the secret"}</Button>
        </div>
      </form>
    </Stack>
  );
}
