import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatInterval, formatPoints, formatShare, formatShareOf } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
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

/** As many parts as a picture holds; the table has all of them. */
const DRAWN = 14;

/**
 * The parts that a picture has room for: those that part furthest from the whole, the most alike first. `left` says how many
 * were left to the table, null where none was.
 */
export function drawnParts(compared: readonly Compared[], whole: number | null, noun: "topic" | "region") {
  const all = dotRows(compared);
  const apart = (share: number) => Math.abs(share - (whole ?? share));
  const furthest = all.toSorted((one, other) => apart(other.share) - apart(one.share)).slice(0, DRAWN);
  const rows = all.filter((row) => furthest.includes(row));
  const left =
    rows.length < all.length
      ? `Drawn are the ${rows.length} of ${all.length} ${noun}s that part furthest from the whole; the table has all.`
      : null;
  return { rows, left, label: rows.map((row) => `${row.name}: ${row.text}`).join("; ") };
}

/** Those with fewer: they are said as counts. */
export function fewRows(compared: readonly Compared[]): Compared[] {
  return compared
    .filter(({ agreement }) => agreement.n > 0 && agreement.n < FEWEST_FOR_A_SHARE)
    .sort((a, b) => b.agreement.n - a.agreement.n || a.name.localeCompare(b.name));
}

/** The numbers of such a picture as a table, those with few votes at its end as counts. */
export function ShareTable({
  caption,
  head,
  compared,
  whole,
}: {
  caption: string;
  head: string;
  compared: readonly Compared[];
  /** The share of which they are parts: with it there is a column of differences, and those furthest from it come first. */
  whole?: number | undefined;
}) {
  const apart = ({ agreement: { n, strict } }: Compared) =>
    whole === undefined || n < FEWEST_FOR_A_SHARE || strict === null ? null : strict - whole;
  const alike = (one: Compared) => (one.agreement.n < FEWEST_FOR_A_SHARE ? -1 : (one.agreement.strict ?? -1));
  const distance = (difference: number | null) => (difference === null ? -1 : Math.abs(difference));
  const order = (one: Compared) => (whole === undefined ? alike(one) : distance(apart(one)));
  const heads = ["Same", "Votes", "Share", "95% interval", ...(whole === undefined ? [] : ["From the whole, points"])];
  const numbers = heads.map((text) => ({ head: text, number: true }));
  return (
    <DataTable
      caption={caption}
      columns={[{ head }, ...numbers]}
      rows={[...compared]
        .filter(({ agreement }) => agreement.n > 0)
        .sort((a, b) => order(b) - order(a))
        .map((one) => {
          const { key, name, agreement } = one;
          const { n, agree, strict, interval } = agreement;
          const few = n < FEWEST_FOR_A_SHARE || strict === null || interval === null;
          return {
            key,
            cells: [
              name,
              agree,
              n,
              few ? "–" : formatShare(strict),
              few ? "–" : formatInterval(interval),
              ...(whole === undefined ? [] : [formatApart(apart(one))]),
            ],
          };
        })}
    />
  );
}

function formatApart(difference: number | null): string {
  return difference === null ? "–" : formatPoints(difference);
}
