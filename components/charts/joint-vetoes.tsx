import Link from "next/link";
import { formatDay, formatShortDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import type { VetoedVote } from "@/domain/veto-figures";
import { voteHref } from "@/domain/vote-address";
import { Figure, type FigureText } from "../ui/figure";
import { RuledList } from "../ui/ruled-list";
import { twoLines } from "../votes/horseshoe-layout";
import { PlacedMark } from "../votes/mark";
import chart from "./chart.module.css";
import styles from "./joint-vetoes.module.css";
import { JOINT, type JointLayout, type JointMark, jointLayout } from "./joint-vetoes-layout";

/** On a phone and a tablet the newest stand as a list, the others folded. */
const NEWEST = 6;

/** The votes that two seats vetoed together, on a time line by topic. Each mark opens its vote. */
export function JointVetoes({ votes, figure }: { votes: readonly VetoedVote[]; figure: Omit<FigureText, "how"> }) {
  const layout = jointLayout(votes);
  const newest = [...votes].sort((a, b) => b.vote.date.localeCompare(a.vote.date));
  const how = layout.gap && (
    <span className={styles.picture}>
      The axis is broken: after {formatDay(layout.gap.after)} there was no joint veto for {layout.gap.years} years. Each
      mark opens the vote.
    </span>
  );
  return (
    <Figure
      {...figure}
      how={how}
      table={<VetoLinks votes={newest} />}
      tableTitle={`The ${formatCount(votes.length)} votes as a list`}
    >
      <div className={styles.picture}>
        <JointPicture layout={layout} count={votes.length} />
      </div>
      <div className={styles.narrow}>
        <VetoLinks votes={newest.slice(0, NEWEST)} />
      </div>
    </Figure>
  );
}

function VetoLinks({ votes }: { votes: readonly VetoedVote[] }) {
  return (
    <RuledList>
      {votes.map(({ vote }) => (
        <span key={vote.id}>
          {formatShortDay(vote.date)} ·{" "}
          <Link href={voteHref(vote)} prefetch={false}>
            {vote.title}
          </Link>{" "}
          · {vote.draft ?? "no symbol"}
        </span>
      ))}
    </RuledList>
  );
}

function JointPicture({ layout, count }: { layout: JointLayout; count: number }) {
  const { height, base, lanes, ticks, gap } = layout;
  const from = JOINT.left;
  const line = (y: number) => (gap ? `M${from} ${y}H272M292 ${y}H${JOINT.width}` : `M${from} ${y}H${JOINT.width}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are links in a picture.
    <svg
      viewBox={`0 0 ${JOINT.width} ${height}`}
      role="group"
      aria-label={`Time line of ${count} vetoed votes, by topic`}
    >
      {lanes.map(({ name, y, marks }) => (
        <g key={name}>
          <LaneName name={name} y={y} />
          <text className={chart.axis} x="168" y={y + 5} textAnchor="end">
            {marks.length}
          </text>
          <path className={chart.grid} d={line(y)} />
        </g>
      ))}
      <path className={chart.base} d={line(base)} />
      {gap && <path className={chart.base} d={`M269 ${base + 6}l6 -12M289 ${base + 6}l6 -12`} />}
      {ticks.map(({ year, x, named }) => (
        <g key={year}>
          <path className={chart.base} d={`M${x.toFixed(1)} ${base}v5`} />
          {named && (
            <text className={chart.axis} x={x.toFixed(1)} y={base + 22} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {lanes.flatMap(({ marks }) => marks.map((mark) => <Mark key={mark.vetoed.vote.id} mark={mark} />))}
    </svg>
  );
}

/** A long topic in two lines, so that it keeps clear of its count. */
function LaneName({ name, y }: { name: string; y: number }) {
  const lines = twoLines(name);
  return lines.map((line, index) => (
    <text key={line} className={chart.series} x="0" y={y + 5 + (index - (lines.length - 1) / 2) * 17}>
      {line}
    </text>
  ));
}

function Mark({ mark: { vetoed, x, y, tag } }: { mark: JointMark }) {
  const { vote } = vetoed;
  const name = `${vote.title}, ${formatDay(vote.date)}, ${vote.draft ?? "no symbol"}`;
  return (
    <>
      <a className={styles.mark} href={voteHref(vote)} aria-label={name}>
        <title>{name}</title>
        <PlacedMark code="V" x={x} y={y} size={JOINT.mark} />
      </a>
      {tag && (
        <text className={`${chart.note} ${chart.halo}`} x={tag.x.toFixed(1)} y={tag.y} textAnchor={tag.anchor}>
          {tag.text}
        </text>
      )}
    </>
  );
}
