"use client";

import { useActionState } from "react";
import { Button, ButtonRow } from "../ui/button";
import { ErrorNotice, Panel } from "../ui/panel";
import { Stack } from "../ui/stack";
import { type FormProblem, ProblemNotice } from "./problem-notice";

/** What was refused, as a sentence or as the reason why the form was not looked at. */
export type ApplyState = { sentence?: string; problem?: FormProblem };

/** The form that boxes beside conflicts belong to. */
export const APPLY_FORM = "apply-import";

type ImportApplyProps = {
  action: (state: ApplyState, form: FormData) => Promise<ApplyState>;
  id: string;
  /** The state of the record that is being looked at. */
  number: number;
  /** What the button would do, as a sentence. */
  does: string;
  /** Whether there is anything to write, be it only by a choice. */
  enabled: boolean;
};

/** Applies or drops the file that was looked at, in the state of the record in which it was compared. */
export function ImportApply({ action, id, number, does, enabled }: ImportApplyProps) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <Panel>
      <Stack>
        {state.problem && <ProblemNotice problem={state.problem} noun="import" form="/admin/import" />}
        {state.sentence && (
          <ErrorNotice title="Nothing was imported">
            <p>{state.sentence}</p>
          </ErrorNotice>
        )}
        <p>{does}</p>
        <form id={APPLY_FORM} action={send}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="number" value={number} />
          <ButtonRow>
            {enabled && (
              <Button name="intent" value="apply" disabled={pending}>
                {pending ? "Importing …" : "Import"}
              </Button>
            )}
            <Button second name="intent" value="drop" disabled={pending}>
              Put the file away
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Panel>
  );
}
