import type { VoteFormValues } from "@/components/desk/vote-form-values";

/** The form with Yes for every member of the day that has no position yet. */
export function withOthersYes(values: VoteFormValues, serving: readonly { member: string }[]): VoteFormValues {
  const yes = Object.fromEntries(serving.map(({ member }) => [member, "YES" as const]));
  return { ...values, positions: { ...yes, ...values.positions } };
}
