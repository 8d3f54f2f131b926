import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfSource } from "@/components/sources/source-form-values";
import { SourceInput } from "@/domain/source-input";
import { ownProposal } from "../own-proposal";

/** The form of a source as its editor filled it in for an open proposal; else null. */
export async function proposedSource(
  number: string | string[] | undefined,
  slug: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "source", slug);
  const parsed = SourceInput.safeParse(held?.call.input);
  return held && parsed.success
    ? { ...valuesOfSource({ ...parsed.data, version: held.version }), ...held.beside }
    : null;
}
