/** The tables of what was put before the Council: resolutions, votes, where votes are found, corrections. */
import { z } from "zod";
import { Day } from "@/domain/dates";
import { FATES, MODALITIES, OUTCOMES, VOTE_KINDS } from "@/domain/vocabulary";
import { list, maybe, optional, Slug, Text, yesNo } from "./fields";

export const Resolution = z.object({
  slug: Slug,
  symbol: optional,
  draft: optional,
  title: Text,
  official_title: optional,
  agenda: optional,
  subjects: list,
  sponsors: optional,
  topic: Slug,
  further_topics: list,
  /** Of a text that was never put to a vote; else empty, the day of its first vote counts. */
  date: maybe(Day),
  fate: maybe(z.enum(FATES)),
  successor: maybe(Slug),
  /** Further addresses. Those of the draft and of the amendments follow from their symbols. */
  aliases: list.pipe(z.array(Slug)),
  note: optional,
  /** The number of the voting record in the UN Digital Library. */
  undl: maybe(z.string().regex(/^\d+$/, { error: "It is not a number." })),
  draft_from: optional,
});
export type Resolution = z.infer<typeof Resolution>;

export const Vote = z.object({
  id: Slug,
  resolution: Slug,
  ordinal: z
    .string()
    .regex(/^[1-9]\d*$/, { error: "It is not a number from 1." })
    .transform(Number),
  date: Day,
  kind: z.enum(VOTE_KINDS),
  procedural: yesNo,
  modality: z.enum(MODALITIES),
  outcome: z.enum(OUTCOMES),
  /** Yes, No, abstaining, not voting: "9-3-3-0". A question mark is a number that no source states. */
  tally: maybe(z.string().regex(/^\d+-\d+-(\d+|\?)-(\d+|\?)$/, { error: "It is not a tally like 9-3-3-0." })),
  /** A symbol, or "written procedure". */
  meeting: optional,
  positions: z.string(),
  title: optional,
  symbol: optional,
  note: optional,
  votes_from: list,
  meeting_from: optional,
});
export type Vote = z.infer<typeof Vote>;

/** A page that a vote is found on, beside the sources named in its row. */
export const VoteSource = z.object({ vote: Slug, source: Slug, supports: Text, place: optional });
export type VoteSource = z.infer<typeof VoteSource>;

/** What a source has and the record has not, and why. */
export const Correction = z.object({
  entity: z.enum(["vote", "resolution", "member"]),
  id: Text,
  field: Text,
  from: optional,
  to: optional,
  reason: Text,
  sources: list.pipe(z.array(Slug)),
});
export type Correction = z.infer<typeof Correction>;
