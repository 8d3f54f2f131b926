/** How numbers are written: one decimal of a percentage, thousands with a comma, and counts where votes are few. */
import type { Tally } from "./record";

/** Below this many votes there is no percentage, no bar and no line: the count is given. */
export const FEWEST_FOR_A_SHARE = 10;

/** A whole number with commas: "2,594". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share between 0 and 1 as "93.2%". A share that only rounding would make whole is ">99.9%" or "<0.1%". */
export function formatShare(share: number): string {
  const percent = (100 * share).toFixed(1);
  if (percent === "100.0" && share < 1) return ">99.9%";
  if (percent === "0.0" && share > 0) return "<0.1%";
  return `${percent}%`;
}

/** "93.2% of 2,594"; below ten votes the count, "6 of 9"; "no votes" where there are none. */
export function formatShareOf(count: number, of: number): string {
  if (of === 0) return "no votes";
  return of < FEWEST_FOR_A_SHARE ? `${count} of ${of}` : `${formatShare(count / of)} of ${formatCount(of)}`;
}

/** An interval of a share: "92.1–94.1%". */
export function formatInterval(interval: { low: number; high: number }): string {
  return `${(100 * interval.low).toFixed(1)}–${(100 * interval.high).toFixed(1)}%`;
}

/** A difference of two shares in percentage points, signed: "−9.3", "+10.4", "0.0". */
export function formatPoints(difference: number): string {
  const points = Math.abs(100 * difference).toFixed(1);
  if (points === "0.0") return points;
  return `${difference > 0 ? "+" : "−"}${points}`;
}

/** A kappa with two decimals and a true minus sign: "0.56". */
export function formatKappa(kappa: number): string {
  const digits = Math.abs(kappa).toFixed(2);
  return kappa < 0 && digits !== "0.00" ? `−${digits}` : digits;
}

/** Yes–No–Abstain, "9–3–3". "Tally missing" where no source gives it; an adoption without a vote has no tally to show. */
export function formatTally(tally: Tally | null): string {
  return tally === null ? "Tally missing" : `${tally.yes}–${tally.no}–${tally.abstain}`;
}
