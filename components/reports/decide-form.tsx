"use client";

import { useActionState } from "react";
import { formatInstant } from "@/domain/dates";
import { type FormProblem, ProblemNotice } from "../desk/problem-notice";
import { Button, ButtonRow } from "../ui/button";
import { Stack } from "../ui/stack";
import { SelectField, TextAreaField } from "../ui/text-field";
import styles from "./report-form.module.css";

/** What came of a decision that was not made: a problem of the post, or a sentence. */
export type DecideState = { answer: string; problem: FormProblem | null; said: string | null };

type DecideFormProps = {
  action: (state: DecideState, form: FormData) => Promise<DecideState>;
  /** What was changed in the record since the report came. */
  corrections: { id: number; at: Date; actor: string; reason: string }[];
};

/** Takes a report over, answers it with the correction that it led to, or dismisses it with a reason. */
export function DecideForm({ action, corrections }: DecideFormProps) {
  const [state, send, pending] = useActionState(action, { answer: "", problem: null, said: null });
  return (
    <Stack loose>
      {state.problem && <ProblemNotice problem={state.problem} noun="report" form="/admin/reports" />}
      <form action={send} className={styles.form}>
        <TextAreaField
          id="answer"
          name="answer"
          label="Answer, or why it is dismissed"
          hint="Kept with the report. The site sends no mail: write to the reader yourself where they left an address."
          maxLength={2000}
          defaultValue={state.answer}
          {...(state.said && { error: state.said })}
        />
        <SelectField
          id="revision"
          name="revision"
          label="Correction that it led to"
          options={[
            { value: "", text: "None" },
            ...corrections.map(({ id, at, actor, reason }) => ({
              value: String(id),
              text: `${formatInstant(at)}, ${actor}: ${reason}`,
            })),
          ]}
        />
        <ButtonRow>
          <Button name="to" value="ANSWERED" disabled={pending}>
            Close as answered
          </Button>
          <Button second name="to" value="DISMISSED" disabled={pending}>
            Dismiss
          </Button>
          <Button second name="to" value="TAKEN" disabled={pending}>
            Take it over
          </Button>
        </ButtonRow>
      </form>
    </Stack>
  );
}
