import { yearOf } from "@/domain/dates";
import type { VetoedVote } from "@/domain/veto-figures";

export const JOINT = { width: 1216, mark: 22, left: 184, right: 60 } as const;

/** The first votes, long before the others, stand in this stretch at the left of the cut. */
const EARLY = { from: 184, to: 272 } as const;
const LATE_FROM = 292;
/** A gap between two votes that is longer than this breaks the axis. */
const BREAK_YEARS = 15;
/** Topics beside the rest that have a lane of their own. */
const MOST_LANES = 3;
const LEVEL = 24;
/** About the width of a character of a 13 px label. */
const CHARACTER = 5.6;

/** The topic of a mark in the lane of the rest. */
type Tag = { text: string; x: number; y: number; anchor: "start" | "middle" | "end" };

export type JointMark = {
  vetoed: VetoedVote;
  x: number;
  y: number;
  tag: Tag | null;
};

export type JointLayout = {
  height: number;
  base: number;
  lanes: { name: string; y: number; marks: JointMark[] }[];
  ticks: { year: number; x: number; named: boolean }[];
  /** Years between the two votes around the cut; null where the axis is whole. */
  gap: { after: string; years: number } | null;
};

/** Votes on a time line, a lane for each topic with several of them; the axis is cut where for long there was none. */
export function jointLayout(votes: readonly VetoedVote[]): JointLayout {
  const dated = [...votes].sort((a, b) => a.vote.date.localeCompare(b.vote.date));
  const cut = dated.findIndex((one, index) => index > 0 && time(one) - time(dated[index - 1] ?? one) > BREAK_YEARS);
  const scale = scaleOf(dated, cut);
  let floor = -4;
  const lanes = laneGroups(dated).map(({ name, members, tagged }) => {
    const placed = stack(members, scale.x);
    const levels = Math.max(...placed.map((mark) => mark.level)) + 1;
    const y = floor + LEVEL * levels + (tagged ? 18 : 0);
    floor = y + 12;
    const marks = placed.map(({ vetoed, x, level }) => ({ vetoed, x, y: y - LEVEL * level, tag: null }));
    return { name, y, marks: tagged ? withTags(marks, scale.cut) : marks };
  });
  const base = (lanes.at(-1)?.y ?? 0) + 34;
  return { height: base + 34, base, lanes, ticks: scale.ticks, gap: scale.gap };
}

type Scale = Pick<JointLayout, "ticks" | "gap"> & { x: (vetoed: VetoedVote) => number; cut: boolean };

function scaleOf(dated: readonly VetoedVote[], cut: number): Scale {
  const late = dated.slice(Math.max(0, cut));
  const broken = cut > 0;
  const from = yearOf(late[0]?.vote.date ?? "2000-01-01") - 0.5;
  const to = yearOf(late.at(-1)?.vote.date ?? "2001-01-01") + 0.9;
  const start = broken ? LATE_FROM + 8 : JOINT.left + 8;
  const onAxis = (year: number) => start + ((year - from) / (to - from)) * (JOINT.width - start - JOINT.right);
  const early = dated.slice(0, Math.max(0, cut));
  const middle = (EARLY.from + EARLY.to) / 2;
  const x = (vetoed: VetoedVote) => (early.includes(vetoed) ? middle : onAxis(time(vetoed)));
  const years = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index);
  const earlyYears = [...new Set(early.map(({ vote }) => yearOf(vote.date)))].slice(0, 1);
  return {
    x,
    cut: broken,
    ticks: [
      ...earlyYears.map((year) => ({ year, x: middle, named: true })),
      ...years.map((year) => ({ year, x: onAxis(year), named: year % 2 === 1 })),
    ],
    gap: broken ? gapOf(early.at(-1), late[0]) : null,
  };
}

function gapOf(before: VetoedVote | undefined, after: VetoedVote | undefined): JointLayout["gap"] {
  if (!before || !after) return null;
  return { after: before.vote.date, years: Math.floor(time(after) - time(before)) };
}

/** The topics with two votes or more, the most first, and what is left, whose marks carry their topic. */
function laneGroups(votes: readonly VetoedVote[]): { name: string; members: VetoedVote[]; tagged: boolean }[] {
  const topics = [...new Set(votes.flatMap(({ vote }) => (vote.topic ? [vote.topic.name] : [])))];
  const own = topics
    .map((name) => ({ name, members: votes.filter(({ vote }) => vote.topic?.name === name), tagged: false }))
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length)
    .slice(0, MOST_LANES);
  const rest = votes.filter((vetoed) => !own.some(({ members }) => members.includes(vetoed)));
  return rest.length === 0 ? own : [...own, { name: "Elsewhere", members: rest, tagged: true }];
}

/** A mark that would cover another moves up a level. */
function stack(votes: readonly VetoedVote[], xOf: Scale["x"]): { vetoed: VetoedVote; x: number; level: number }[] {
  const placed: { vetoed: VetoedVote; x: number; level: number }[] = [];
  for (const vetoed of votes) {
    const x = xOf(vetoed);
    let level = 0;
    while (placed.some((other) => other.level === level && Math.abs(other.x - x) < JOINT.mark + 1)) level += 1;
    placed.push({ vetoed, x, level });
  }
  return placed;
}

/** Each mark with its topic: at its right, or over it, where the text meets no other and does not cross the cut. */
function withTags(marks: readonly JointMark[], cut: boolean): JointMark[] {
  const taken: { y: number; from: number; to: number }[] = [];
  return marks.map((mark) => {
    const { x, y } = mark;
    // The years that tell one topic from another of that name are under the axis.
    const text = mark.vetoed.vote.topic?.name.replace(/ \(.*\)$/, "");
    if (!text) return mark;
    const length = text.length * CHARACTER;
    const next = Math.min(...marks.map((other) => other.x).filter((other) => other > x), JOINT.width + 14);
    const places = [
      { tag: { text, x: x + 15, y: y + 5, anchor: "start" as const }, from: x + 15, limit: next - 14 },
      { tag: { text, x, y: y - 16, anchor: "middle" as const }, from: x - length / 2, limit: JOINT.width },
      { tag: { text, x: x + 12, y: y - 16, anchor: "end" as const }, from: x + 12 - length, limit: JOINT.width },
      { tag: { text, x: x - 12, y: y - 16, anchor: "start" as const }, from: x - 12, limit: JOINT.width },
    ];
    const free = places.find(({ tag, from, limit }) => {
      const to = from + length;
      const crosses = cut && x < EARLY.to && tag.y > y && to > EARLY.to;
      const meets = taken.some((other) => other.y === tag.y && from < other.to + 8 && to > other.from - 8);
      return to <= limit && !crosses && !meets;
    });
    if (!free) return mark;
    taken.push({ y: free.tag.y, from: free.from, to: free.from + length });
    return { ...mark, tag: free.tag };
  });
}

/** A day as a place on the axis of years. */
function time({ vote: { date } }: VetoedVote): number {
  return yearOf(date) + (Number(date.slice(5, 7)) - 1) / 12 + Number(date.slice(8)) / 365;
}
