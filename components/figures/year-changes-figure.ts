import type { AlignmentQuery } from "@/domain/alignment-query";
import { formatCount } from "@/domain/figures";
import { SCOPE_LABELS } from "@/domain/labels";
import { inWords, withArticle } from "@/domain/sentence";
import { type YearChange, yearChangesTitle } from "@/domain/year-changes";
import { yearChangesDrawing } from "../charts/year-changes/year-changes-drawing";
import type { FigureContent } from "./figure-content";

type Given = { scope: AlignmentQuery["scope"]; names: { a: string; b: string }; changes: readonly YearChange[] };

/** Each year of a pair against the three before it. */
export function yearChangesFigure({ scope, names, changes }: Given): FigureContent {
  const title = yearChangesTitle(changes);
  return {
    title,
    sub: `Difference in points between the share of equal votes of ${inWords([names.a, names.b].map(withArticle))} in a year and in the three years before it, ${SCOPE_LABELS[scope].votes}`,
    how: howOf(changes),
    label: title,
    draw: (size) => yearChangesDrawing(changes, size),
    marks: [],
    table: {
      columns: [
        ...["year", "so_far", "n", "agree", "n_three_before", "agree_three_before"],
        ...["difference", "interval_low", "interval_high"],
      ],
      rows: changes
        .toReversed()
        .map(({ year, running, later, earlier, change }) => [
          ...[year, String(running), later.of, later.count, earlier.of, earlier.count],
          ...[change?.difference ?? null, change?.low ?? null, change?.high ?? null],
        ]),
    },
  };
}

/** How many years an interval of 95 in a hundred gets wrong, said where it is one or more. */
const EXPECTED_BY_CHANCE = 20;

function howOf(changes: readonly YearChange[]): string {
  const withheld = changes.filter(({ change }) => change === null).length;
  const compared = changes.length - withheld;
  return [
    "Dot: difference. Line: its 95% interval after Newcombe; filled where it leaves out zero.",
    compared >= EXPECTED_BY_CHANCE &&
      `Of ${formatCount(compared)} years about one in twenty would do so by chance alone.`,
    withheld > 0 &&
      `${formatCount(withheld)} ${withheld === 1 ? "year has" : "years have"} no dot: fewer than ten votes in it, or in the three before.`,
  ]
    .filter(Boolean)
    .join(" ");
}
