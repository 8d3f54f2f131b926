/** What can be claimed of votes, in parts that a query over the record tests. The same form for readers, editors and the seed. */
import { z } from "zod";
import { Day } from "./dates";
import { MemberCode, oneOf, TopicSlug } from "./query";
import { slugOf } from "./symbols";
import { OUTCOMES, VOTE_KINDS } from "./vocabulary";

export const DEEDS = [
  "YES",
  "NO",
  "ABSTAIN",
  "NOT_VOTING",
  "VETOED",
  "OTHER_THAN_YES",
  "OTHER_THAN_NO",
  "OTHER_THAN_ABSTAIN",
  "OTHER_THAN_VETO",
  "SPONSORED",
] as const;
/** What a member did. OTHER_THAN_… is true only of votes in which the member had a seat and its position is recorded. */
export type Deed = (typeof DEEDS)[number];

export const COMPARISONS = ["EXACTLY", "AT_LEAST", "AT_MOST", "AMONG", "NTH"] as const;
/** How many votes there are, or where the named text stands among them: as one of them, or as the n-th in order of date. */
export type Comparison = (typeof COMPARISONS)[number];

/** More members than these three no claim of the sources names. */
export const MOST_MEMBERS = 3;

export const Party = z.strictObject({ member: MemberCode, did: oneOf("something that a member did", DEEDS) });
/** A member and what it did. */
export type Party = z.infer<typeof Party>;

/** A text by its symbol or address: "S/2017/172" and "s-2017-172" are the same. */
export const TextAddress = z
  .string()
  .trim()
  .max(200, { error: "It is longer than 200 letters." })
  .transform(slugOf)
  .refine((slug) => slug !== "", { error: "It looks like S/2017/172." });

/** A whole number of votes. */
const VoteCount = z
  .int({ error: "It is a whole number." })
  .min(0, { error: "It is not less than 0." })
  .max(100_000, { error: "It is more than there are votes." });

const part = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/**
 * The parts of a claim; a part that is null does not narrow it. With AMONG and NTH, `text` is what stands among the votes
 * that the other parts describe; else only the votes on it are counted.
 */
export const ClaimForm = z.strictObject({
  members: z.array(Party).max(MOST_MEMBERS, { error: "A claim names at most three members." }).default([]),
  text: part(TextAddress),
  topic: part(TopicSlug),
  kind: part(oneOf("a kind of vote", VOTE_KINDS)),
  outcome: part(oneOf("an outcome", OUTCOMES)),
  from: part(Day),
  to: part(Day),
  comparison: oneOf("a comparison", COMPARISONS),
  number: part(VoteCount),
});
export type ClaimForm = z.infer<typeof ClaimForm>;

/** Whether the claim is about where a text stands, and not about how many votes there are. */
export function placesText({ comparison }: Pick<ClaimForm, "comparison">): boolean {
  return comparison === "AMONG" || comparison === "NTH";
}
