import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import type { VetoCounts, VetoFigures } from "@/domain/veto-figures";
import { vetoedHref } from "@/domain/veto-lists";
import type { VetoView } from "@/domain/veto-view";
import { DataTable } from "../../ui/data-table";
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

type VetoDecadesProps = {
  vetoes: VetoFigures;
  view: VetoView;
  /** The last day of the record. */
  to: string;
};

/** Votes vetoed and vetoes cast by decade and seat, each number of votes the way to them; a dot where there was none. */
export function VetoDecades({ vetoes, view, to }: VetoDecadesProps) {
  const rows = vetoes.byDecade.map((row) => ({
    key: String(row.decade),
    cells: [<DecadeName key="decade" decade={row.decade} to={to} />, ...cellsOf(row, row.decade, view)],
  }));
  const total = { key: "all", total: true, cells: ["All", ...cellsOf(vetoes.whole, undefined, view)] };
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

function cellsOf({ items, cast, bySeat, joint }: VetoCounts, decade: number | undefined, view: VetoView) {
  const none = decade === undefined ? "0" : "·";
  const opening = (count: number, which: Parameters<typeof vetoedHref>[0], key: string) =>
    count === 0 ? (
      none
    ) : (
      <Link key={key} href={vetoedHref({ decade, ...which }, view)} prefetch={false}>
        {count}
      </Link>
    );
  return [
    <b key="items">{opening(items, {}, "items")}</b>,
    ...STRIP_ROWS.map(({ seat }) => opening(bySeat[seat], { seat }, seat)),
    cast,
    opening(joint, { joint: true }, "joint"),
  ];
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
