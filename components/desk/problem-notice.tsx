import { ErrorNotice, Notice } from "../ui/panel";
import styles from "./conflict-notice.module.css";

/** Why a form was not saved: it was not looked at, or was and waits for an administrator. */
export type FormProblem = "SIGNED_OUT" | "FOREIGN_POST" | "OUTAGE" | "CONFLICT" | "PROPOSED";

type ProblemNoticeProps = {
  problem: FormProblem;
  /** What was to be saved: "vote". */
  noun: string;
  /** The page of the form, to open it anew. */
  form: string;
  /** Whether the site did not answer, and not its database. */
  unreachable?: boolean;
};

/** Why nothing was saved, and what to do next. What was typed is kept in every case. */
export function ProblemNotice({ problem, noun, form, unreachable }: ProblemNoticeProps) {
  switch (problem) {
    case "OUTAGE":
      return (
        <ErrorNotice title={`The ${noun} could not be saved`}>
          <p>
            The {unreachable ? "site" : "database"} did not answer. What you entered is kept here: save again in a
            moment. If the {noun} was saved after all, the site will say that it is in the record.
          </p>
        </ErrorNotice>
      );
    case "SIGNED_OUT":
      return (
        <ErrorNotice title="Your session has ended">
          <p>
            Nothing was saved, and what you entered is kept here.{" "}
            <a href="/admin/sign-in" target="_blank" rel="noreferrer">
              Sign in in another tab
            </a>
            , then come back and save again.
          </p>
        </ErrorNotice>
      );
    case "FOREIGN_POST":
      return (
        <ErrorNotice title="This form was sent from another site">
          <p>
            Nothing was saved. Save again from this page, or <a href={form}>open the form anew</a>.
          </p>
        </ErrorNotice>
      );
    case "PROPOSED":
      return (
        <div role="status" tabIndex={-1} ref={(notice) => notice?.focus()} className={styles.proposed}>
          <Notice eyebrow="Proposed" title={`An administrator looks at the ${noun}`}>
            <p>
              Nothing in the record has changed yet, and nothing that the site checks stands against it. Your{" "}
              <a href="/admin/proposals">proposals</a> can be changed and withdrawn until they are decided on.
            </p>
            <p>
              <a href={form}>Back to the form</a> · <a href="/admin">The desk</a>
            </p>
          </Notice>
        </div>
      );
    case "CONFLICT":
      return (
        <ErrorNotice title={`The ${noun} is no longer here to be changed`}>
          <p>
            Somebody took it out of the record while you worked on it, or entered the vote on it. Nothing was saved, and
            what you entered is kept here. <a href="/admin">The desk</a> says who changed what and why.
          </p>
        </ErrorNotice>
      );
  }
}
