import { formatPartialDay } from "@/domain/dates";
import type { VetoCounts, VetoFigures } from "@/domain/veto-figures";
import { DataTable } from "../ui/data-table";
import styles from "./veto-decades.module.css";
import { STRIP_ROWS } from "./veto-strip-layout";

const HEADS = [
  { long: "Votes vetoed", short: "Votes" },
  { long: "USSR, Russia", short: "SU RU" },
  { long: "US", short: "US" },
  { long: "UK", short: "UK" },
  { long: "France", short: "FR" },
  { long: "China", short: "CN" },
  { long: "Vetoes cast", short: "cast" },
  { long: "Joint", short: "both" },
];

/** Votes vetoed and vetoes cast by decade and seat; a dot where there was none. `to` is the last day of the record. */
export function VetoDecades({ vetoes, to }: { vetoes: VetoFigures; to: string }) {
  const rows = vetoes.byDecade.map((row) => ({
    key: String(row.decade),
    cells: [<DecadeName key="decade" decade={row.decade} to={to} />, ...cellsOf(row, "·")],
  }));
  const total = { key: "all", total: true, cells: ["All", ...cellsOf(vetoes.whole, "0")] };
  return (
    <div className={styles.tight}>
      <DataTable
        caption="Vetoes by decade and seat"
        columns={[
          { head: "Decade" },
          ...HEADS.map((head) => ({ head: <Head key={head.long} {...head} />, number: true })),
        ]}
        rows={[...rows, total]}
      />
    </div>
  );
}

function cellsOf({ items, cast, bySeat, joint }: VetoCounts, none: string) {
  const counts = STRIP_ROWS.map(({ seat }) => bySeat[seat] || none);
  return [<b key="items">{items}</b>, ...counts, cast, joint || none];
}

function DecadeName({ decade, to }: { decade: number; to: string }) {
  const current = to.startsWith(String(decade).slice(0, 3));
  return (
    <>
      {decade}s
      <span className={styles.long}>
        {current && ` to ${formatPartialDay(to.slice(0, 7))}`}
        {decade === 1940 && " from 1946"}
      </span>
    </>
  );
}

function Head({ long, short }: { long: string; short: string }) {
  return (
    <>
      <span className={styles.long}>{long}</span>
      <span className={styles.short}>{short}</span>
    </>
  );
}
