import Link from "next/link";
import { type AlignmentQuery, toAlignmentQuery, votesOf } from "@/domain/alignment-query";
import { formatCount, formatPoints, formatShareOf } from "@/domain/figures";
import { SCOPE_LABELS } from "@/domain/labels";
import { methodHref } from "@/domain/method-anchors";
import { toResolutionQuery } from "@/domain/resolution-search";
import { daysOf } from "@/domain/whole-year";
import { directionOf, type YearChange, yearChangesTitle } from "@/domain/year-changes";
import { YearChanges as Picture } from "../charts/year-changes";
import { DataTable } from "../ui/data-table";
import { Figure } from "../ui/figure";

type YearChangesProps = {
  query: AlignmentQuery;
  names: { a: string; b: string };
  changes: readonly YearChange[];
  source: string;
};

/** Each year against the three before it, with the way to the votes that moved it. */
export function YearChanges({ query, names, changes, source }: YearChangesProps) {
  const title = yearChangesTitle(changes);
  const withheld = changes.filter(({ change }) => change === null).length;
  const compared = changes.length - withheld;
  const votes = SCOPE_LABELS[query.scope].votes;
  const asked = toAlignmentQuery(query);
  return (
    <Figure
      id="by-year-changes"
      title={title}
      sub={`Difference in points between the share of equal votes of ${names.a} and ${names.b} in a year and in the three years before it, ${votes}`}
      how={
        <>
          Dot: difference. Line: its 95% interval (<Link href={methodHref("changes")}>Newcombe</Link>); filled where it
          leaves out zero.
          {compared >= 20 && ` Of ${formatCount(compared)} years about one in twenty would do so by chance alone.`}
          {withheld > 0 &&
            ` ${formatCount(withheld)} ${withheld === 1 ? "year has" : "years have"} no dot: fewer than ten votes in it, or in the three before.`}
        </>
      }
      source={source}
      tools={[
        { text: "CSV", href: `/api/v1/alignment.csv?${asked}` },
        { text: "JSON", href: `/api/v1/alignment?${asked}` },
        { text: "Link", href: `/alignment?${asked}#by-year-changes` },
      ]}
      table={<ChangeTable query={query} changes={changes} />}
      tableTitle="Every year as a table, with the votes that moved it"
    >
      {compared > 0 && <Picture changes={changes} label={`${title}. The table below has every year.`} />}
    </Figure>
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
