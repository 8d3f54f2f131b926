import { formatInstant } from "@/domain/dates";
import { RuledList } from "../ui/ruled-list";
import { Aside, Note } from "../ui/text";
import { proposalWords } from "./proposal-words";

type Decided = {
  id: number;
  by: string;
  action: "CREATE" | "UPDATE" | "DELETE";
  entity: string;
  entityId: string;
  name: string | null;
  reason: string;
  state: "PUBLISHED" | "DECLINED" | "WITHDRAWN";
  decidedBy: string | null;
  decidedAt: Date | null;
  decision: string | null;
};

const CAME = { PUBLISHED: "Published", DECLINED: "Declined", WITHDRAWN: "Withdrawn" };

/** What became of the latest proposals, with the reason where one was declined. */
export function DecidedList({ proposals }: { proposals: readonly Decided[] }) {
  if (proposals.length === 0) return <Note>Nothing was decided yet.</Note>;
  return (
    <RuledList>
      {proposals.map((proposal) => (
        <span key={proposal.id}>
          {proposal.id}. {proposalWords(proposal)}: {proposal.reason}
          <br />
          <Aside>
            {CAME[proposal.state]} by {proposal.decidedBy}
            {proposal.decidedAt && `, ${formatInstant(proposal.decidedAt)}`}
            {proposal.decision && `: “${proposal.decision}”`}
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}
