import { type NamedMember, type ReadResult, readResult } from "@/domain/read-result";
import type { VoteFormState, VoteFormValues } from "./vote-form-values";

/** What was filled in from a pasted line, and what of it was not understood, as sentences. */
export function notesOf({ positions, notes, withoutVote }: ReadResult, serving: number): string[] {
  const filled = Object.keys(positions).length;
  if (serving === 0) return ["Choose the day of the vote first: it says who was serving."];
  return [
    ...(filled > 0 ? [`${filled} of ${serving} positions were filled in. Look at each before saving.`] : []),
    ...(withoutVote ? ["It says that there was no vote: tick “Adopted without a vote”."] : []),
    ...notes,
  ];
}

/** The form with the positions that the pasted line says, for whoever has no script. */
export function withPasted(
  values: VoteFormValues,
  serving: readonly NamedMember[],
): Pick<VoteFormState, "values" | "notes"> {
  const read = readResult(values.pasted, serving);
  return {
    values: { ...values, positions: { ...values.positions, ...read.positions } as VoteFormValues["positions"] },
    notes: notesOf(read, serving.length),
  };
}
