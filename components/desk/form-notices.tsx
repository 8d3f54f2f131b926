import { voteHref } from "@/domain/vote-address";
import { Button, ButtonRow } from "../ui/button";
import { ErrorNotice } from "../ui/panel";
import { summary } from "./day-votes";
import { ErrorSummary } from "./error-summary";
import { ProblemNotice } from "./problem-notice";
import styles from "./vote-form.module.css";
import type { PlacedIssue } from "./vote-form-fields";
import type { VoteFormState } from "./vote-form-values";

type FormNoticesProps = { state: VoteFormState; issues: readonly PlacedIssue[]; unreachable: boolean };

/** Why a vote was not saved, and what to do next. What was typed is kept in every case. */
export function FormNotices({ state, issues, unreachable }: FormNoticesProps) {
  const problem = unreachable ? "OUTAGE" : state.problem;
  if (problem) return <ProblemNotice problem={problem} noun="vote" form="/admin/votes/new" unreachable={unreachable} />;
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
