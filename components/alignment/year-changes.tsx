import Link from "next/link";
import { type AlignmentQuery, votesOf } from "@/domain/alignment-query";
import { formatCount, formatPoints, formatShareOf } from "@/domain/figures";
import { toResolutionQuery } from "@/domain/resolution-search";
import { daysOf } from "@/domain/whole-year";
import { directionOf, type YearChange } from "@/domain/year-changes";
import { PageFigure } from "../figures/page-figure";
import { yearChangesFigure } from "../figures/year-changes-figure";
import { MethodLink } from "../site/method-link";
import { DataTable } from "../ui/data-table";
import type { FigureText } from "../ui/figure";

type YearChangesProps = Pick<FigureText, "source" | "tools" | "embed"> & {
  query: AlignmentQuery;
  names: { a: string; b: string };
  changes: readonly YearChange[];
};

/** Each year against the three before it, with the way to the votes that moved it. */
export function YearChanges({ query, names, changes, ...figure }: YearChangesProps) {
  return (
    <PageFigure
      {...figure}
      id="by-year-changes"
      narrowFold="Each year, and the votes that moved it"
      content={yearChangesFigure({ scope: query.scope, names, changes })}
      method={<MethodLink to="changes">Methods</MethodLink>}
      table={<ChangeTable query={query} changes={changes} />}
      tableTitle="Every year as a table, with the votes that moved it"
    />
  );
}

function ChangeTable({ query, changes }: Pick<YearChangesProps, "query" | "changes">) {
  return (
    <DataTable
      caption="Each year against the three before it"
      columns={[
        { head: "Year" },
        { head: "Same vote", number: true },
        { head: "Three years before", number: true },
        { head: "Difference, points", number: true },
        { head: "95% interval", number: true },
        { head: "Different votes", number: true },
      ]}
      rows={changes.map((one) => ({ key: String(one.year), cells: cellsOf(query, one) }))}
    />
  );
}

function cellsOf(query: AlignmentQuery, one: YearChange) {
  const { year, running, later, earlier, change } = one;
  const points = change && formatPoints(change.difference);
  const different = later.of - later.count;
  return [
    running ? `${year}, so far` : year,
    formatShareOf(later.count, later.of),
    formatShareOf(earlier.count, earlier.of),
    directionOf(one) ? <b key="points">{points}</b> : (points ?? "too few"),
    change ? `${formatPoints(change.low)} to ${formatPoints(change.high)}` : "–",
    different === 0 ? (
      "none"
    ) : (
      <Link key="different" href={`/resolutions?${toResolutionQuery(differentIn(query, year))}`} prefetch={false}>
        {formatCount(different)}
      </Link>
    ),
  ];
}

/** The votes of one year in which the two differed, within the days asked for. */
function differentIn(query: AlignmentQuery, year: number) {
  const days = daysOf(year);
  const from = query.from !== undefined && query.from > days.from ? query.from : days.from;
  const to = query.to !== undefined && query.to < days.to ? query.to : days.to;
  return votesOf(query, { from, to, split: [query.a, query.b] });
}
