"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "./button";
import styles from "./filter-form.module.css";

type FilterFormProps = {
  action: string;
  submit?: string;
  /** Many filters stand in columns on a wide screen; a few stand in a row, each as wide as it needs. */
  columns?: boolean;
  children: ReactNode;
};

/** After the last key in a field that is typed into. */
const PAUSE_MS = 400;

/**
 * Filters in a row, sent as the page's address: it works without a script and can be linked. With a script each choice
 * answers at once, the field keeps the focus, and what is empty stays out of the address.
 */
export function FilterForm({ action, submit = "Show", columns, children }: FilterFormProps) {
  const router = useRouter();
  const address = useSearchParams().toString();
  const [isPending, startTransition] = useTransition();
  const [state, setState] = useState({ address, sent: address, round: 0 });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  // A link has changed the filters: the fields begin anew with what the address says.
  if (address !== state.address) {
    setState({ ...state, address, round: address === state.sent ? state.round : state.round + 1 });
  }

  const send = (form: HTMLFormElement, go: "push" | "replace") => {
    clearTimeout(pause.current);
    if (!form.checkValidity()) return;
    const sent = filledIn(form);
    if (sent === address) return;
    setState((before) => ({ ...before, sent }));
    startTransition(() => router[go](sent === "" ? action : `${action}?${sent}`, { scroll: false }));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget, "push");
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    clearTimeout(pause.current);
    // A day is typed digit by digit as a word is.
    const wait = event.target instanceof HTMLSelectElement ? 0 : PAUSE_MS;
    pause.current = setTimeout(() => send(form, "replace"), wait);
  };

  return (
    <form
      key={state.round}
      action={action}
      className={columns ? `${styles.filters} ${styles.columns}` : styles.filters}
      onSubmit={onSubmit}
      onChange={onChange}
      aria-busy={isPending}
    >
      {children}
      <Button>{submit}</Button>
    </form>
  );
}

function filledIn(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value.trim() !== "");
  return new URLSearchParams(pairs as [string, string][]).toString();
}
