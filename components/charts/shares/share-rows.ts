import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatShareOf } from "@/domain/figures";
import type { DotRow } from "./interval-dots-layout";

/** What agreement is compared across: a topic or a pair. */
export type Compared = { key: string; name: string; agreement: Agreement; inQuestion?: boolean };

/** Those with enough votes for a share, the most alike first. */
export function dotRows(compared: readonly Compared[]): DotRow[] {
  return compared
    .flatMap(({ key, name, agreement: { n, agree, strict, interval }, inQuestion }) =>
      n < FEWEST_FOR_A_SHARE || strict === null || interval === null
        ? []
        : [
            {
              key,
              name,
              share: strict,
              low: interval.low,
              high: interval.high,
              text: formatShareOf(agree, n),
              ...(inQuestion && { inQuestion }),
            },
          ],
    )
    .sort((a, b) => b.share - a.share);
}

/** As many parts as a picture holds; the others are folded under it. */
const DRAWN = 14;

/**
 * The parts that a picture has room for: those that part furthest from the whole, the most alike first; and the others. `left`
 * says how many of all are drawn, null where all are.
 */
export function drawnParts(compared: readonly Compared[], whole: number | null, noun: "topic" | "region") {
  const all = dotRows(compared);
  const apart = (share: number) => Math.abs(share - (whole ?? share));
  const furthest = all.toSorted((one, other) => apart(other.share) - apart(one.share)).slice(0, DRAWN);
  const rows = all.filter((row) => furthest.includes(row));
  const left =
    rows.length < all.length
      ? `Drawn are the ${rows.length} of ${all.length} ${noun}s that part furthest from the whole.`
      : null;
  const others = all.filter((row) => !furthest.includes(row));
  return { rows, others, left, label: rows.map((row) => `${row.name}: ${row.text}`).join("; ") };
}

/** Those with fewer: they are said as counts. */
export function fewRows(compared: readonly Compared[]): Compared[] {
  return compared
    .filter(({ agreement }) => agreement.n > 0 && agreement.n < FEWEST_FOR_A_SHARE)
    .sort((a, b) => b.agreement.n - a.agreement.n || a.name.localeCompare(b.name));
}
