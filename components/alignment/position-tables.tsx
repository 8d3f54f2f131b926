import { formatDistance } from "@/domain/map-findings";
import type { PositionMap } from "@/domain/position-map";
import { DataTable } from "../ui/data-table";
import { Stack } from "../ui/stack";

type PositionTablesProps = { map: PositionMap; nameOf: (member: string) => string };

/** The numbers of the map: where each member stands, and how far every two are apart. */
export function PositionTables({ map: { placed, distances }, nameOf }: PositionTablesProps) {
  return (
    <Stack loose>
      <DataTable
        caption="Coordinates on the map"
        showCaption
        columns={[{ head: "Member" }, { head: "To the right", number: true }, { head: "Upwards", number: true }]}
        rows={placed.map(({ member, x, y }) => ({
          key: member,
          cells: [nameOf(member), coordinate(x), coordinate(y)],
        }))}
      />
      <DataTable
        caption="Distances; –: fewer than ten votes in common"
        showCaption
        columns={[{ head: "Member" }, ...placed.map(({ member }) => ({ head: member, number: true }))]}
        rows={placed.map(({ member }, row) => ({
          key: member,
          cells: [
            nameOf(member),
            ...(distances[row] ?? []).map((distance, column) => {
              if (column === row) return "";
              return distance === null ? "–" : formatDistance(distance);
            }),
          ],
        }))}
      />
    </Stack>
  );
}

/** Three decimals with a true minus sign, and no minus before nought. */
function coordinate(value: number): string {
  const digits = Math.abs(value).toFixed(3);
  return value < 0 && digits !== "0.000" ? `−${digits}` : digits;
}
