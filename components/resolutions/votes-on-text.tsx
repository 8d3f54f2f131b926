import { formatTally } from "@/domain/figures";
import { VOTE_KIND_LABELS } from "@/domain/labels";
import type { ResolutionVote } from "@/domain/resolution-page";
import { voteAnchor } from "@/domain/vote-address";
import { DataTable } from "../ui/data-table";
import { Section } from "../ui/section";
import { OutcomeBadge } from "../votes/outcome-badge";

/** From so many on the votes on one text are read by a list and not by scrolling: on a phone each is folded. */
export const MANY_VOTES = 3;

/** The votes on a text that had several, each leading to its place on the page. */
export function VotesOnText({ votes }: { votes: readonly ResolutionVote[] }) {
  if (votes.length < MANY_VOTES) return null;
  return (
    <Section title={`The ${votes.length} votes on this text`}>
      <DataTable
        caption="The votes on this text"
        stacked
        columns={[
          { head: "Vote" },
          { head: "On", inline: true },
          { head: "Y–N–A", inline: true },
          { head: "Outcome", inline: true },
        ]}
        rows={votes.map((vote) => ({
          key: vote.id,
          cells: [
            <a key="vote" href={`#${voteAnchor(vote)}`}>
              {vote.title}
            </a>,
            VOTE_KIND_LABELS[vote.kind],
            vote.modality === "WITHOUT_VOTE" ? "–" : formatTally(vote.tally),
            <OutcomeBadge key="outcome" outcome={vote.outcome} modality={vote.modality} />,
          ],
        }))}
      />
    </Section>
  );
}
