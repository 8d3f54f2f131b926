/** What a source carries of one record, as it comes in. */
import { z } from "zod";
import { Address, requiredText } from "./input-fields";

/** The kinds of record that a source can be cited for. */
export const CITED_KINDS = ["resolution", "vote", "statement", "explanation"] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

export const CitationInput = z.strictObject({
  kind: z.enum(CITED_KINDS, { error: "Choose what kind of record it is." }),
  /** The slug of the text or statement, or the key of the vote or of the explanation. */
  record: Address,
  source: Address,
  supports: requiredText("Say what of the record it carries.", 500),
  place: requiredText("Say where in the source it stands: a paragraph, a page, a row.", 500),
});
export type CitationInput = z.infer<typeof CitationInput>;
