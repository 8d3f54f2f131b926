import { formatCount } from "@/domain/figures";
import type { YearCompared } from "@/domain/reconciliation";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { Stack } from "../ui/stack";
import { Unbroken } from "../ui/text";
import { Verdict } from "./verdict";

type YearsComparedProps = { caption: string; source: string; years: readonly YearCompared[] };

/** Two counts by year: the years that differ with the reason, their sum, and folded under them all years. */
export function YearsCompared({ caption, source, years }: YearsComparedProps) {
  const different = years.filter(({ verdict }) => verdict !== "same");
  return (
    <Stack>
      <YearTable caption={`${caption}: years that differ`} source={source} years={different} sumOf={years} />
      <Disclosure summary={`All ${formatCount(years.length)} years`}>
        <YearTable caption={`${caption}: all years`} source={source} years={years} sumOf={years} />
      </Disclosure>
    </Stack>
  );
}

type YearTableProps = YearsComparedProps & { sumOf: readonly YearCompared[] };

function YearTable({ caption, source, years, sumOf }: YearTableProps) {
  const sum = (side: "theirs" | "ours") => formatCount(sumOf.reduce((total, year) => total + year[side], 0));
  return (
    <DataTable
      caption={caption}
      stacked
      columns={[
        { head: "Year" },
        { head: source, number: true, label: source, inline: true },
        { head: "This record", number: true, label: "This record", inline: true },
        { head: "Verdict", inline: true },
        { head: "Why" },
      ]}
      rows={[
        ...years.map(({ year, theirs, ours, verdict, why }) => ({
          key: String(year),
          cells: [
            String(year),
            formatCount(theirs),
            formatCount(ours),
            <Verdict key="verdict" verdict={verdict} />,
            why.join(" "),
          ],
        })),
        {
          key: "sum",
          total: true,
          cells: [<Unbroken key="all">All years</Unbroken>, sum("theirs"), sum("ours"), "", ""],
        },
      ]}
    />
  );
}
