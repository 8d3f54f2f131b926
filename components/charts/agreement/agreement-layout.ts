import type { ChartLabel } from "../chart-label";
import { pathOfMarks } from "../place";
import { yearTicks } from "../year-ticks";
import type { AgreementModel, Block, YearPoint } from "./agreement-model";

/** Width, height, and what is left around the plot; each size is drawn for its width. */
export const FRAMES = {
  large: { width: 1216, height: 470, left: 46, right: 168, top: 24, bottom: 34 },
  medium: { width: 704, height: 400, left: 46, right: 142, top: 24, bottom: 34 },
  narrow: { width: 358, height: 330, left: 36, right: 10, top: 24, bottom: 30 },
} as const;
export type ChartSize = keyof typeof FRAMES;
export type Frame = (typeof FRAMES)[ChartSize];

export const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** A pair that sat together for a few years only is drawn at this many, so that a year keeps the look of a year. */
const FEWEST_YEARS = 12;

/** Half of what is left free between two blocks. */
export const BLOCK_GAP = 0.6;

export type PlacedBlock = Block & { x1: number; x2: number; yLow: number; yHigh: number; yShare: number };

export type AgreementLayout = {
  size: ChartSize;
  frame: Frame;
  /** The years at the left and the right end of the axis, the right one exclusive. */
  domain: [number, number];
  /** Years that are named under the axis; their marks stand in the middle of the year. */
  ticks: number[];
  x: (year: number) => number;
  y: (share: number) => number;
  blocks: PlacedBlock[];
  /** Full years with ten votes or more, as one path that breaks where a year is missing. */
  path: string;
  /** Full years without a neighbour, which a line cannot show, and the last one, where the line ends. */
  points: { year: number; radius: number }[];
  partYears: YearPoint[];
  annotations: { key: string; x: number }[];
  labels: ChartLabel[];
};

/** Everything that the chart draws at one size, in the units of its frame. */
export function agreementLayout(model: AgreementModel, size: ChartSize): AgreementLayout {
  const frame = FRAMES[size];
  const domain: [number, number] = [Math.min(model.from, model.to + 1 - FEWEST_YEARS), model.to + 1];
  const perYear = (frame.width - frame.left - frame.right) / (domain[1] - domain[0]);
  const x = (year: number) => frame.left + (year - domain[0]) * perYear;
  const y = (share: number) => frame.top + (1 - share) * (frame.height - frame.top - frame.bottom);
  const blocks = model.blocks.map((block) => ({
    ...block,
    x1: x(block.from) + BLOCK_GAP,
    x2: x(block.to + 1) - BLOCK_GAP,
    yLow: y(block.low),
    yHigh: y(block.high),
    yShare: y(block.share),
  }));
  const full = model.points.filter((point) => point.share !== null && !point.part);
  const scale = { model, size, frame, x, y, blocks };
  const annotations = size === "narrow" ? [] : placedAnnotations(scale);
  return {
    size,
    frame,
    domain,
    ticks: yearTicks(domain, perYear),
    x,
    y,
    blocks,
    path: pathOf(full, x, y),
    points: endsAndLoners(full),
    partYears: model.points.filter((point) => point.share !== null && point.part),
    annotations: annotations.map(({ key, x }) => ({ key, x })),
    labels: [...annotations.flatMap((annotation) => annotation.labels), ...seriesLabels(scale)],
  };
}

type Scale = Pick<AgreementLayout, "size" | "frame" | "x" | "y" | "blocks"> & { model: AgreementModel };

function pathOf(points: readonly YearPoint[], x: Scale["x"], y: Scale["y"]): string {
  return pathOfMarks(
    points.map(({ year, share }, index) => ({
      ...{ x: x(year + 0.5), y: y(share ?? 0) },
      joined: points[index - 1]?.year === year - 1,
    })),
  );
}

function endsAndLoners(points: readonly YearPoint[]): { year: number; radius: number }[] {
  return points.flatMap(({ year }, index) => {
    if (index === points.length - 1) return [{ year, radius: 3.4 }];
    const alone = points[index - 1]?.year !== year - 1 && points[index + 1]?.year !== year + 1;
    return alone ? [{ year, radius: 2.6 }] : [];
  });
}

/** About the width of a character of a 13 px label. */
const CHARACTER = 5.6;

/** Dotted lines with their two lines of text; one whose text would meet another's or run out of the picture is left out. */
function placedAnnotations({ model, frame, x, y }: Scale): { key: string; x: number; labels: ChartLabel[] }[] {
  const placed: { key: string; x: number; from: number; to: number; labels: ChartLabel[] }[] = [];
  for (const { at, lines } of model.annotations) {
    if (at < model.from || at > model.to + 1) continue;
    const here = x(at);
    const length = Math.max(...lines.map((line) => line.length)) * CHARACTER;
    const leftwards = placed.length === 0 && here - length - 6 > frame.left;
    const [from, to] = leftwards ? [here - 6 - length, here] : [here, here + 6 + length];
    const clear = placed.every((other) => from > other.to || to < other.from);
    if (!clear || to > frame.width) continue;
    const labels = lines.map(
      (text, index): ChartLabel => ({
        key: text,
        x: here + (leftwards ? -6 : 6),
        y: y(0.085) + (index === 0 ? -8 : 9),
        anchor: leftwards ? "end" : "start",
        text,
        kind: "note",
        halo: true,
      }),
    );
    placed.push({ key: lines.join(" "), x: here, from, to, labels });
  }
  return placed;
}

