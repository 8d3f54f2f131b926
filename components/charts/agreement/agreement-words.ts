import { SCOPE_LABELS } from "@/domain/labels";
import { inWords, withArticle } from "@/domain/sentence";
import type { Scope } from "@/domain/vocabulary";

const LINE = "The line is the share of equal votes in each year. ";
const BLOCKS =
  "its height is the 95% interval, the bar in it the share. Where there is no block, there were fewer than ten.";
const HOW: Record<Scope, string> = {
  all: `${LINE}Each blue block is a year, or a run of years, with at least ten contested votes: ${BLOCKS}`,
  adopted: `${LINE}Each blue block is a year, or a run of years, with at least ten adopted texts: ${BLOCKS}`,
  contested: `Each blue block is a year, or a run of years, with at least ten contested votes: ${BLOCKS}`,
};

/** What the chart by year measures and how it is read, by the votes that count. */
export function byYearWords(scope: Scope, names: { a: string; b: string }, { from, to }: { from: number; to: number }) {
  return {
    sub: `Share of ${SCOPE_LABELS[scope].votes} in which ${inWords([names.a, names.b].map(withArticle))} gave the same vote, by year, ${from}–${to}`,
    how: HOW[scope],
  };
}
