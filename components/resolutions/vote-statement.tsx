import { explainOutcome } from "@/domain/explain-outcome";
import type { VoteRow } from "@/domain/record";
import { Stack } from "../ui/stack";
import { Finding } from "../ui/text";

/** How a vote ended and why, in sentences. */
export function VoteStatement({ vote }: { vote: VoteRow }) {
  const { lead, reasons } = explainOutcome(vote);
  return (
    <Stack>
      <Finding>{lead}</Finding>
      {reasons.length > 0 && <p>{reasons.join(" ")}</p>}
    </Stack>
  );
}
