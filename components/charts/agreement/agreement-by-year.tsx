import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatInterval, formatShare } from "@/domain/figures";
import type { Period } from "@/domain/periods";
import type { Scope } from "@/domain/vocabulary";
import { DataTable } from "../../ui/data-table";
import { Figure, type FigureText } from "../../ui/figure";
import { AgreementChart } from "./agreement-chart";
import {
  type Annotation,
  agreementModel,
  blockPeriods,
  blocksOf,
  spanOf,
  type YearFigures,
  yearCounts,
} from "./agreement-model";
import { AgreementPictures } from "./agreement-picture";

type AgreementByYearProps = {
  years: readonly YearFigures[];
  /** The days between which votes are counted; null: from the beginning of the record. */
  from: string | null;
  to: string;
  annotations?: readonly Annotation[];
  /** Which votes count; all unless said, with contested ones beside them. */
  scope?: Scope;
  /** What the picture shows, in a sentence for those who do not see it. */
  label: string;
  figure: FigureText;
};

/** How often two members gave the same vote, year by year, in all votes and in contested ones. */
export function AgreementByYear({ years, from, to, annotations, scope = "all", label, figure }: AgreementByYearProps) {
  const input = { years: yearCounts(years, scope), from, to, scope, ...(annotations && { annotations }) };
  return (
    <Figure
      {...figure}
      table={<YearTable years={years} scope={scope} />}
      tableTitle="The same numbers as a table, by year"
    >
      <AgreementChart input={input}>
        <AgreementPictures model={agreementModel(input)} label={`${label} The table below has every year.`} />
      </AgreementChart>
    </Figure>
  );
}

/** The denominators of the table, with the names that its columns begin with. */
const COLUMNS: Record<Scope, [Scope, string][]> = {
  all: [
    ["all", "All"],
    ["contested", "Contested"],
  ],
  adopted: [["adopted", "Adopted"]],
  contested: [["contested", "Contested"]],
};

/** Every year, the newest first, and over the last year of a run the votes of the whole run, where the chart pools them. */
function YearTable({ years, scope }: { years: readonly YearFigures[]; scope: Scope }) {
  const heads = COLUMNS[scope].flatMap(([, name]) => [`${name}: n`, "Same", "Share", "95% interval"]);
  const pools = blockPeriods(yearCounts(years, scope)).filter((period) => period.kind === "pool");
  return (
    <DataTable
      caption="Agreement by year; no share below ten votes"
      columns={[{ head: "Year" }, ...heads.map((head) => ({ head, number: true }))]}
      rows={years.toReversed().flatMap((row) => {
        const pool = pools.find(({ to }) => to === row.year);
        const cells = [row.year, ...COLUMNS[scope].flatMap(([one]) => cellsOf(row[one]))];
        return [...(pool ? [poolRow(pool, scope)] : []), { key: String(row.year), cells }];
      })}
    />
  );
}

/** A run of years in the columns of what is pooled. */
function poolRow(pool: Period, scope: Scope) {
  const cells = COLUMNS[scope].flatMap(([one]) => (one === blocksOf(scope) ? cellsOf(pool) : ["", "", "", ""]));
  return { key: spanOf(pool), cells: [`${spanOf(pool)}, pooled`, ...cells] };
}

type Counted = Pick<Agreement, "n" | "agree" | "strict" | "interval">;

function cellsOf({ n, agree, strict, interval }: Counted): (string | number)[] {
  const enough = n >= FEWEST_FOR_A_SHARE && strict !== null && interval !== null;
  return [n, n === 0 ? "–" : agree, enough ? formatShare(strict) : "–", enough ? formatInterval(interval) : "–"];
}
