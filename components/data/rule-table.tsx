import { formatCount } from "@/domain/figures";
import type { RuleCount } from "@/domain/quality";
import { DataTable } from "../ui/data-table";

/** The rules of the record, the rows that each is about, and how many break it. */
export function RuleTable({ rules }: { rules: readonly RuleCount[] }) {
  return (
    <DataTable
      caption="Rules that hold on every row"
      stacked
      columns={[
        { head: "Rule" },
        { head: "Rows", number: true, label: "Rows", inline: true },
        { head: "Exceptions", number: true, label: "Exceptions", inline: true },
      ]}
      rows={rules.map(({ rule, rows, broken }) => ({
        key: rule,
        cells: [rule, formatCount(rows), formatCount(broken)],
      }))}
    />
  );
}
