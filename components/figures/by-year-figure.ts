import type { Agreement } from "@/domain/agreement";
import { yearOf } from "@/domain/dates";
import { byYearTitle, pairAnswer } from "@/domain/findings";
import { annotationsOf } from "@/domain/pair-annotations";
import type { PairFigures } from "@/domain/pair-figures";
import { plain } from "@/domain/sentence";
import type { Scope } from "@/domain/vocabulary";
import { agreementModel, yearCounts } from "../charts/agreement/agreement-model";
import { agreementDrawing } from "../charts/agreement/agreement-picture";
import { byYearWords } from "../charts/agreement/agreement-words";
import type { FigureContent } from "./figure-content";

type ByYear = {
  a: string;
  b: string;
  names: { a: string; b: string };
  scope: Scope;
  from: string | null;
  to: string;
  figures: PairFigures;
};

/** Agreement of two members by year, in all votes and in contested ones. */
export function byYearFigure({ a, b, names, scope, from, to, figures: { whole, byYear } }: ByYear): FigureContent {
  const first = byYear[0]?.year ?? yearOf(to);
  const years = yearCounts(byYear, scope);
  const model = agreementModel({ years, from, to, scope, annotations: annotationsOf(a, b, first) });
  return {
    title: byYearTitle(whole.all, whole.contested),
    ...byYearWords(scope, names, { from: first, to: yearOf(to) }),
    label: plain(pairAnswer(whole.all, whole.contested)),
    draw: (size) => agreementDrawing(model, size),
    marks: [],
    table: {
      columns: ["year", ...["all", "contested"].flatMap((scope) => MEASURES.map((name) => `${scope}_${name}`))],
      rows: byYear.map(({ year, all, contested }) => [year, ...measured(all), ...measured(contested)]),
    },
  };
}

const MEASURES = ["n", "agree", "strict", "interval_low", "interval_high"];

function measured({ n, agree, strict, interval }: Agreement) {
  return [n, agree, strict, interval?.low ?? null, interval?.high ?? null];
}
