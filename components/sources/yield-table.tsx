import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import type { Yield } from "@/domain/source-page";
import { DataTable } from "../ui/data-table";
import { Unbroken } from "../ui/text";

/** The records that a source yields, each with what it carries of them and where it stands in the source. */
export function YieldTable({ yields }: { yields: readonly Yield[] }) {
  return (
    <DataTable
      caption="Records that rest on this source"
      stacked
      columns={[
        { head: "Record" },
        { head: "What it is", inline: true },
        { head: "Date", inline: true },
        { head: "It carries", label: "It carries:" },
        { head: "Place", label: "Place:" },
      ]}
      rows={yields.map((record, index) => ({
        key: `${record.href} ${index}`,
        cells: [
          <Link key="record" href={record.href} prefetch={false}>
            {record.title}
          </Link>,
          whatItIs(record),
          <Unbroken key="date">{formatPartialDay(record.date)}</Unbroken>,
          record.supports,
          record.place ?? "–",
        ],
      }))}
    />
  );
}

function whatItIs({ cited, kind, member }: Yield): string {
  switch (cited) {
    case "TEXT":
      return kind === "draft" ? "Draft never put to a vote" : "Text";
    case "VOTE":
      return "Vote";
    case "REASON":
      return `Reason of ${member}`;
    case "STATEMENT":
      return "Statement";
    case "ACCOUNT":
      return "What members said of it";
  }
}
