import Link from "next/link";
import { formatInterval, formatShareOf } from "@/domain/figures";
import { wilson } from "@/domain/intervals";
import type { MatrixPair } from "@/domain/matrix";
import { DataTable } from "../ui/data-table";

type RankedPairsProps = {
  caption: string;
  pairs: readonly MatrixPair[];
  nameOf: (seat: string) => string;
  href: (a: string, b: string) => string;
};

/** Pairs in the order given, with what a cell of the matrix has no room for: n and interval. */
export function RankedPairs({ caption, pairs, nameOf, href }: RankedPairsProps) {
  return (
    <DataTable
      caption={caption}
      showCaption
      columns={[{ head: "Pair" }, { head: "Same vote", number: true }, { head: "95% interval", number: true }]}
      rows={pairs.map(({ a, b, n, agree }) => {
        const interval = wilson(agree, n);
        return {
          key: `${a} ${b}`,
          cells: [
            <Link key="pair" href={href(a, b)} prefetch={false}>
              {nameOf(a)}–{nameOf(b)}
            </Link>,
            formatShareOf(agree, n),
            interval ? formatInterval(interval) : "–",
          ],
        };
      })}
    />
  );
}
