import "server-only";
import type { PairCell } from "@/domain/pair-figures";
import { CAST_POSITIONS, type CastPosition } from "@/domain/vocabulary";
import { castOf, isOn, type VoteKind } from "./counted-vote";
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
  const cells = new Map<number, PairCell>();
  // What the two did, once for each pattern: a large record has few of them.
  const didIn: (Did | null | undefined)[] = [];
  for (const [kind, n] of votes.kinds({ from, to })) {
    let did = didIn[kind.pattern];
    if (did === undefined) {
      did = didOf(kind, a, b);
      didIn[kind.pattern] = did;
    }
    if (did === null || (topic !== null && !isOn(kind, topic))) continue;
    const key = kind.group * 9 + did.place;
    const cell = cells.get(key);
    if (cell) cell.n += n;
    else {
      const { year, topic: primary, contested, adopted } = kind;
      cells.set(key, { year, topic: primary, region: regionOf(primary), a: did.a, b: did.b, contested, adopted, n });
    }
  }
  return [...cells.values()];
}

/** What two seats did, and its place among the nine that can be. */
type Did = { a: CastPosition; b: CastPosition; place: number };

function didOf(kind: VoteKind, a: string, b: string): Did | null {
  const [one, other] = [castOf(kind, a), castOf(kind, b)];
  if (one === null || other === null) return null;
  return { a: one, b: other, place: CAST_POSITIONS.indexOf(one) * 3 + CAST_POSITIONS.indexOf(other) };
}
