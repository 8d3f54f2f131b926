import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatInterval, formatShare, formatShareOf } from "@/domain/figures";
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
}: {
  caption: string;
  head: string;
  compared: readonly Compared[];
}) {
  const alike = (one: Compared) => (one.agreement.n < FEWEST_FOR_A_SHARE ? -1 : (one.agreement.strict ?? -1));
  const numbers = ["Same", "Votes", "Share", "95% interval"].map((text) => ({ head: text, number: true }));
  return (
    <DataTable
      caption={caption}
      columns={[{ head }, ...numbers]}
      rows={[...compared]
        .filter(({ agreement }) => agreement.n > 0)
        .sort((a, b) => alike(b) - alike(a))
        .map(({ key, name, agreement: { n, agree, strict, interval } }) => {
          const few = n < FEWEST_FOR_A_SHARE || strict === null || interval === null;
          return {
            key,
            cells: [name, agree, n, few ? "–" : formatShare(strict), few ? "–" : formatInterval(interval)],
          };
        })}
    />
  );
}
