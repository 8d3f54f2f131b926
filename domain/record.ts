/**
 * The shapes in which server/ hands the record to pages, pictures, the API and exports. Dates are YYYY-MM-DD: a vote
 * has a day, not an instant.
 */
import type { Fate, Modality, Outcome, Position, Reliability, VoteKind } from "./vocabulary";

/** The numbers that the source states. `notVoting` counts members that took no part. */
export type Tally = { yes: number; no: number; abstain: number; notVoting: number };

/** One member in one vote. `name` is the name of the time; `veto` is a permanent member's No in a vetoed vote. */
export type MemberVote = {
  member: string;
  seat: string;
  name: string;
  permanent: boolean;
  position: Position;
  veto: boolean;
};

/** A topic as a label that links. */
export type TopicLabel = { slug: string; name: string };

/**
 * One vote with what a list shows of it. `symbol` is the resolution's, `draft` the text's or amendment's that was voted
 * on. `tally` is null for adoptions without a vote and where no source gives it; `memberVotes` is empty for the former,
 * and else in English alphabetical order of the names.
 */
export type VoteRow = {
  id: string;
  slug: string;
  symbol: string | null;
  draft: string | null;
  title: string;
  agenda: string | null;
  topic: TopicLabel | null;
  date: string;
  meeting: string | null;
  kind: VoteKind;
  procedural: boolean;
  modality: Modality;
  outcome: Outcome;
  tally: Tally | null;
  memberVotes: MemberVote[];
};

/** A text that was never put to a vote, as a row of a list. */
export type UnvotedDraft = {
  slug: string;
  draft: string | null;
  title: string;
  topic: TopicLabel | null;
  date: string;
  fate: Fate;
};

/** A source as a record lists it. `supports` says what it carries, `place` where in the source. */
export type CitedSource = {
  slug: string;
  publisher: string;
  title: string | null;
  reliability: Reliability;
  date: string | null;
  url: string | null;
  accessed: string | null;
  article: number | null;
  supports: string;
  place: string | null;
};
