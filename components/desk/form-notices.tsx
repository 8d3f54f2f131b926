import { voteHref } from "@/domain/vote-address";
import { Button, ButtonRow } from "../ui/button";
import { ErrorNotice } from "../ui/panel";
import { compareVotes } from "./compare-votes";
import { ConflictNotice } from "./conflict-notice";
import { summary } from "./day-votes";
import { ErrorSummary } from "./error-summary";
import { ProblemNotice } from "./problem-notice";
import styles from "./vote-form.module.css";
import type { PlacedIssue } from "./vote-form-fields";
import type { VoteFormState } from "./vote-form-values";

type FormNoticesProps = {
  state: VoteFormState;
  issues: readonly PlacedIssue[];
  unreachable: boolean;
  /** The page of the form. */
  page: string;
  nameOf: (member: string) => string;
};

/** Why a vote was not saved, and what to do next. What was typed is kept in every case. */
export function FormNotices({ state, issues, unreachable, page, nameOf }: FormNoticesProps) {
  const problem = unreachable ? "OUTAGE" : state.problem;
  if (problem === "CONFLICT" && state.conflict) {
    const { saved, last } = state.conflict;
    const fields = compareVotes(state.values, saved, nameOf);
    return <ConflictNotice noun="vote" form={page} fields={fields} version={saved.version} last={last} />;
  }
  if (problem) return <ProblemNotice problem={problem} noun="vote" form={page} unreachable={unreachable} />;
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
