import { formatCount } from "@/domain/figures";
import type { VetoFigures } from "@/domain/veto-figures";
import type { Drawing } from "../../ui/drawing";
import { PAINT } from "../paint";
import { type Strip, type StripColumn, type StripLayout, type StripSize, stripLayout } from "./veto-strip-layout";

/** What the strip shows, in words. */
export function stripWords({ whole }: VetoFigures): string {
  return `${formatCount(whole.items)} vetoed votes in order, by the seat that voted No.`;
}

/** Every vetoed vote in order, by the seat that voted No, as a drawing of one size. On a page each column opens its vote. */
export function stripDrawing(vetoes: VetoFigures, size: StripSize, { linked }: { linked: boolean }): Drawing {
  const layout = stripLayout(vetoes.votes, size);
  const content = (
    <>
      {layout.strips.map((strip) => (
        <g key={strip.top}>
          <Rows strip={strip} layout={layout} size={size} vetoes={vetoes} />
          <Decades strip={strip} layout={layout} size={size} />
          {strip.columns.map((column) => (
            <Column key={column.id} column={column} row={layout.row} linked={linked} />
          ))}
        </g>
      ))}
    </>
  );
  return { width: layout.width, height: layout.height, content };
}

type PartProps = { strip: Strip; layout: StripLayout; size: StripSize };

/** The seats, by name or code, with the vetoes that each has cast. */
function Rows({ strip, layout, size, vetoes }: PartProps & { vetoes: VetoFigures }) {
  const narrow = size === "narrow";
  return strip.rows.map(({ seat, name, y }) => (
    <g key={seat}>
      <path {...PAINT.grid} d={`M${layout.left} ${y}H${strip.right.toFixed(1)}`} />
      <text x="0" y={y + (narrow ? 4 : 5)} fontSize={narrow ? 12 : 14}>
        {size === "large" ? name : seat}
      </text>
      {!narrow && (
        <text {...PAINT.thick} x={layout.left - 12} y={y + 5} fontSize="14" textAnchor="end">
          {vetoes.whole.bySeat[seat]}
        </text>
      )}
    </g>
  ));
}

/** Where each decade begins, and how many votes were vetoed in it. */
function Decades({ strip, layout, size }: PartProps) {
  const first = strip.rows[0]?.y ?? 0;
  const top = first - layout.row / 2;
  const bottom = top + strip.rows.length * layout.row;
  return strip.decades.map(({ decade, count, x }) =>
    size === "narrow" ? (
      <g key={decade}>
        <text {...PAINT.series} x="0" y={strip.top + 12}>
          {decade}s
        </text>
        <text {...PAINT.axis} x="52" y={strip.top + 12}>
          {count} vetoed
        </text>
      </g>
    ) : (
      <g key={decade}>
        <path {...PAINT.base} d={`M${x.toFixed(1)} ${top}V${bottom + 6}`} />
        <text {...PAINT.axis} x={(x + 3).toFixed(1)} y={bottom + 20}>
          {size === "large" ? `${decade}s` : `’${String(decade).slice(2)}s`}
        </text>
        <text {...PAINT.axis} x={(x + 3).toFixed(1)} y={bottom + 36}>
          {count}
        </text>
      </g>
    ),
  );
}

type ColumnProps = { column: StripColumn; row: number; linked: boolean };

function Column({ column: { name, href, joint, x, width, marks }, row, linked }: ColumnProps) {
  const middle = (x + width / 2).toFixed(1);
  const drawn = (
    <>
      <title>{name}</title>
      {marks.length > 1 && (
        <path
          stroke={joint ? "var(--accent)" : "var(--rule-2)"}
          d={`M${middle} ${marks[0]}V${marks.at(-1)}`}
          strokeWidth={Math.max(1.1, width * 0.34).toFixed(1)}
        />
      )}
      {marks.map((y) => (
        <rect
          key={y}
          fill={joint ? "var(--accent)" : "var(--veto)"}
          x={(x + width * 0.12).toFixed(1)}
          y={(y - row * 0.34).toFixed(1)}
          width={(width * 0.76).toFixed(2)}
          height={(row * 0.68).toFixed(1)}
        />
      ))}
    </>
  );
  if (!linked) return <g>{drawn}</g>;
  // The keyboard and the ear have the list of the votes, and need not pass all of them here.
  return (
    <a href={href} tabIndex={-1}>
      {drawn}
    </a>
  );
}
