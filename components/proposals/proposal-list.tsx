"use client";

import { useActionState } from "react";
import type { Correction } from "@/domain/correction";
import { changeWords } from "@/domain/correction-words";
import { formatInstant } from "@/domain/dates";
import { type FormProblem, ProblemNotice } from "../desk/problem-notice";
import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { ChangedValue } from "../ui/changed-value";
import { Disclosure } from "../ui/disclosure";
import { ErrorNotice, Notice } from "../ui/panel";
import { RuledList } from "../ui/ruled-list";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { TextField } from "../ui/text-field";
import { VisuallyHidden } from "../ui/visually-hidden";
import { proposalWords } from "./proposal-words";
import styles from "./proposals.module.css";

/** What a button led to. */
export type ProposalState =
  | { done: string }
  | { refused: string }
  | { problem: FormProblem | "NOT_ADMINISTRATOR" }
  | null;

type Proposal = Pick<Correction, "action" | "changes"> & {
  id: number;
  at: Date;
  by: string;
  own: boolean;
  kind: string;
  opened: string | null;
  entity: string;
  entityId: string;
  name: string | null;
  reason: string;
};

type ProposalListProps = {
  action: (state: ProposalState, form: FormData) => Promise<ProposalState>;
  proposals: Proposal[];
  /** Whether the viewer may publish. */
  decides: boolean;
  names: Record<string, string>;
  /** Each links to a page of its own, with a preview. */
  linked?: boolean;
};

/** Where the forms of the desk stand, by the kind of save. What takes a record out or a change back has no fields to change. */
const FORMS: Record<string, string> = {
  vote: "votes",
  voteCorrection: "votes",
  text: "texts",
  explanation: "explanations",
  statement: "statements",
  source: "sources",
  citation: "citations",
  claim: "claims",
  member: "members",
  term: "terms",
  topic: "topics",
};

/** The form in which its editor can change it; null for what is withdrawn instead. */
function formOf({ id, own, kind, opened }: Proposal): string | null {
  const folder = own ? FORMS[kind] : undefined;
  return folder ? `/admin/${folder}/${opened ?? "new"}?proposal=${id}` : null;
}

/** What waits to be published, each with every field old and new, why, and what can be done with it. */
export function ProposalList({ action, proposals, decides, names, linked }: ProposalListProps) {
  const [state, send, pending] = useActionState(action, null);
  const Title = linked ? "h3" : "h2";
  return (
    <Stack loose>
      <Answer state={state} />
      {proposals.length === 0 ? (
        <Note>Nothing waits.</Note>
      ) : (
        <RuledList>
          {proposals.map((proposal) => (
            <form action={send} key={proposal.id} id={`proposal-${proposal.id}`}>
              <input type="hidden" name="id" value={proposal.id} />
              <Stack>
                <Title className={styles.title}>
                  {proposal.id}. {proposalWords(proposal)}
                </Title>
                <ul>
                  {changeWords(proposal, (code) => names[code] ?? code).map(({ field, from, to }) => (
                    <li key={field}>
                      {field}: {proposal.action === "CREATE" ? to : <ChangedValue from={from} to={to} />}
                    </li>
                  ))}
                </ul>
                <Note>
                  {formatInstant(proposal.at)}. {proposal.reason}
                </Note>
                <ButtonRow>
                  {linked && (
                    <ButtonLink second href={`/admin/proposals/${proposal.id}`}>
                      Preview<VisuallyHidden> of proposal {proposal.id}</VisuallyHidden>
                    </ButtonLink>
                  )}
                  {formOf(proposal) && (
                    <ButtonLink second href={formOf(proposal) ?? ""}>
                      Change it
                    </ButtonLink>
                  )}
                  {decides && (
                    <Button name="intent" value="publish" disabled={pending}>
                      Publish
                    </Button>
                  )}
                  {proposal.own && (
                    <Button second name="intent" value="withdraw" disabled={pending}>
                      Withdraw
                    </Button>
                  )}
                </ButtonRow>
                {decides && (
                  <Disclosure summary="Decline it, with a reason">
                    <Stack>
                      <div className={styles.reason}>
                        <TextField
                          id={`reason-${proposal.id}`}
                          name="reason"
                          label="Why it is declined"
                          maxLength={500}
                        />
                      </div>
                      <div>
                        <Button second name="intent" value="decline" disabled={pending}>
                          Decline
                        </Button>
                      </div>
                    </Stack>
                  </Disclosure>
                )}
              </Stack>
            </form>
          ))}
        </RuledList>
      )}
    </Stack>
  );
}

function Answer({ state }: { state: ProposalState }) {
  if (state === null) return null;
  if ("done" in state) {
    return (
      <div role="status">
        <Notice eyebrow="Done" title={state.done}>
          <p>It stands among what was decided.</p>
        </Notice>
      </div>
    );
  }
  if ("problem" in state && state.problem !== "NOT_ADMINISTRATOR") {
    return <ProblemNotice problem={state.problem} noun="proposal" form="/admin/proposals" />;
  }
  return (
    <ErrorNotice title="Nothing was decided">
      <p>{"refused" in state ? state.refused : "Only administrators publish and decline."}</p>
    </ErrorNotice>
  );
}
