import chart from "./chart.module.css";
import styles from "./position-map.module.css";
import { MAP_FRAMES, type MapGroup, type MapPoint, mapLayout } from "./position-map-layout";

export type MapMember = { seat: string; name: string; permanent: boolean; x: number; y: number };

/** Members as points, near each other where they vote alike; names on a page, codes on a phone. Drawn on the server. */
export function PositionMap({ members, label }: { members: readonly MapMember[]; label: string }) {
  return (
    <>
      <Picture members={members} label={label} size="wide" />
      <Picture members={members} label={label} size="narrow" />
    </>
  );
}

type PictureProps = { members: readonly MapMember[]; label: string; size: keyof typeof MAP_FRAMES };

function Picture({ members, label, size }: PictureProps) {
  const frame = MAP_FRAMES[size];
  const points = members.map(({ seat, name, permanent, x, y }) => ({
    key: seat,
    name: size === "wide" ? name : seat,
    strong: permanent,
    x,
    y,
  }));
  const { height, groups, scale } = mapLayout(points, frame);
  return (
    <svg className={chart[size]} viewBox={`0 0 ${frame.width} ${height.toFixed(0)}`} role="img" aria-label={label}>
      {groups.map((group) => (
        <Spot key={group.points[0]?.key} group={group} line={frame.line} />
      ))}
      <path className={styles.bar} d={`M1 ${scale.y - 5}v5h${scale.length.toFixed(1)}v-5`} />
      <text className={chart.axis} x={scale.length + 10} y={scale.y + 3}>
        {scale.distance} apart
      </text>
    </svg>
  );
}

function Spot({ group: { x, y, points, label }, line }: { group: MapGroup; line: number }) {
  const permanent = points.some(({ strong }) => strong);
  return (
    <g>
      <circle
        className={permanent ? styles.permanent : styles.elected}
        cx={x.toFixed(1)}
        cy={y.toFixed(1)}
        r={permanent ? 5.5 : 4.5}
      />
      <text className={`${styles.name} ${chart.halo}`} textAnchor={label.anchor}>
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
    <tspan key={key} className={strong ? chart.thick : undefined}>
      {name}
      {(more || index < points.length - 1) && ", "}
    </tspan>
  ));
}
