import { type FormEvent, useActionState, useState, useTransition } from "react";

/** Answers a form: the state after what was sent, which it gives back in every case. */
export type FormAction<State> = (state: State, form: FormData) => Promise<State>;

/**
 * Sends the form and holds what came back. `post` works without a script. With one, `submit` asks the server itself, so
 * that what was typed stays in the page even when the server does not answer: then `unreachable` is true.
 */
export function useSaving<State>(action: FormAction<State>, first: Awaited<State>) {
  const [posted, post] = useActionState<State, FormData>(action, first);
  const [answered, setAnswered] = useState<{ state: State; unreachable: boolean } | null>(null);
  const [saving, startSaving] = useTransition();
  const { state, unreachable } = answered ?? { state: posted, unreachable: false };

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = new FormData(event.currentTarget, submitter);
    startSaving(async () => {
      try {
        setAnswered({ state: await action(first, sent), unreachable: false });
      } catch {
        // The server did not answer, or made a mistake that its log has: the form says so and keeps what was typed.
        setAnswered({ state, unreachable: true });
      }
    });
  }

  return { state, unreachable, saving, post, submit, answered };
}
