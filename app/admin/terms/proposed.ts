import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfTerm } from "@/components/members/term-form-values";
import { TermInput } from "@/domain/term-input";
import { ownProposal, sourceAsTyped } from "../own-proposal";

/** The form of a term as its editor filled it in for an open proposal; else null. */
export async function proposedTerm(
  number: string | string[] | undefined,
  id: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "term", id);
  const parsed = TermInput.safeParse(held?.call.input.term);
  if (!held || !parsed.success) return null;
  const { version, call, beside } = held;
  return { ...valuesOfTerm({ version, term: parsed.data }), ...sourceAsTyped(call.input.source), ...beside };
}
