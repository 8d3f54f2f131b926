import { formatCount } from "@/domain/figures";
import type { StatedCount } from "@/domain/other-counts";
import { DataTable } from "../ui/data-table";
import { Verdict } from "./verdict";

type StatedCountsProps = { stated: readonly StatedCount[]; ours: Readonly<Record<string, number>> };

/** What the United Nations state beside what the record counts in the same way. */
export function StatedCounts({ stated: all, ours }: StatedCountsProps) {
  return (
    <DataTable
      caption="Counts of the United Nations and of this record"
      stacked
      columns={[
        { head: "What is counted" },
        { head: "United Nations", number: true, label: "United Nations" },
        { head: "This record", number: true, label: "This record" },
        { head: "Verdict", label: "Verdict:" },
      ]}
      rows={all.map(({ what, stated, name, percent }) => {
        const own = ours[name] ?? 0;
        return {
          key: name,
          cells: [
            what,
            formatCount(stated),
            percent ? own.toFixed(1) : formatCount(own),
            <Verdict key="verdict" verdict={Math.round(own) === stated ? "same" : "open"} />,
          ],
        };
      })}
    />
  );
}