function seriesLabels(scale: Scale): ChartLabel[] {
  if (scale.size === "narrow") return narrowLabels(scale);
  return [...endLabels(scale), ...poolLabels(scale), ...startLabels(scale), ...lowestLabel(scale)];
}

/** Names and last values at the right end, moved down where two would share a line. */
function endLabels({ model, frame, y }: Scale): ChartLabel[] {
  const { all, contested, part } = model.end;
  const wanted: { at: number; lines: Pick<ChartLabel, "text" | "kind">[] }[] = [];
  if (part) wanted.push({ at: y(part.share) + 2, lines: [{ text: part.text, kind: "axis" }] });
  if (all) {
    const lines = [
      { text: model.names.line, kind: "series" as const },
      { text: all.text, kind: "axis" as const },
    ];
    wanted.push({ at: y(all.share) + 1, lines });
  }
  if (contested) {
    const lines = [
      { text: model.names.blocks, kind: "inQuestion" as const },
      { text: contested.text, kind: "axis" as const },
    ];
    wanted.push({ at: y(contested.share) + 11, lines });
  }
  let free = 0;
  return wanted
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, lines }) => {
      const top = Math.max(at, free);
      free = top + lines.length * 17 + 6;
      return lines.map((line, index): ChartLabel => {
        const place = { x: frame.width - frame.right + 10, y: top + index * 17, anchor: "start" as const };
        return { key: `end ${line.text}`, ...place, ...line };
      });
    });
}

/** A pool is named where it is wide enough; below its block, or above where that stands on the base line. */
function poolLabels({ model, size, x, y }: Scale): ChartLabel[] {
  const { pool } = model;
  if (!pool || x(pool.to + 1) - x(pool.from) < 170) return [];
  const below = y(pool.low) + 37 < y(0) - 4;
  const top = below ? y(pool.low) + 19 : y(pool.high) - 26;
  const place = { x: x((pool.from + pool.to + 1) / 2), anchor: "middle" as const, halo: true };
  const why = size === "large" ? pool.why : "under ten in each year";
  return [
    { key: "pool", ...place, y: top, text: pool.text, kind: "inQuestion" },
    { key: "why", ...place, y: top + 18, text: why, kind: "note" },
  ];
}

function startLabels({ model, size, x, y }: Scale): ChartLabel[] {
  const { start } = model;
  if (!start || size !== "large") return [];
  return start.lines.map((text, index) => ({
    key: `start ${text}`,
    x: x(start.year) - 2,
    y: y(start.share) + 24 + index * 17,
    anchor: "start",
    text,
    kind: "note",
    halo: true,
  }));
}

/** The least alike year, named at the left of its block where no other block is in the way. */
function lowestLabel({ model, frame, x, y, blocks }: Scale): ChartLabel[] {
  const { lowest } = model;
  if (!lowest) return [];
  const right = x(lowest.year) - 6;
  const left = right - lowest.text.length * CHARACTER;
  const at = y(lowest.share) + 4;
  const meets = blocks.some(({ x1, x2, yHigh, yLow }) => x1 < right && x2 > left && yHigh < at + 4 && yLow > at - 14);
  if (meets || left < frame.left || at > y(0.14)) return [];
  return [{ key: "lowest", x: right, y: at, anchor: "end", text: lowest.text, kind: "note", halo: true }];
}

/** On a phone there is no room at the right: the names stand over the line and under the longest block. */
function narrowLabels({ model, frame, x, y }: Scale): ChartLabel[] {
  const middle = (frame.left + frame.width - frame.right) / 2;
  const labels: ChartLabel[] = [];
  if (model.end.all) {
    const text = model.names.line;
    labels.push({ key: text, x: middle, y: y(1) - 8, anchor: "middle", text, kind: "series", halo: true });
  }
  if (!model.end.contested) return labels;
  const name = {
    key: "contested",
    anchor: "middle",
    text: model.names.blocks,
    kind: "inQuestion",
    halo: true,
  } as const;
  const { pool } = model;
  if (!pool || x(pool.to + 1) - x(pool.from) < 80) return [...labels, { ...name, x: middle, y: y(0) - 8 }];
  const text = pool.text.replace(" pooled", "");
  // A text that is wider than its block keeps clear of the next one.
  const middleOfPool = Math.min(x((pool.from + pool.to + 1) / 2), x(pool.to + 1) - (text.length * CHARACTER) / 2 - 3);
  const centre = Math.min(Math.max(middleOfPool, frame.left + 70), frame.width - frame.right - 70);
  const top = y(pool.low) + 16 < y(0.1) ? y(pool.low) + 16 : y(pool.high) - 24;
  return [
    ...labels,
    { ...name, x: centre, y: top },
    { key: "pool", x: centre, y: top + 17, anchor: "middle", text, kind: "note", halo: true },
  ];
}
