import { type FormEvent, useActionState, useState, useTransition } from "react";
import { stateOf, type VoteFormState, type VoteFormValues } from "./vote-form-values";

export type VoteFormAction = (state: VoteFormState, form: FormData) => Promise<VoteFormState>;

/**
 * Sends the form and holds what came back. `post` works without a script. With one, `submit` asks the server itself, so
 * that what was typed stays in the page even when the server does not answer: then `unreachable` is true.
 */
export function useSaving(action: VoteFormAction, first: VoteFormValues) {
  const [posted, post] = useActionState(action, stateOf(first));
  const [answered, setAnswered] = useState<{ state: VoteFormState; unreachable: boolean } | null>(null);
  const [saving, startSaving] = useTransition();
  const { state, unreachable } = answered ?? { state: posted, unreachable: false };

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = new FormData(event.currentTarget, submitter);
    startSaving(async () => {
      try {
        setAnswered({ state: await action(stateOf(first), sent), unreachable: false });
      } catch {
        // The server did not answer, or made a mistake that its log has: the form says so and keeps what was typed.
        setAnswered({ state, unreachable: true });
      }
    });
  }

  return { state, unreachable, saving, post, submit, answered };
}
