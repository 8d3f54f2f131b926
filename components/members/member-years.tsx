import { formatCount } from "@/domain/figures";
import { POSITION_LABELS } from "@/domain/labels";
import { POSITIONS, type Position } from "@/domain/vocabulary";
import { DataTable } from "../ui/data-table";

type Year = { year: number; vetoes: number } & Record<Position, number>;

/** A member's votes by year and position, newest first; the vetoes of a permanent member apart. */
export function MemberYears({ name, years, permanent }: { name: string; years: Year[]; permanent: boolean }) {
  const positions = POSITIONS.filter((position) => years.some((year) => year[position] > 0));
  const cell = (count: number) => (count === 0 ? "·" : formatCount(count));
  return (
    <DataTable
      caption={`Votes of ${name} by year`}
      columns={[
        { head: "Year" },
        ...positions.map((position) => ({ head: POSITION_LABELS[position], number: true })),
        ...(permanent ? [{ head: "of them vetoes", number: true }] : []),
      ]}
      rows={years.toReversed().map((year) => ({
        key: String(year.year),
        cells: [
          year.year,
          ...positions.map((position) => cell(year[position])),
          ...(permanent ? [cell(year.vetoes)] : []),
        ],
      }))}
    />
  );
}
