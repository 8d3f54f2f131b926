/** A vote as it comes in: from the form, the API, the importer or the seed. What the Council's rules ask of it is in check-vote.ts. */
import { z } from "zod";
import { Day } from "./dates";
import { optionalText } from "./input-fields";
import { oneOf } from "./query";
import { tidySymbol } from "./symbols";
import { FurtherTopics, Subjects } from "./text-topics";
import { MODALITIES, OUTCOMES, POSITIONS, VOTE_KINDS } from "./vocabulary";

/** A symbol of the United Nations, tidied; empty is none. */
export const SymbolText = optionalText(80).transform((text) => (text === null ? null : tidySymbol(text)));

const Slug = z
  .string()
  .trim()
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, { error: (issue) => `“${issue.input}” is not an address in the record.` })
  .nullish()
  .transform((slug) => slug || null);

const Count = z
  .int({ error: "It is a whole number." })
  .min(0, { error: "It is not below 0." })
  .max(15, { error: "It is at most 15." });

/** The numbers that a source states; a null is one that it does not state. */
export const StatedTally = z.object({ yes: Count, no: Count, abstain: Count.nullable(), notVoting: Count.nullable() });
export type StatedTally = z.infer<typeof StatedTally>;

/** Where the vote is found: a citation, an address, or both. */
export const VoteSource = z
  .object({
    citation: optionalText(500),
    url: z
      .url({ protocol: /^https?$/, error: (issue) => `“${issue.input}” is not a web address.` })
      .or(z.literal(""))
      .nullish()
      .transform((url) => url || null),
  })
  .refine((source) => source.citation !== null || source.url !== null, {
    error: "Name the source: the address of a page, or a citation.",
  });
export type VoteSource = z.infer<typeof VoteSource>;

/** One text field as a source: an address if it reads as one, else a citation. */
export function sourceOf(text: string): VoteSource {
  const source = text.trim();
  return /^https?:\/\/\S+$/i.test(source) ? { citation: null, url: source } : { citation: source || null, url: null };
}

export const VoteInput = z.object({
  date: z.string({ error: "Choose the day of the vote." }).pipe(Day),
  kind: oneOf("a kind of vote", VOTE_KINDS),
  procedural: z.boolean({ error: "Say whether the vote is procedural." }),
  modality: oneOf("a way to adopt", MODALITIES),
  /** The resolution's, S/RES/2448(2018): adopted texts only. */
  symbol: SymbolText,
  /** The draft's, or for an amendment its own. */
  draft: SymbolText,
  title: z
    .string({ error: "Give the text a title." })
    .trim()
    .min(1, { error: "Give the text a title." })
    .max(300, { error: "It is longer than 300 letters." }),
  officialTitle: optionalText(4000),
  agenda: optionalText(4000),
  meeting: SymbolText,
  writtenProcedure: z.boolean().default(false),
  sponsors: optionalText(4000),
  note: optionalText(4000),
  /** The slug of the main topic. */
  topic: Slug,
  /** Of the text: the slugs of topics beside the main one, and the subjects of the UN's library. What is left out stays. */
  furtherTopics: FurtherTopics.optional(),
  subjects: Subjects.optional(),
  /** What was voted on, where that is less than the whole text. */
  partTitle: optionalText(300),
  /** The slug of the text that an amendment or paragraph belongs to. */
  partOf: Slug,
  /** By member code: every member that served on the day, none for an adoption without a vote. */
  positions: z.record(
    z.string().regex(/^[A-Z]{3}$/, { error: "It is not the code of a member." }),
    oneOf("a position", POSITIONS),
  ),
  /** What the source states; needed only where positions are not recorded. */
  statedTally: StatedTally.nullish().transform((tally) => tally ?? null),
  /** Needed only where neither positions nor a tally say. */
  statedOutcome: oneOf("an outcome", OUTCOMES)
    .nullish()
    .transform((outcome) => outcome ?? null),
  source: VoteSource,
});
export type VoteInput = z.infer<typeof VoteInput>;
