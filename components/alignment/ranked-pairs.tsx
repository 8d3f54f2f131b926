import Link from "next/link";
import type { PairShares } from "@/domain/ballots";
import { formatInterval, formatShareOf } from "@/domain/figures";
import { wilson } from "@/domain/intervals";
import { DataTable } from "../ui/data-table";

type RankedPairsProps = {
  caption: string;
  pairs: readonly PairShares[];
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
