import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import { DataTable } from "../ui/data-table";
import { Unbroken } from "../ui/text";

type Yield = {
  href: string;
  title: string;
  date: string;
  kind: "vote" | "draft" | "statement";
  supports: string;
  place: string | null;
};

const KINDS = { vote: "Vote", draft: "Draft never put to a vote", statement: "Statement" };

/** The records that a source yields, each with where it stands in the source and what it carries. */
export function YieldTable({ yields }: { yields: Yield[] }) {
  return (
    <DataTable
      caption="Records that rest on this source"
      stacked
      columns={[{ head: "Record" }, { head: "Kind" }, { head: "Date" }, { head: "What it carries" }, { head: "Place" }]}
      rows={yields.map((record, index) => ({
        key: `${record.href} ${index}`,
        cells: [
          <Link key="record" href={record.href}>
            {record.title}
          </Link>,
          KINDS[record.kind],
          <Unbroken key="date">{formatShortDay(record.date)}</Unbroken>,
          record.supports,
          record.place ?? "–",
        ],
      }))}
    />
  );
}
