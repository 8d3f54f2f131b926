import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfText } from "@/components/desk/text-form-values";
import { TextInput } from "@/domain/text-input";
import { ownProposal } from "../own-proposal";

/** The form of a text as its editor filled it in for an open proposal; else null. */
export async function proposedText(
  number: string | string[] | undefined,
  slug: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "text", slug);
  const parsed = TextInput.safeParse(held?.call.input);
  if (!held || !parsed.success) return null;
  const { source, furtherTopics = [], subjects = [], successor = null, ...text } = parsed.data;
  const input = { ...text, furtherTopics, subjects, successor };
  const { version, beside } = held;
  return { ...valuesOfText({ version, input }), ...beside, source: source.url ?? source.citation ?? "" };
}
