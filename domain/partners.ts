import type { Agreement } from "./agreement";
import { FEWEST_FOR_A_SHARE } from "./figures";

/**
 * The members that gave the same vote most and least often, `count` of each, among those with ten votes in common or
 * more. Ties go to the pair with more votes. No member is in both lists.
 */
export function closestAndFarthest<Partner extends { agreement: Pick<Agreement, "n" | "strict"> }>(
  partners: readonly Partner[],
  count: number,
): { closest: Partner[]; farthest: Partner[] } {
  const sorted = partners
    .filter(({ agreement }) => agreement.n >= FEWEST_FOR_A_SHARE)
    .toSorted((a, b) => (b.agreement.strict ?? 0) - (a.agreement.strict ?? 0) || b.agreement.n - a.agreement.n);
  const closest = sorted.slice(0, Math.min(count, Math.ceil(sorted.length / 2)));
  return { closest, farthest: sorted.slice(closest.length).slice(-count).toReversed() };
}
