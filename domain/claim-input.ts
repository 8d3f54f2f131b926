/** A claim as it comes in, from the form or the seed. */
import { z } from "zod";
import { ClaimForm, TextAddress } from "./claim";

/** Words of a source are quoted only in short. */
export const MOST_WORDS = 30;

/** A text of at most thirty words, whatever stands between them. */
export const ShortWords = z
  .string()
  .trim()
  .min(1, { error: "Give the words as the source has them." })
  .refine((text) => text.split(/\s+/).length <= MOST_WORDS, { error: `At most ${MOST_WORDS} words are quoted.` });

const text = (missing: string) =>
  z.string().trim().min(1, { error: missing }).max(2000, { error: "It is longer than 2,000 letters." });
const Slug = z.string().trim().min(1);

/** What a source claims. `form` says how votes test it, or `reason` why they cannot: one of the two. */
export const ClaimInput = z
  .strictObject({
    source: Slug,
    words: ShortWords,
    meaning: text("Say what it would mean in the record."),
    place: text("Say where in the source it stands: a paragraph, a page."),
    form: ClaimForm.nullable(),
    reason: text("Say why no vote can test it.").nullable(),
    resolution: TextAddress.nullable(),
    statement: Slug.nullable(),
  })
  .refine(({ form, reason }) => (form === null) !== (reason === null), {
    path: ["reason"],
    error: "Either the parts say how votes test it, or a reason why they cannot: give one of the two.",
  });
export type ClaimInput = z.infer<typeof ClaimInput>;
