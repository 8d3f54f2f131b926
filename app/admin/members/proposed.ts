import type { FieldValues } from "@/components/desk/record-form-state";
import { valuesOfMember } from "@/components/members/member-form-values";
import { MemberInput } from "@/domain/member-input";
import { ownProposal, sourceAsTyped } from "../own-proposal";

/** The form of a state as its editor filled it in for an open proposal; else null. */
export async function proposedMember(
  number: string | string[] | undefined,
  code: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "member", code);
  const parsed = MemberInput.safeParse(held?.call.input.member);
  if (!held || !parsed.success) return null;
  const { version, call, beside } = held;
  return { ...valuesOfMember({ version, member: parsed.data }), ...sourceAsTyped(call.input.source), ...beside };
}
