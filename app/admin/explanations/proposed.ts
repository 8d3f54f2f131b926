import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfExplanation } from "@/components/explanations/explanation-form-values";
import { ExplanationInput } from "@/domain/explanation-input";
import { citationAsTyped, ownProposal } from "../own-proposal";

/** The form of an explanation as its editor filled it in for an open proposal; else null. */
export async function proposedExplanation(
  number: string | string[] | undefined,
  key: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "explanation", key);
  const parsed = ExplanationInput.safeParse(held?.call.input.explanation);
  if (!held || !parsed.success) return null;
  const { version, call, beside } = held;
  const values = valuesOfExplanation({ version, explanation: parsed.data });
  return { ...values, ...citationAsTyped(call.input.citation), ...beside };
}
