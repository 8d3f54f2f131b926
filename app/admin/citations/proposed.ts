import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfCitation } from "@/components/sources/citation-values";
import { CitationInput } from "@/domain/citation-input";
import { ownProposal } from "../own-proposal";

/** The form of a citation as its editor filled it in for an open proposal; else null. */
export async function proposedCitation(
  number: string | string[] | undefined,
  id: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "citation", id);
  const parsed = CitationInput.safeParse(held?.call.input);
  return held && parsed.success
    ? { ...valuesOfCitation({ version: held.version, citation: parsed.data }), ...held.beside }
    : null;
}
