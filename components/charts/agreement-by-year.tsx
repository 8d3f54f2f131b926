import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatInterval, formatShare } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
import { Figure, type FigureText } from "../ui/figure";
import { AgreementChart } from "./agreement-chart";
import { type Annotation, agreementModel, type YearFigures } from "./agreement-model";
import { AgreementPicture } from "./agreement-picture";
import styles from "./chart.module.css";

const HOW =
  "How to read: the line is the share of equal votes in each year. Each blue block is a year, or a run of years, with at least ten contested votes: its height is the 95% interval, the bar in it the share. Where there is no block, there were fewer than ten.";

type AgreementByYearProps = {
  years: readonly YearFigures[];
  /** The days between which votes are counted; null: from the beginning of the record. */
  from: string | null;
  to: string;
  annotations?: readonly Annotation[];
  /** What the picture shows, in a sentence for those who do not see it. */
  label: string;
  figure: Omit<FigureText, "how">;
};

/** How often two members gave the same vote, year by year, in all votes and in contested ones. */
export function AgreementByYear({ years, from, to, annotations, label, figure }: AgreementByYearProps) {
  const model = agreementModel({ years, from, to, ...(annotations && { annotations }) });
  const text = `${label} The table below has every year.`;
  return (
    <Figure {...figure} how={HOW} table={<YearTable years={years} />} tableTitle="The same numbers as a table, by year">
      <AgreementChart model={model} label={text}>
        <AgreementPicture model={model} size="large" label={text} className={styles.large} />
        <AgreementPicture model={model} size="medium" label={text} className={styles.medium} />
        <AgreementPicture model={model} size="narrow" label={text} className={styles.narrow} />
      </AgreementChart>
    </Figure>
  );
}

const COLUMNS = [
  { head: "Year" },
  ...["All: n", "Same", "Share", "95% interval", "Contested: n", "Same", "Share", "95% interval"].map((head) => ({
    head,
    number: true,
  })),
];

function YearTable({ years }: { years: readonly YearFigures[] }) {
  return (
    <DataTable
      caption="Agreement by year; no share below ten votes"
      columns={COLUMNS}
      rows={[...years].reverse().map(({ year, all, contested }) => ({
        key: String(year),
        cells: [year, ...cellsOf(all), ...cellsOf(contested)],
      }))}
    />
  );
}

function cellsOf({ n, agree, strict, interval }: Agreement): (string | number)[] {
  const enough = n >= FEWEST_FOR_A_SHARE && strict !== null && interval !== null;
  return [n, n === 0 ? "–" : agree, enough ? formatShare(strict) : "–", enough ? formatInterval(interval) : "–"];
}
