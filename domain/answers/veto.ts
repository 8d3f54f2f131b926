/** Vetoed votes, as the API gives them. */
import { z } from "zod";
import { Day } from "../dates";
import type { VoteRow } from "../record";
import { vetoFigures } from "../veto-figures";
import { VOTE_KINDS } from "../vocabulary";
import { Count } from "./counts";
import { MemberVoteAnswer, TallyAnswer } from "./resolution";

export const VetoedVoteAnswer = z.object({
  id: z.string().describe("Stable key of the vote"),
  slug: z.string().describe("The text voted on: /resolutions/{slug}"),
  draftSymbol: z.string().nullable(),
  title: z.string(),
  agenda: z.string().nullable(),
  topic: z.string().nullable().describe("Slug of the primary topic"),
  date: Day,
  meeting: z.string().nullable(),
  kind: z.enum(VOTE_KINDS),
  tally: TallyAnswer.nullable(),
  vetoes: z.array(MemberVoteAnswer.pick({ member: true, seat: true, name: true })).describe("Who cast them"),
});
export type VetoedVoteAnswer = z.infer<typeof VetoedVoteAnswer>;

export const VetoListAnswer = z.object({
  data: z.array(VetoedVoteAnswer).describe("Newest first"),
  votes: Count.describe("Votes vetoed; votes on paragraphs and amendments are among them"),
  cast: Count.describe("Vetoes cast in them: a vote that two members vetoed counts twice"),
});
export type VetoListAnswer = z.infer<typeof VetoListAnswer>;

/** Vetoed votes, in the order given, with who cast each veto. */
export function vetoListAnswer(vetoed: readonly VoteRow[]): VetoListAnswer {
  const { items, cast } = vetoFigures(vetoed).whole;
  return { data: vetoed.map(vetoedVoteAnswer), votes: items, cast };
}

function vetoedVoteAnswer(vote: VoteRow): VetoedVoteAnswer {
  return {
    id: vote.id,
    slug: vote.slug,
    draftSymbol: vote.draft,
    title: vote.title,
    agenda: vote.agenda,
    topic: vote.topic?.slug ?? null,
    date: vote.date,
    meeting: vote.meeting,
    kind: vote.kind,
    tally: vote.tally,
    vetoes: vote.memberVotes.filter(({ veto }) => veto).map(({ member, seat, name }) => ({ member, seat, name })),
  };
}
