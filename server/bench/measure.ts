/** One measured line: what it took, what its baseline took in the same run, and what was aimed at. */
export type Measured = {
  name: string;
  value: number;
  unit: "ms" | "s" | "MB" | "kB" | "answers/s" | "×";
  baseline?: number;
  /** The measure over its baseline. */
  ratio?: number;
  /** What the measure, or the ratio where there is a baseline, is to be at most or at least. */
  target?: { of: "value" | "ratio"; is: "≤" | "≥"; limit: number };
  note?: string;
};

/** The middle of some numbers; NaN where there are none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of them lies, by rank; NaN where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** How long some work takes, in milliseconds, with its result. */
export async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const begin = performance.now();
  const result = await work();
  return [performance.now() - begin, result];
}

/** Whether a measure is what was aimed at; null where nothing was. */
export function isMet({ value, ratio, target }: Measured): boolean | null {
  if (!target) return null;
  const reached = target.of === "ratio" ? ratio : value;
  if (reached === undefined || Number.isNaN(reached)) return false;
  return target.is === "≤" ? reached <= target.limit : reached >= target.limit;
}
