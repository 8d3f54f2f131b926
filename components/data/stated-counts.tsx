import { formatCount } from "@/domain/figures";
import { type StatedCount, verdictOn } from "@/domain/other-counts";
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
        { head: "United Nations", number: true, label: "United Nations", inline: true },
        { head: "This record", number: true, label: "This record", inline: true },
        { head: "Verdict", inline: true },
      ]}
      rows={all.map((one) => {
        const { what, stated, name, percent } = one;
        const own = ours[name] ?? 0;
        return {
          key: name,
          cells: [
            what,
            formatCount(stated),
            percent ? own.toFixed(1) : formatCount(own),
            <Verdict key="verdict" verdict={verdictOn(one, ours)} />,
          ],
        };
      })}
    />
  );
}
