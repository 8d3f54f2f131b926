import type { ReactNode } from "react";
import { formatTally } from "@/domain/figures";
import { outcomeLabel, VOTE_KIND_LABELS } from "@/domain/labels";
import type { ResolutionPage, ResolutionVote } from "@/domain/resolution-page";
import { formatSymbol } from "@/domain/symbols";
import { voteAnchor } from "@/domain/vote-address";
import { Column, Columns } from "../ui/columns";
import { Disclosure } from "../ui/disclosure";
import { FigureTools, type Takeaway } from "../ui/figure-tools";
import { Part, Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Horseshoe, HorseshoePicture } from "../votes/horseshoe";
import { HorseshoeFigure } from "../votes/horseshoe-figure";
import { MARKS, markOf } from "../votes/mark-code";
import { MarkKey } from "../votes/mark-key";
import { VoteTable } from "../votes/vote-table";
import { Explanations } from "./explanations";
import { VoteFacts } from "./vote-facts";
import { VoteStatement } from "./vote-statement";
import { MANY_VOTES } from "./votes-on-text";

type VoteSectionProps = {
  text: ResolutionPage;
  vote: ResolutionVote;
  principal?: boolean;
  /** What stands beside the table of the vote on the text. */
  aside?: ReactNode;
  /** Ways to take the picture of the vote away. */
  takeaway?: Takeaway;
};

/** One vote on a text: the table of the Council, what came of it and why, every member's vote. */
export function VoteSection({ text, vote, principal, aside, takeaway }: VoteSectionProps) {
  const recorded = vote.memberVotes.length > 0;
  const facts = (
    <VoteFacts
      vote={vote}
      agenda={principal ? text.agenda : null}
      sponsors={principal ? text.sponsors : null}
      topics={principal ? [...(text.topic ? [text.topic] : []), ...text.furtherTopics] : []}
    />
  );
  const table = recorded && (
    <VoteTable votes={vote.memberVotes} of={vote.draft ?? (vote.symbol ? formatSymbol(vote.symbol) : vote.title)} />
  );
  if (!principal) {
    return (
      <Section
        id={voteAnchor(vote)}
        title={`${VOTE_KIND_LABELS[vote.kind]}${vote.draft ? ` ${vote.draft}` : ""}: ${vote.title}`}
        narrowFold={text.votes.length >= MANY_VOTES ? became(vote) : undefined}
      >
        <Columns>
          <Column span={5}>
            {recorded && (
              <HorseshoeFigure vote={vote} level={3}>
                <HorseshoePicture vote={vote} size="small" />
              </HorseshoeFigure>
            )}
          </Column>
          <Column span={7}>
            <Stack loose>
              <VoteStatement vote={vote} />
              {facts}
              {table && <Disclosure summary="How each member voted">{table}</Disclosure>}
            </Stack>
          </Column>
        </Columns>
        {vote.explanations.length > 0 && <Explanations vote={vote} explanations={vote.explanations} />}
      </Section>
    );
  }
  return (
    <>
      <Section close label="The vote" id={voteAnchor(vote)}>
        <Columns>
          {recorded && (
            <Column span={8}>
              <HorseshoeFigure vote={vote}>
                <Horseshoe vote={vote} />
                <MarkKey
                  codes={MARKS.filter((code) => vote.memberVotes.some((memberVote) => markOf(memberVote) === code))}
                />
                <Note>
                  Bold: permanent member. Members stand in English alphabetical order from the lower left; who presided
                  is not in the record.
                </Note>
                <FigureTools {...takeaway} />
              </HorseshoeFigure>
            </Column>
          )}
          <Column span={recorded ? 4 : 8}>
            <Stack loose>
              <VoteStatement vote={vote} />
              {facts}
            </Stack>
          </Column>
        </Columns>
      </Section>
      {vote.explanations.length > 0 && (
        <Section id="why" title={vote.outcome === "VETOED" ? "Who vetoed, and the reasons given" : "The reasons given"}>
          <Stack loose>
            <Note>In our words, from the pages named. What a speaker claims is not confirmed by standing here.</Note>
            <Explanations vote={vote} explanations={vote.explanations} />
          </Stack>
        </Section>
      )}
      {table && (
        <Section label="How each member voted">
          <Columns>
            <Column span={7} id="members">
              <Part title="How each member voted">{table}</Part>
            </Column>
            <Column span={5}>{aside}</Column>
          </Columns>
        </Section>
      )}
    </>
  );
}

/** What came of a vote, in a line. */
function became({ outcome, modality, tally }: ResolutionVote): string {
  const label = outcomeLabel(outcome, modality);
  return modality === "WITHOUT_VOTE" ? label : `${label}, ${formatTally(tally)}`;
}
