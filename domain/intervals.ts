/** Intervals of shares, 95 %. Defined in docs/methods.md. */

/** A range of shares or of differences of shares, in units of 1. */
export type Interval = { low: number; high: number };

/** A count out of a total. */
export type Proportion = { count: number; of: number };

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/** The Wilson interval of a share (Wilson 1927). Null where there is nothing to count. */
export function wilson(count: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = count / of;
  const middle = share + (Z * Z) / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  // At the ends the bound is 0 or 1 exactly; the arithmetic alone would miss it by a last digit.
  return {
    low: count === 0 ? 0 : (middle - half) / scale,
    high: count === of ? 1 : (middle + half) / scale,
  };
}

/**
 * The difference of two shares, later less earlier, with Newcombe's interval from the two Wilson intervals (Newcombe
 * 1998, method 10). Between −1 and 1; null where either has nothing to count.
 */
export function newcombe(later: Proportion, earlier: Proportion): (Interval & { difference: number }) | null {
  const [of, to] = [wilson(earlier.count, earlier.of), wilson(later.count, later.of)];
  if (of === null || to === null) return null;
  const [was, is] = [earlier.count / earlier.of, later.count / later.of];
  return {
    difference: is - was,
    low: is - was - Math.hypot(is - to.low, of.high - was),
    high: is - was + Math.hypot(to.high - is, was - of.low),
  };
}
