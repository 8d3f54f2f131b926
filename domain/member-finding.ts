import { formatCount } from "./figures";
import { capitalised, inWords, withArticle } from "./sentence";
import type { Position } from "./vocabulary";

type Year = { vetoes: number } & Record<Position, number>;

/** How a member voted on the whole, in a sentence; positions that are not recorded are said to be so and not counted. */
export function memberFinding(name: string, years: readonly Year[]): string {
  const sum = (count: (year: Year) => number) => years.reduce((total, year) => total + count(year), 0);
  const [yes, no, abstain] = [sum((year) => year.YES), sum((year) => year.NO), sum((year) => year.ABSTAIN)];
  const [silent, unknown, vetoes] = [
    sum((year) => year.NOT_VOTING),
    sum((year) => year.NOT_RECORDED),
    sum((year) => year.vetoes),
  ];
  const all = yes + no + abstain + silent;
  if (all === 0) return `No recorded vote of ${withArticle(name)} is in the record.`;
  const parts = [
    yes > 0 && `Yes in ${formatCount(yes)}`,
    no > 0 &&
      `No in ${formatCount(no)}${vetoes > 0 ? `, of them ${formatCount(vetoes)} ${vetoes === 1 ? "veto" : "vetoes"}` : ""}`,
    abstain > 0 && `abstained in ${formatCount(abstain)}`,
    silent > 0 && `took no part in ${formatCount(silent)}`,
  ].filter((part) => part !== false);
  const gap = unknown > 0 ? ` In ${formatCount(unknown)} more its position is not recorded.` : "";
  return `${capitalised(withArticle(name))} had a seat in ${formatCount(all)} recorded ${all === 1 ? "vote" : "votes"}: ${inWords(parts)}.${gap}`;
}
