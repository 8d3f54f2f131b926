import { valuesOfClaim } from "@/components/claims/desk-claim-values";
import type { FieldValues } from "@/components/desk/record-form-state";
import { ClaimInput } from "@/domain/claim-input";
import { ownProposal } from "../own-proposal";

/** The form of a claim as its editor filled it in for an open proposal; else null. */
export async function proposedClaim(
  number: string | string[] | undefined,
  id: string | null,
): Promise<FieldValues | null> {
  const held = await ownProposal(number, "claim", id);
  const parsed = ClaimInput.safeParse(held?.call.input);
  return held && parsed.success
    ? { ...valuesOfClaim({ version: held.version, claim: parsed.data }), ...held.beside }
    : null;
}
