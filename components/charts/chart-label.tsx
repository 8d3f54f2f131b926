import { PAINT } from "./paint";
import { place } from "./place";

/** What stands at a mark, and where. */
export type ChartLabel = {
  key: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
  kind: "series" | "inQuestion" | "axis" | "note";
  halo?: boolean;
};

/** A label at its mark, in the colour of its series. */
export function ChartLabel({ label }: { label: ChartLabel }) {
  return (
    <text
      {...PAINT[label.kind]}
      {...(label.halo && PAINT.halo)}
      x={place(label.x)}
      y={place(label.y)}
      textAnchor={label.anchor}
    >
      {label.text}
    </text>
  );
}

/** A share on the left axis: 100 has the sign, the others not. */
export function ShareTick({ share, x, y }: { share: number; x: number; y: number }) {
  return (
    <text {...PAINT.axis} x={x} y={place(y + 4.5)} textAnchor="end">
      {share === 1 ? "100%" : 100 * share}
    </text>
  );
}

/** A year under the axis. */
export function YearTick({ year, x, y }: { year: number; x: number; y: number }) {
  return (
    <>
      <path {...PAINT.base} d={`M${place(x)} ${y}v5`} />
      <text {...PAINT.axis} x={place(x)} y={y + 20} textAnchor="middle">
        {year}
      </text>
    </>
  );
}
