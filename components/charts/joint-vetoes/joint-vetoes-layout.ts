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
/** About the width of a character of a 13 px label, and the height of its line. */
const CHARACTER = 5.7;
const LINE = 16;
/** How far to the left a topic may reach: the names of the lanes stand lower. */
const FARTHEST_LEFT = 60;

/** The topic of a mark in the lane of the rest; `led` where it stands so high that a line leads to its mark. */
type Tag = { text: string; x: number; y: number; anchor: "start" | "middle" | "end"; led: boolean };

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
    const placed = stack(members, scale.x).map(({ vetoed, x, level }) => ({ vetoed, x, y: -LEVEL * level, tag: null }));
    const marks = tagged ? withTags(placed, scale.cut) : placed;
    const top = Math.min(...marks.map(({ y, tag }) => Math.min(y - LEVEL / 2, (tag?.y ?? 0) - LINE + 3)));
    const y = floor + LEVEL / 2 - top;
    floor = y + LEVEL / 2;
    return { name, y, marks: marks.map((mark) => lowered(mark, y)) };
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

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Each mark with its topic: at its right, or over it, as high as it must be to lie on no other topic and no mark, and where
 * it can on its own side of the cut.
 */
function withTags(marks: readonly JointMark[], cut: boolean): JointMark[] {
  const half = JOINT.mark / 2 + 1;
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }));
  return marks.map((mark) => {
    // The years that tell one topic from another of that name are under the axis.
    const text = mark.vetoed.vote.topic?.name.replace(/ \(.*\)$/, "");
    if (!text) return mark;
    const places = placesOf(mark, text, marks.length);
    const isFree = ({ boxes }: Place) => boxes.every((box) => taken.every((other) => !meet(box, other)));
    const isWhole = ({ boxes: [box] }: Place) => !(cut && mark.x < EARLY.to && box.right > LATE_FROM);
    const place = places.find((one) => isFree(one) && isWhole(one)) ?? places.find(isFree);
    if (!place) return mark;
    taken.push(...place.boxes);
    return { ...mark, tag: place.tag };
  });
}

/** A place for a topic, what its letters cover, and what the line to its mark covers. */
type Place = { tag: Tag; boxes: [Box, ...Box[]] };

/** At the right of the mark, over it in the middle and to either side, row after row, and at its left. */
function placesOf({ x, y }: JointMark, text: string, rows: number): Place[] {
  const length = text.length * CHARACTER;
  const at = (anchor: Tag["anchor"], left: number, base: number, led: boolean): Place => ({
    tag: { text, x: anchor === "start" ? left : anchor === "end" ? left + length : x, y: base, anchor, led },
    boxes: [
      { left: left - 2, right: left + length + 2, top: base - LINE + 3, bottom: base + 3 },
      ...(led ? [{ left: x - 2, right: x + 2, top: base + 3, bottom: y - LEVEL / 2 }] : []),
    ],
  });
  const over = Array.from({ length: rows }, (_, row) => {
    const base = y - LINE * (row + 1);
    return [
      at("middle", x - length / 2, base, row > 0),
      at("end", x + 12 - length, base, row > 0),
      at("start", x - 12, base, row > 0),
    ];
  });
  const [right, left] = [at("start", x + 15, y + 5, false), at("end", x - 15 - length, y + 5, false)];
  return [right, ...over.flat(), left].filter(
    ({ boxes: [box] }) => box.left >= FARTHEST_LEFT && box.right <= JOINT.width + 2,
  );
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function lowered(mark: JointMark, by: number): JointMark {
  return { ...mark, y: mark.y + by, tag: mark.tag && { ...mark.tag, y: mark.tag.y + by } };
}

/** A day as a place on the axis of years. */
function time({ vote: { date } }: VetoedVote): number {
  return yearOf(date) + (Number(date.slice(5, 7)) - 1) / 12 + Number(date.slice(8)) / 365;
}
