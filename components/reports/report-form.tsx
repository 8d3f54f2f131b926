"use client";

import { REPORT_LENGTH } from "@/domain/report-input";
import { useSaving } from "../desk/use-saving";
import { Button } from "../ui/button";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { TextAreaField, TextField } from "../ui/text-field";
import styles from "./report-form.module.css";

/** What the form shows after an attempt; `sent` is the number of the report. */
export type ReportState = {
  values: { wrong: string; evidence: string; contact: string };
  issues: { path: string; message: string }[];
  problem: string | null;
  sent: number | null;
};

type ReportFormProps = {
  action: (state: ReportState, form: FormData) => Promise<ReportState>;
  /** When the form was opened, signed. */
  opened: string;
  /** The page of the record. */
  href: string;
  contactDays: number;
};

const EMPTY: ReportState = { values: { wrong: "", evidence: "", contact: "" }, issues: [], problem: null, sent: null };

/** What is wrong, what shows it, and how to reach the reader. Works without a script. */
export function ReportForm({ action, opened, href, contactDays }: ReportFormProps) {
  const { state, unreachable, saving, post, submit } = useSaving(action, EMPTY);
  const { values, issues, sent } = state;
  if (sent !== null) {
    return (
      <div role="status">
        <Notice eyebrow="Sent" title={`Thank you. This is report ${sent}`}>
          <p>An editor looks at it. What is corrected stands in the history of the record, with its source.</p>
          <p>
            <a href={href}>Back to the record</a>
          </p>
        </Notice>
      </div>
    );
  }
  const problem = unreachable ? "The site did not answer. What you typed is kept here: send it again." : state.problem;
  const field = (name: keyof ReportState["values"]) => ({
    id: name,
    name,
    maxLength: REPORT_LENGTH[name],
    defaultValue: values[name],
    error: issues.find(({ path }) => path === name)?.message,
  });
  return (
    <Stack loose>
      {problem && (
        <ErrorNotice title="The report was not sent">
          <p>{problem}</p>
        </ErrorNotice>
      )}
      <form action={post} onSubmit={submit} className={styles.form} noValidate>
        <input type="hidden" name="opened" value={opened} />
        <TextAreaField
          {...field("wrong")}
          label="What is wrong"
          hint="Which position, date, title or name, and what it should be."
          rows={6}
          required
        />
        <TextField
          {...field("evidence")}
          label="Source that shows it"
          extra="(address or citation)"
          hint="A meeting record, an official document, an article."
        />
        <TextField
          {...field("contact")}
          label="How to reach you"
          extra="(optional)"
          hint={`Seen by the editors alone, and taken out ${contactDays} days after the report is closed.`}
          autoComplete="email"
        />
        <div className={styles.apart} aria-hidden="true">
          <label>
            Leave this empty <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <div>
          <Button disabled={saving}>{saving ? "Sending …" : "Send the report"}</Button>
        </div>
      </form>
    </Stack>
  );
}
