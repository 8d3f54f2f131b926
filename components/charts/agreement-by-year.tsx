import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatInterval, formatShare } from "@/domain/figures";
import type { Scope } from "@/domain/vocabulary";
import { DataTable } from "../ui/data-table";
import { Figure, type FigureText } from "../ui/figure";
import { AgreementChart } from "./agreement-chart";
import { type Annotation, agreementModel, type YearFigures } from "./agreement-model";
import { AgreementPicture } from "./agreement-picture";
import styles from "./chart.module.css";

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
  const model = agreementModel({ years, from, to, scope, ...(annotations && { annotations }) });
  const text = `${label} The table below has every year.`;
  return (
    <Figure
      {...figure}
      table={<YearTable years={years} scope={scope} />}
      tableTitle="The same numbers as a table, by year"
    >
      <AgreementChart model={model} label={text}>
        <AgreementPicture model={model} size="large" label={text} className={styles.large} />
        <AgreementPicture model={model} size="medium" label={text} className={styles.medium} />
        <AgreementPicture model={model} size="narrow" label={text} className={styles.narrow} />
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

function YearTable({ years, scope }: { years: readonly YearFigures[]; scope: Scope }) {
  const heads = COLUMNS[scope].flatMap(([, name]) => [`${name}: n`, "Same", "Share", "95% interval"]);
  return (
    <DataTable
      caption="Agreement by year; no share below ten votes"
      columns={[{ head: "Year" }, ...heads.map((head) => ({ head, number: true }))]}
      rows={[...years].reverse().map((row) => ({
        key: String(row.year),
        cells: [row.year, ...COLUMNS[scope].flatMap(([one]) => cellsOf(row[one]))],
      }))}
    />
  );
}

function cellsOf({ n, agree, strict, interval }: Agreement): (string | number)[] {
  const enough = n >= FEWEST_FOR_A_SHARE && strict !== null && interval !== null;
  return [n, n === 0 ? "–" : agree, enough ? formatShare(strict) : "–", enough ? formatInterval(interval) : "–"];
}
