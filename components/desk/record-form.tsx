"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { compareRecords } from "./compare-records";
import { ConflictNotice } from "./conflict-notice";
import { ErrorSummary } from "./error-summary";
import { ProblemNotice } from "./problem-notice";
import styles from "./record-form.module.css";
import { type FieldValues, type RecordFormState, recordState } from "./record-form-state";
import { type FormAction, useSaving } from "./use-saving";

export type RecordAction = FormAction<RecordFormState>;

/** What a field needs to show what was typed and what is wrong with it. */
export type FieldOf = (name: string) => { id: string; name: string; defaultValue: string; error: string | undefined };

type RecordFormProps = {
  action: RecordAction;
  values: FieldValues;
  /** What is saved: "statement". */
  noun: string;
  /** The page of the form itself. */
  page: string;
  /** What the fields are called, by name, in the order of the form. */
  labels: Record<string, string>;
  /** What the button says, where that is not to save the record. */
  submitText?: string;
  /** Says that the record may be taken out, by a second button. */
  removable?: boolean;
  children: (field: FieldOf, values: FieldValues) => ReactNode;
};

/**
 * The form of one record: what is wrong stands on top and beside each field, and what was typed is kept in every case. It
 * works without a script.
 */
export function RecordForm({
  action,
  values: first,
  noun,
  page,
  labels,
  submitText,
  removable,
  children,
}: RecordFormProps) {
  const { state, unreachable, saving, post, submit, answered } = useSaving(action, recordState(first));
  const notices = useRef<HTMLDivElement>(null);
  // An answer takes the attention.
  useEffect(() => {
    if (answered) notices.current?.focus();
  }, [answered]);
  if (state.problem === "PROPOSED") return <ProblemNotice problem="PROPOSED" noun={noun} form={page} />;
  if (state.saved) return <Saved saved={state.saved} page={page} />;

  const { values, issues } = state;
  const problem = unreachable ? "OUTAGE" : state.problem;
  const field: FieldOf = (name) => ({
    id: name,
    name,
    defaultValue: values[name] ?? "",
    error: issues.find(({ path }) => path === name)?.message,
  });
  const order = Object.keys(labels);
  const placed = issues
    .map(({ path, message }) => ({ path, message, label: labels[path] ?? null, target: path in labels ? path : null }))
    .sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  return (
    <form action={post} onSubmit={submit} className={styles.form} noValidate>
      <div ref={notices} tabIndex={-1} className={styles.notices}>
        {problem === "CONFLICT" && state.conflict ? (
          <ConflictNotice
            noun={noun}
            form={page}
            fields={compareRecords(labels, values, state.conflict.values)}
            version={state.conflict.values.version ?? ""}
            last={state.conflict.last}
          />
        ) : (
          problem && <ProblemNotice problem={problem} noun={noun} form={page} unreachable={unreachable} />
        )}
        {!problem && placed.length > 0 && <ErrorSummary issues={placed} />}
      </div>
      {values.replaces && <input type="hidden" name="replaces" value={values.replaces} />}
      {children(field, values)}
      <ButtonRow>
        <Button name="intent" value="save" disabled={saving}>
          {saving ? "Saving …" : (submitText ?? `Save the ${noun}`)}
        </Button>
        {removable && (
          <Button second name="intent" value="remove" disabled={saving}>
            Take it out of the record
          </Button>
        )}
        <ButtonLink second href="/admin">
          Discard
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}

function Saved({ saved, page }: { saved: NonNullable<RecordFormState["saved"]>; page: string }) {
  return (
    <Stack loose>
      <div role="status" tabIndex={-1} ref={(notice) => notice?.focus()} className={styles.notices}>
        <Notice eyebrow={saved.done} title={saved.title}>
          <p>
            {saved.gone ? "It is off every page at once, and stays in the history:" : "It is on every page at once:"}{" "}
            <a href={saved.href}>{saved.href}</a>
          </p>
          <p>
            {!saved.gone && (
              <>
                <a href={page}>Back to the form</a> ·{" "}
              </>
            )}
            <a href="/admin">The desk</a>
          </p>
        </Notice>
      </div>
    </Stack>
  );
}
