import type { PairShares } from "@/domain/ballots";
import { rankedPairs } from "@/domain/matrix-findings";
import { Column, Columns } from "../ui/columns";
import { RankedPairs } from "./ranked-pairs";

const SHOWN = 8;

type ExtremePairsProps = {
  pairs: readonly PairShares[];
  nameOf: (seat: string) => string;
  href: (a: string, b: string) => string;
};

/** The pairs most and least alike, no pair in both; all of them where they are few. */
export function ExtremePairs({ pairs, nameOf, href }: ExtremePairsProps) {
  const ranked = rankedPairs(pairs);
  if (ranked.length <= SHOWN) return <RankedPairs caption="All pairs" pairs={ranked} nameOf={nameOf} href={href} />;
  const count = Math.min(SHOWN, Math.floor(ranked.length / 2));
  return (
    <Columns>
      <Column span={6}>
        <RankedPairs caption="Most alike" pairs={ranked.slice(0, count)} nameOf={nameOf} href={href} />
      </Column>
      <Column span={6}>
        <RankedPairs caption="Least alike" pairs={ranked.slice(-count).toReversed()} nameOf={nameOf} href={href} />
      </Column>
    </Columns>
  );
}
