import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfTopic } from "@/components/topics/topic-form-values";
import { TopicInput } from "@/domain/topic-input";
import { ownProposal } from "../own-proposal";

/** The form of a topic as its editor filled it in for an open proposal; else null. */
export async function proposedTopic(
  number: string | string[] | undefined,
  slug: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "topic", slug);
  const parsed = TopicInput.safeParse(held?.call.input);
  return held && parsed.success
    ? { ...valuesOfTopic({ version: held.version, topic: parsed.data }), ...held.beside }
    : null;
}
