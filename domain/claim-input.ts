/** A claim as it comes in, from the form or the seed. */
import { z } from "zod";
import { ClaimForm, TextAddress } from "./claim";
import { Address, requiredText, shortWords } from "./input-fields";

/** What a source claims. `form` says how votes test it, or `reason` why they cannot: one of the two. */
export const ClaimInput = z
  .strictObject({
    source: Address,
    words: shortWords("Give the words as the source has them."),
    meaning: requiredText("Say what it would mean in the record."),
    place: requiredText("Say where in the source it stands: a paragraph, a page."),
    form: ClaimForm.nullable(),
    reason: requiredText("Say why no vote can test it.").nullable(),
    /** The text, and the statement, on whose pages it is shown as well. */
    resolution: TextAddress.nullable(),
    statement: Address.nullable(),
  })
  .refine(({ form, reason }) => (form === null) !== (reason === null), {
    path: ["reason"],
    error: "Either the parts say how votes test it, or a reason why they cannot: give one of the two.",
  });
export type ClaimInput = z.infer<typeof ClaimInput>;
