/** The record against the counts of others: the same, different and explained, or open. */

/** One year in another source and in the record; `why` is empty where the two are the same. */
export type YearCompared = {
  year: number;
  theirs: number;
  ours: number;
  verdict: "same" | "explained" | "open";
  why: string[];
};

type Count = { year: number; n: number };

/**
 * Each year of either, oldest first. A difference is explained where what the record adds, less what it leaves out, is
 * the whole of it; else it is open, with what is known of it.
 */
export function compareYears(
  theirs: ReadonlyMap<number, number>,
  ours: readonly Count[],
  reasons: { added: (year: number) => { n: number; why: string } | null; leftOut: (year: number) => string | null },
): YearCompared[] {
  const counted = new Map(ours.map(({ year, n }) => [year, n]));
  const years = [...new Set([...theirs.keys(), ...counted.keys()])].toSorted((a, b) => a - b);
  return years.map((year) => {
    const [their = 0, our = 0] = [theirs.get(year), counted.get(year)];
    const [added, leftOut] = [reasons.added(year), reasons.leftOut(year)];
    const why = [leftOut, added?.why].flatMap((reason) => reason ?? []);
    const explained = their + (added?.n ?? 0) - (leftOut === null ? 0 : 1) === our;
    const same = their === our && why.length === 0;
    return { year, theirs: their, ours: our, verdict: same ? "same" : explained ? "explained" : "open", why };
  });
}
