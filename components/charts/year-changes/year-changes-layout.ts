import { directionOf, type YearChange } from "@/domain/year-changes";
import { yearTicks } from "../year-ticks";

/** Width, height, and what stands round the picture. */
export const CHANGE_FRAMES = {
  large: { width: 1216, height: 320, left: 52, right: 12, top: 18, bottom: 30 },
  medium: { width: 704, height: 280, left: 48, right: 10, top: 18, bottom: 30 },
  narrow: { width: 358, height: 240, left: 40, right: 4, top: 18, bottom: 28 },
} as const;
export type ChangeSize = keyof typeof CHANGE_FRAMES;

export type ChangeMark = {
  year: number;
  x: number;
  y: number;
  yLow: number;
  yHigh: number;
  /** The interval leaves out zero. */
  clear: boolean;
};

export type ChangesLayout = {
  marks: ChangeMark[];
  ticks: { year: number; x: number }[];
  points: { points: number; y: number }[];
  zero: number;
};

/**
 * The difference of each year from the three before it, with its interval, on one scale of points around zero. A year that
 * cannot be compared has no mark. Years come in any order.
 */
export function yearChangesLayout(changes: readonly YearChange[], size: ChangeSize): ChangesLayout {
  const { width, height, left, right, top, bottom } = CHANGE_FRAMES[size];
  const years = changes.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const compared = changes.flatMap((one) => (one.change ? [{ ...one, change: one.change }] : []));
  const reach = Math.max(0.1, ...compared.flatMap(({ change: { low, high } }) => [Math.abs(low), Math.abs(high)]));
  const limit = Math.ceil(reach * 10) / 10;
  const perYear = (width - left - right) / (last - first + 1);
  const x = (year: number) => left + (year - first + 0.5) * perYear;
  const y = (difference: number) => top + ((limit - difference) / (2 * limit)) * (height - top - bottom);
  const step = limit > 0.5 ? 0.5 : limit > 0.25 ? 0.25 : 0.1;
  const steps = Math.floor(limit / step + 1e-9);
  return {
    zero: y(0),
    marks: compared.map((one) => ({
      year: one.year,
      clear: directionOf(one) !== null,
      x: x(one.year),
      y: y(one.change.difference),
      yLow: y(one.change.low),
      yHigh: y(one.change.high),
    })),
    ticks: yearTicks([first, last + 1], perYear).map((year) => ({ year, x: x(year) })),
    points: Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step).map((share) => ({
      points: Math.round(100 * share),
      y: y(share),
    })),
  };
}
