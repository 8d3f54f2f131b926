import Link from "next/link";
import { voteHref } from "@/domain/vote-address";
import { Button, ButtonRow } from "../ui/button";
import { ErrorNotice } from "../ui/panel";
import { summary } from "./day-votes";
import { ErrorSummary } from "./error-summary";
import styles from "./vote-form.module.css";
import type { PlacedIssue } from "./vote-form-fields";
import type { VoteFormState } from "./vote-form-values";

type FormNoticesProps = { state: VoteFormState; issues: readonly PlacedIssue[]; unreachable: boolean };

/** Why a vote was not saved, and what to do next. What was typed is kept in every case. */
export function FormNotices({ state, issues, unreachable }: FormNoticesProps) {
  if (unreachable || state.problem === "OUTAGE") {
    return (
      <ErrorNotice title="The vote could not be saved">
        <p>
          The {unreachable ? "site" : "database"} did not answer. What you entered is kept here: save again in a moment.
          If the vote was saved after all, the site will say that it is in the record.
        </p>
      </ErrorNotice>
    );
  }
  if (state.problem === "SIGNED_OUT") {
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
  }
  if (state.problem === "FOREIGN_POST") {
    return (
      <ErrorNotice title="This form was sent from another site">
        <p>
          Nothing was saved. Save again from this page, or <Link href="/admin/votes/new">open the form anew</Link>.
        </p>
      </ErrorNotice>
    );
  }
  if (issues.length > 0) return <ErrorSummary issues={issues} />;
  return state.alike.length > 0 ? <Alike votes={state.alike} /> : null;
}

function Alike({ votes }: { votes: VoteFormState["alike"] }) {
  return (
    <ErrorNotice title="Is this vote in the record already?">
      <p>On the same day every member did the same in:</p>
      <ul className={styles.alike}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <a href={voteHref(vote)} target="_blank" rel="noreferrer">
              {vote.title}
            </a>
            , {summary(vote)}
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button name="intent" value="confirmed">
          It is another vote: save it
        </Button>
      </ButtonRow>
    </ErrorNotice>
  );
}
