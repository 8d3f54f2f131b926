import type { PairTable } from "@/domain/agreement";
import { formatCount } from "@/domain/figures";
import { POSITION_LABELS } from "@/domain/labels";
import { CAST_POSITIONS } from "@/domain/vocabulary";
import type { Drawing } from "../../ui/drawing";
import { PlacedMark } from "../../votes/mark";
import { markOf } from "../../votes/mark-code";
import { PAINT } from "../paint";
import { pairTableCells } from "./pair-table-cells";

/** Width, room for the first member's positions and for the sums, what stands over the table, height of a row. */
const FRAMES = {
  wide: { width: 704, left: 150, right: 76, head: 62, row: 66 },
  narrow: { width: 358, left: 92, right: 44, head: 62, row: 60 },
} as const;

/** What two members did in the same votes: rows the first, columns the second, equal votes on the diagonal. */
export function pairTableDrawing(
  table: PairTable,
  names: { a: string; b: string },
  size: keyof typeof FRAMES,
): Drawing {
  const { width, left, right, head, row } = FRAMES[size];
  const { cells, rows, columns, all } = pairTableCells(table);
  const across = (width - left - right) / CAST_POSITIONS.length;
  const middle = (column: number) => left + (column + 0.5) * across;
  const bottom = head + CAST_POSITIONS.length * row;
  const sums = { ...PAINT.axis, textAnchor: "middle" } as const;
  const content = (
    <>
      <text {...PAINT.series} x={middle(1)} y="18" textAnchor="middle">
        {names.b}
      </text>
      <text {...PAINT.series} x="0" y={head - 14}>
        {names.a}
      </text>
      {CAST_POSITIONS.map((position, place) => (
        <g key={position}>
          <text {...sums} x={middle(place)} y={head - 14}>
            {POSITION_LABELS[position]}
          </text>
          <PlacedMark code={markOf({ position, veto: false })} x={11} y={head + (place + 0.5) * row} size={20} />
          <text fontSize="14" x="28" y={head + (place + 0.5) * row + 5}>
            {POSITION_LABELS[position]}
          </text>
          <text {...sums} x={width - right / 2} y={head + (place + 0.5) * row + 5}>
            {formatCount(rows[position])}
          </text>
          <text {...sums} x={middle(place)} y={bottom + 22}>
            {formatCount(columns[position])}
          </text>
        </g>
      ))}
      <text {...sums} x={width - right / 2} y={head - 14}>
        All
      </text>
      <text {...PAINT.axis} x="28" y={bottom + 22}>
        All
      </text>
      <text {...sums} {...PAINT.thick} x={width - right / 2} y={bottom + 22}>
        {formatCount(all)}
      </text>
      {cells.map(({ a, b, count, share }) => {
        const [column, line] = [CAST_POSITIONS.indexOf(b), CAST_POSITIONS.indexOf(a)];
        return (
          <g key={`${a} ${b}`} transform={`translate(${(left + column * across).toFixed(1)} ${head + line * row})`}>
            <rect
              fill={a === b ? "var(--accent-tint)" : "var(--surface-2)"}
              x="1.5"
              y="1.5"
              width={(across - 3).toFixed(1)}
              height={row - 3}
            />
            <text
              x={(across / 2).toFixed(1)}
              y={row / 2 + 1}
              textAnchor="middle"
              fontSize="20"
              fontWeight="600"
              fontFamily="var(--serif)"
            >
              {formatCount(count)}
            </text>
            <text {...sums} x={(across / 2).toFixed(1)} y={row / 2 + 19}>
              {share}
            </text>
          </g>
        );
      })}
    </>
  );
  return { width, height: bottom + 34, content };
}
