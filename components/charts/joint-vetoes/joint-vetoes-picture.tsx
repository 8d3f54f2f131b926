import { formatDay } from "@/domain/dates";
import { voteHref } from "@/domain/vote-address";
import type { Drawing } from "../../ui/drawing";
import { twoLines } from "../../votes/horseshoe-layout";
import { PlacedMark } from "../../votes/mark";
import { PAINT } from "../paint";
import styles from "./joint-vetoes.module.css";
import { JOINT, type JointLayout, type JointMark } from "./joint-vetoes-layout";

/** The votes that two seats vetoed together on a time line, a lane a topic. On a page each mark opens its vote. */
export function jointDrawing(layout: JointLayout, { linked }: { linked: boolean }): Drawing {
  const { height, base, lanes, ticks, gap } = layout;
  const from = JOINT.left;
  const line = (y: number) => (gap ? `M${from} ${y}H272M292 ${y}H${JOINT.width}` : `M${from} ${y}H${JOINT.width}`);
  const content = (
    <>
      {lanes.map(({ name, y, marks }) => (
        <g key={name}>
          <LaneName name={name} y={y} />
          <text {...PAINT.axis} x="168" y={y + 5} textAnchor="end">
            {marks.length}
          </text>
          <path {...PAINT.grid} d={line(y)} />
        </g>
      ))}
      <path {...PAINT.base} d={line(base)} />
      {gap && <path {...PAINT.base} d={`M269 ${base + 6}l6 -12M289 ${base + 6}l6 -12`} />}
      {ticks.map(({ year, x, named }) => (
        <g key={year}>
          <path {...PAINT.base} d={`M${x.toFixed(1)} ${base}v5`} />
          {named && (
            <text {...PAINT.axis} x={x.toFixed(1)} y={base + 22} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {lanes.flatMap(({ marks }) =>
        marks.map((mark) => <Mark key={mark.vetoed.vote.id} mark={mark} linked={linked} />),
      )}
    </>
  );
  return { width: JOINT.width, height, content };
}

/** A long topic in two lines, so that it keeps clear of its count. */
function LaneName({ name, y }: { name: string; y: number }) {
  const lines = twoLines(name);
  return lines.map((line, index) => (
    <text key={line} {...PAINT.series} x="0" y={y + 5 + (index - (lines.length - 1) / 2) * 17}>
      {line}
    </text>
  ));
}

function Mark({ mark: { vetoed, x, y, tag }, linked }: { mark: JointMark; linked: boolean }) {
  const { vote } = vetoed;
  const name = `${vote.title}, ${formatDay(vote.date)}, ${vote.draft ?? "no symbol"}`;
  const drawn = (
    <>
      <title>{name}</title>
      <PlacedMark code="V" x={x} y={y} size={JOINT.mark} />
    </>
  );
  return (
    <>
      {linked ? (
        <a className={styles.mark} href={voteHref(vote)} aria-label={name}>
          {drawn}
        </a>
      ) : (
        <g>{drawn}</g>
      )}
      {tag?.led && <path {...PAINT.base} d={`M${x.toFixed(1)} ${tag.y + 4}V${y - JOINT.mark / 2 - 2}`} />}
      {tag && (
        <text {...PAINT.note} {...PAINT.halo} x={tag.x.toFixed(1)} y={tag.y} textAnchor={tag.anchor}>
          {tag.text}
        </text>
      )}
    </>
  );
}
