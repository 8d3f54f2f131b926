import type { Position } from "@/domain/vocabulary";

/** How one member voted in one year; the vetoes are among its No votes. */
export type MemberYear = { year: number; vetoes: number } & Record<Position, number>;

export const YEAR_FRAMES = {
  large: { width: 1216, height: 380, left: 46, right: 118, top: 20, bottom: 34 },
  medium: { width: 704, height: 340, left: 46, right: 104, top: 20, bottom: 34 },
  narrow: { width: 358, height: 300, left: 36, right: 6, top: 20, bottom: 30 },
} as const;
export type YearSize = keyof typeof YEAR_FRAMES;

/** Y up from the line; A, X, N and V down from it, in that order. */
export const PARTS = ["Y", "A", "X", "N", "V"] as const;
export type Part = (typeof PARTS)[number];

export type YearBar = { year: number; x: number; width: number; parts: { part: Part; y: number; height: number }[] };

export type MemberYearsLayout = {
  bars: YearBar[];
  /** Runs of years in which the member had no seat. */
  absent: { from: number; x: number; width: number }[];
  ticks: { year: number; x: number }[];
  counts: { count: number; y: number }[];
  line: number;
};

/** A bar a year: Yes above the line, everything else below it, grey where the member was not on the Council. */
export function memberYearsLayout(
  years: readonly MemberYear[],
  span: [number, number],
  size: YearSize,
): MemberYearsLayout {
  const { width, height, left, right, top, bottom } = YEAR_FRAMES[size];
  const [from, to] = span;
  const step = (width - left - right) / (to - from + 1);
  const x = (year: number) => left + (year - from) * step;
  const above = Math.max(1, ...years.map((year) => year.YES));
  const below = Math.max(1, ...years.map((year) => year.ABSTAIN + year.NOT_VOTING + year.NO));
  const perVote = (height - top - bottom) / (above + below);
  const line = top + above * perVote;
  return {
    line,
    bars: years.map((year) => ({
      year: year.year,
      x: x(year.year) + step * 0.1,
      width: step * 0.8,
      parts: partsOf(year, line, perVote),
    })),
    absent: gapsOf(years, span).map(([first, last]) => ({
      from: first,
      x: x(first),
      width: (last - first + 1) * step,
    })),
    ticks: yearTicks(span, step).map((year) => ({ year, x: x(year) + step / 2 })),
    counts: countTicks(above, below).map((count) => ({ count: Math.abs(count), y: line - count * perVote })),
  };
}

function partsOf(year: MemberYear, line: number, perVote: number): YearBar["parts"] {
  const counts = { Y: year.YES, A: year.ABSTAIN, X: year.NOT_VOTING, N: year.NO - year.vetoes, V: year.vetoes };
  let under = line;
  return PARTS.flatMap((part): YearBar["parts"] => {
    const height = counts[part] * perVote;
    if (height === 0) return [];
    if (part === "Y") return [{ part, y: line - height, height }];
    under += height;
    return [{ part, y: under - height, height }];
  });
}

/** Runs of years without a vote of the member. */
function gapsOf(years: readonly MemberYear[], [from, to]: [number, number]): [number, number][] {
  const gaps: [number, number][] = [];
  for (let year = from; year <= to; year += 1) {
    if (years.some((one) => one.year === year)) continue;
    const last = gaps.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else gaps.push([year, year]);
  }
  return gaps;
}

/** Round years, at least 60 apart. */
function yearTicks([from, to]: [number, number], step: number): number[] {
  const every = [1, 2, 5, 10, 20].find((years) => years * step >= 60) ?? 20;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.filter((year) => year % every === 0);
}

/** Round counts on both sides of the line, those below it negative. */
function countTicks(above: number, below: number): number[] {
  const every = [1, 2, 5, 10, 20, 25, 50, 100].find((count) => (above + below) / count <= 7) ?? 100;
  const [lowest, highest] = [Math.ceil(-below / every), Math.floor(above / every)];
  return Array.from({ length: highest - lowest + 1 }, (_, index) => (lowest + index) * every);
}
