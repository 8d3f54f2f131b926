import { type Drawing, Drawn } from "../../ui/drawing";
import chart from "../chart.module.css";
import { PAINT } from "../paint";
import { MAP_FRAMES, type MapGroup, type MapPoint, mapLayout } from "./position-map-layout";

export type MapMember = { seat: string; name: string; permanent: boolean; x: number; y: number };

/** Members as points, near each other where they vote alike; names on a page, codes on a phone. Drawn on the server. */
export function PositionMap({ members, label }: { members: readonly MapMember[]; label: string }) {
  return (
    <>
      <Drawn drawing={mapDrawing(members, "wide")} label={label} className={chart.wide} />
      <Drawn drawing={mapDrawing(members, "narrow")} label={label} className={chart.narrow} />
    </>
  );
}

/** The same as a drawing of one size. */
export function mapDrawing(members: readonly MapMember[], size: keyof typeof MAP_FRAMES): Drawing {
  const frame = MAP_FRAMES[size];
  const points = members.map(({ seat, name, permanent, x, y }) => ({
    key: seat,
    name: size === "wide" ? name : seat,
    strong: permanent,
    x,
    y,
  }));
  const { height, groups, scale, grid } = mapLayout(points, frame);
  const lines = [
    ...grid.x.map((x) => `M${x.toFixed(1)} 0V${grid.bottom.toFixed(1)}`),
    ...grid.y.map((y) => `M0 ${y.toFixed(1)}H${frame.width}`),
  ];
  const content = (
    <>
      <path {...PAINT.grid} d={lines.join("")} />
      {groups.map((group) => (
        <Spot key={group.points[0]?.key} group={group} line={frame.line} />
      ))}
      <path
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="1.5"
        d={`M1 ${scale.y - 5}v5h${scale.length.toFixed(1)}v-5`}
      />
      <text {...PAINT.axis} x={scale.length + 10} y={scale.y + 3}>
        {scale.distance} apart, a square’s width
      </text>
    </>
  );
  return { width: frame.width, height: Math.round(height), content };
}

const PERMANENT = { fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 1.5 };
const ELECTED = { fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 1.8 };

function Spot({ group: { x, y, points, label }, line }: { group: MapGroup; line: number }) {
  const permanent = points.some(({ strong }) => strong);
  return (
    <g>
      <circle {...(permanent ? PERMANENT : ELECTED)} cx={x.toFixed(1)} cy={y.toFixed(1)} r={permanent ? 5.5 : 4.5} />
      <text fontSize="14" {...PAINT.halo} textAnchor={label.anchor}>
        {label.lines.map((names, index) => (
          <tspan key={names[0]?.key} x={label.x.toFixed(1)} y={(label.y + index * line).toFixed(1)}>
            <Names points={names} more={index < label.lines.length - 1} />
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The names of a line, the permanent members' in bold; a comma where more follow. */
function Names({ points, more }: { points: MapPoint[]; more: boolean }) {
  return points.map(({ key, name, strong }, index) => (
    <tspan key={key} {...(strong && PAINT.thick)}>
      {name}
      {(more || index < points.length - 1) && ", "}
    </tspan>
  ));
}
