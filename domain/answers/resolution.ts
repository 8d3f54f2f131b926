/** A text with its votes, as the API gives it: the contract, section 4. */
import { z } from "zod";
import { Day } from "../dates";
import { principalVote } from "../principal-vote";
import type { VoteRow } from "../record";
import type { ResolutionPage } from "../resolution-page";
import { FATES, MODALITIES, OUTCOMES, POSITIONS, VOTE_KINDS } from "../vocabulary";
import { Count } from "./counts";
import { CitedSourceAnswer, citedSourceAnswer } from "./source";

export const TallyAnswer = z
  .object({ yes: Count, no: Count, abstain: Count, notVoting: Count })
  .describe("The numbers that the sources state. `notVoting` counts members that took no part, present or absent.");

export const MemberVoteAnswer = z.object({
  member: z.string().describe("Code of the member: ISO 3166 alpha-3, or its former code (SUN, YUG, DDR)"),
  seat: z.string().describe("The seat, which outlives its holder: SUN and RUS are RUS"),
  name: z.string().describe("Short name of the member on the day of the vote"),
  permanent: z.boolean(),
  position: z.enum(POSITIONS).describe("NOT_VOTING took no part; NOT_RECORDED is never a number, never an abstention"),
  veto: z.boolean().describe("A permanent member's No in a vote that was VETOED"),
});
export type MemberVoteAnswer = z.infer<typeof MemberVoteAnswer>;

export const VoteAnswer = z.object({
  id: z.string().describe("Stable key of the vote: `vote_id` of the CSV files"),
  date: Day,
  meeting: z
    .string()
    .nullable()
    .describe("Symbol of the verbatim record; null where unknown, and for written procedures"),
  kind: z.enum(VOTE_KINDS).describe("PROCEDURAL is not on a text: an agenda, an invitation"),
  title: z.string().describe("What was voted on; for an amendment or a paragraph, that part"),
  draftSymbol: z.string().nullable().describe("Symbol of the draft, or of the amendment, that was voted on"),
  procedural: z.boolean().describe("Whether the matter was procedural, so that there was no veto"),
  modality: z.enum(MODALITIES).describe("WITHOUT_VOTE: there are no numbers and no member votes"),
  outcome: z.enum(OUTCOMES),
  tally: TallyAnswer.nullable().describe("Null for adoptions without a vote, and where no source gives it"),
  memberVotes: z.array(MemberVoteAnswer).describe("In English alphabetical order of the names of the day"),
});
export type VoteAnswer = z.infer<typeof VoteAnswer>;

export const ResolutionAnswer = z.object({
  slug: z.string().describe("The page is /resolutions/{slug}"),
  symbol: z.string().nullable().describe("S/RES/2448(2018); null where the text was not adopted"),
  draftSymbol: z.string().nullable().describe("S/2017/172; null where the draft has none, or it is not known"),
  title: z.string(),
  agenda: z.string().nullable().describe("The item of the Council's agenda"),
  topic: z.string().nullable().describe("Slug of the primary topic"),
  furtherTopics: z.array(z.string()).describe("Slugs of further topics"),
  date: Day.describe("The day of the first vote, or of circulation where no vote was taken"),
  outcome: z
    .enum(OUTCOMES)
    .nullable()
    .describe("Of the vote on the whole text; null where none was taken on the whole, or none at all"),
  fate: z.enum(FATES).nullable().describe("What became of a text that never came to a vote"),
  votes: z.array(VoteAnswer).describe("In the order in which they were taken"),
  sources: z.array(CitedSourceAnswer),
});
export type ResolutionAnswer = z.infer<typeof ResolutionAnswer>;

export const ResolutionListAnswer = z.object({
  data: z.array(ResolutionAnswer),
  page: z.object({
    number: z.int().min(1),
    size: z.int().min(1).describe("The most resolutions that a page has"),
    total: Count.describe("Resolutions that match: one of their votes does, or their fate"),
    votes: Count.describe("Votes that match, of these resolutions"),
  }),
});
export type ResolutionListAnswer = z.infer<typeof ResolutionListAnswer>;

/** What an answer takes of a text. */
export type AnsweredText = Omit<
  Pick<ResolutionPage, Exclude<keyof ResolutionAnswer, "outcome" | "votes">>,
  "topic" | "furtherTopics"
> & { topic: { slug: string } | null; furtherTopics: { slug: string }[]; votes: VoteRow[] };

/** The text with its votes and sources; its outcome is that of the vote on the whole. */
export function resolutionAnswer(text: AnsweredText): ResolutionAnswer {
  return {
    slug: text.slug,
    symbol: text.symbol,
    draftSymbol: text.draftSymbol,
    title: text.title,
    agenda: text.agenda,
    topic: text.topic?.slug ?? null,
    furtherTopics: text.furtherTopics.map(({ slug }) => slug),
    date: text.date,
    outcome: principalVote(text.votes)?.outcome ?? null,
    fate: text.fate,
    votes: text.votes.map(voteAnswer),
    sources: text.sources.map(citedSourceAnswer),
  };
}

function voteAnswer(vote: VoteRow): VoteAnswer {
  return {
    id: vote.id,
    date: vote.date,
    meeting: vote.meeting,
    kind: vote.kind,
    title: vote.title,
    draftSymbol: vote.draft,
    procedural: vote.procedural,
    modality: vote.modality,
    outcome: vote.outcome,
    tally: vote.tally,
    memberVotes: vote.memberVotes.map(({ member, seat, name, permanent, position, veto }) => {
      return { member, seat, name, permanent, position, veto };
    }),
  };
}
