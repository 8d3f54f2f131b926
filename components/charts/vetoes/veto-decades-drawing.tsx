import { formatCount } from "@/domain/figures";
import type { VetoCounts, VetoFigures } from "@/domain/veto-figures";
import type { Drawing } from "../../ui/drawing";
import { PAINT } from "../paint";
import { STRIP_ROWS } from "./veto-strip-layout";

type Size = "large" | "medium" | "narrow";
type Column = { key: string; head: Record<"long" | "short", string>; fill: string; of: (counts: VetoCounts) => number };

/** Width, room for the decades, height of a row, and the room for a number before its bar. */
const FRAMES = {
  large: { width: 1216, left: 72, row: 34, number: 34 },
  medium: { width: 704, left: 60, row: 32, number: 30 },
  narrow: { width: 358, left: 46, row: 42, number: 0 },
} as const;
const HEAD = 26;
const BAR = { height: 14, gap: 18 };

const COLUMNS: Column[] = [
  { key: "items", head: { long: "Votes vetoed", short: "Votes" }, fill: "var(--ink-3)", of: ({ items }) => items },
  ...STRIP_ROWS.map(({ seat, name }) => ({
    key: seat,
    head: { long: name, short: seat },
    fill: "var(--veto)",
    of: ({ bySeat }: VetoCounts) => bySeat[seat],
  })),
  { key: "joint", head: { long: "China with SU, RU", short: "Both" }, fill: "var(--accent)", of: ({ joint }) => joint },
];

/** Votes vetoed by decade, and the vetoes of each seat, as bars on one scale; the sums stand last and have none. */
export function vetoDecadesDrawing({ byDecade, whole }: VetoFigures, size: Size): Drawing {
  const { width, left, row, number } = FRAMES[size];
  const across = (width - left) / COLUMNS.length;
  const most = Math.max(1, ...byDecade.map(({ items }) => items));
  const longest = across - number - BAR.gap;
  const rows = [...byDecade.map((counts) => ({ name: `${counts.decade}s`, counts })), { name: "All", counts: whole }];
  const content = (
    <>
      {COLUMNS.map(({ key, head }, column) => (
        <text key={key} {...PAINT.axis} x={(left + column * across).toFixed(1)} y={HEAD - 10}>
          {size === "large" ? head.long : head.short}
        </text>
      ))}
      {rows.map(({ name, counts }, place) => {
        const [top, sum] = [HEAD + place * row, counts === whole];
        return (
          <g key={name} transform={`translate(0 ${top})`}>
            <path {...(sum ? PAINT.base : PAINT.grid)} d={`M0 0H${width}`} />
            <text fontSize="14" fontWeight="600" x="0" y="22">
              {name}
            </text>
            {COLUMNS.map(({ key, fill, of }, column) => {
              const [count, x] = [of(counts), left + column * across];
              const stacked = number === 0;
              return (
                <g key={key}>
                  <text
                    {...(sum && PAINT.thick)}
                    fontSize="14"
                    x={x.toFixed(1)}
                    y="22"
                    fill={count === 0 ? "var(--ink-3)" : undefined}
                  >
                    {count === 0 ? "·" : formatCount(count)}
                  </text>
                  {!sum && count > 0 && (
                    <rect
                      fill={fill}
                      x={(x + number).toFixed(1)}
                      y={stacked ? 28 : 10}
                      width={((count / most) * longest).toFixed(1)}
                      height={stacked ? BAR.height / 2 : BAR.height}
                    />
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
  return { width, height: HEAD + rows.length * row, content };
}
