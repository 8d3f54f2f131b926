import "server-only";
import type { PairCell } from "@/domain/pair-figures";
import { castOf, isOn } from "./counted-vote";
import { getRecordedVotes } from "./recorded-votes";

/**
 * Every vote from `from` to `to` (both included) in which both seats voted Yes, No or abstained, counted by year, primary
 * topic with its region, positions, and whether it was contested and adopted. All figures of a pair are sums over these cells.
 */
export async function pairCube(
  a: string,
  b: string,
  from: string,
  to: string,
  topic: string | null,
): Promise<PairCell[]> {
  const { votes, regionOf } = await getRecordedVotes();
  const cells = new Map<string, PairCell>();
  for (const [kind, n] of votes.kinds({ from, to })) {
    const [one, other] = [castOf(kind, a), castOf(kind, b)];
    if (one === null || other === null || (topic !== null && !isOn(kind, topic))) continue;
    const { year, topic: primary, contested, adopted } = kind;
    const key = `${year} ${one} ${other} ${contested} ${adopted} ${primary}`;
    const cell = cells.get(key);
    if (cell) cell.n += n;
    else cells.set(key, { year, topic: primary, region: regionOf(primary), a: one, b: other, contested, adopted, n });
  }
  return [...cells.values()];
}
