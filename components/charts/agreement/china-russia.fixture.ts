import { type Agreement, emptyTable } from "@/domain/agreement";
import { wilson } from "@/domain/intervals";
import type { YearFigures } from "./agreement-model";

/** China and Russia's seat in some years of the record: year, votes and equal votes, contested votes and equal ones. */
const COUNTS = [
  [1971, 10, 4, 8, 2],
  [1972, 20, 17, 18, 15],
  [1973, 16, 13, 10, 7],
  [1974, 10, 9, 2, 1],
  [1975, 13, 13, 6, 6],
  [1976, 13, 13, 7, 7],
  [1977, 9, 9, 4, 4],
  [1978, 10, 9, 4, 3],
] as const;
const RECENT = [
  [2023, 64, 53, 29, 18],
  [2024, 62, 49, 32, 19],
  [2025, 53, 46, 26, 19],
  [2026, 10, 10, 7, 7],
] as const;

export const SEVENTIES: YearFigures[] = COUNTS.map(figures);
export const RECENT_YEARS: YearFigures[] = RECENT.map(figures);

function figures([year, n, agree, contested, alike]: readonly [number, number, number, number, number]): YearFigures {
  return { year, all: agreement(agree, n), adopted: agreement(agree, n), contested: agreement(alike, contested) };
}

/** The measures that the chart does not draw are left empty. */
export function agreement(agree: number, n: number): Agreement {
  const strict = n === 0 ? null : agree / n;
  const unused = { half: null, kappa: null, kappaSquared: null, pi: null, ac1: null, table: emptyTable() };
  return { n, agree, strict, interval: wilson(agree, n), ...unused };
}
