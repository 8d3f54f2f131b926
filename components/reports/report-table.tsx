import Link from "next/link";
import { formatInstant } from "@/domain/dates";
import { DataTable } from "../ui/data-table";
import { Note } from "../ui/text";
import { REPORT_STATE, type ReportStateName } from "./report-state-name";

type ReportTableProps = {
  caption: string;
  reports: { id: number; at: Date; title: string; wrong: string; state: ReportStateName; handler: string | null }[];
  /** What to say where there are none. */
  none: string;
};

const SHOWN = 140;

/** Reports in rows, each with the beginning of what is said to be wrong. */
export function ReportTable({ caption, reports, none }: ReportTableProps) {
  if (reports.length === 0) return <Note>{none}</Note>;
  return (
    <DataTable
      caption={caption}
      stacked
      columns={[
        { head: "Report" },
        { head: "Record", label: "Record:" },
        { head: "What is wrong" },
        { head: "State", label: "State:" },
      ]}
      rows={reports.map(({ id, at, title, wrong, state, handler }) => ({
        key: String(id),
        cells: [
          <Link key={id} href={`/admin/reports/${id}`}>
            {id}, {formatInstant(at)}
          </Link>,
          title,
          wrong.length > SHOWN ? `${wrong.slice(0, SHOWN)} …` : wrong,
          [REPORT_STATE[state], handler].filter(Boolean).join(", "),
        ],
      }))}
    />
  );
}
