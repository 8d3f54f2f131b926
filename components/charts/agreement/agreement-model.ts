import { formatShortDay, yearOf } from "@/domain/dates";
import { FEWEST_FOR_A_SHARE, formatShareOf } from "@/domain/figures";
import type { Interval } from "@/domain/intervals";
import type { ScopedAgreement } from "@/domain/pair-figures";
import { type Period, poolYears } from "@/domain/periods";
import type { Scope } from "@/domain/vocabulary";

/** The figures of one year in each denominator. */
export type YearFigures = { year: number } & ScopedAgreement;

/**
 * One year as it is sent to the browser: all votes in common, then votes and equal votes of the line, then of the blocks. Everything
 * else follows from these.
 */
export type YearCounts = [
  year: number,
  together: number,
  n: number,
  agree: number,
  blocksN: number,
  blocksAgree: number,
];

/** A dated fact of the record, in two short lines. */
export type Annotation = { day: string; lines: [string, string] };

/** A block of contested votes: a year, or a run of years pooled to at least ten votes. */
export type Block = { from: number; to: number; share: number; low: number; high: number };

/** One year as the reader meets it under the pointer. `share` is null below ten votes; `part` is a year cut short. */
export type YearPoint = { year: number; share: number | null; part: boolean; all: string; contested: string };

/** A label beside a share. */
export type ShareLabel = { year: number; share: number; text: string };

/** All that the picture says, in plain values, so that the server's picture and the browser's chart are one. */
export type AgreementModel = {
  from: number;
  to: number;
  /** What the line and the blocks are called. */
  names: { line: string; blocks: string };
  points: YearPoint[];
  blocks: Block[];
  /** The last full year, the last block, and the year still running, at the right end. */
  end: { all: ShareLabel | null; contested: ShareLabel | null; part: ShareLabel | null };
  /** The year in which counting begins late. */
  start: { year: number; share: number; lines: [string, string] } | null;
  /** The longest run of pooled years. */
  pool: { from: number; to: number; low: number; high: number; text: string; why: string } | null;
  /** The least alike of the years that stand alone. */
  lowest: ShareLabel | null;
  annotations: { at: number; lines: [string, string] }[];
};

export type AgreementInput = {
  years: readonly YearCounts[];
  /** The days between which votes are counted; the first is null where that is the beginning of the record. */
  from: string | null;
  to: string;
  annotations?: readonly Annotation[];
  /** The votes that count: all draw contested votes beside them, and contested votes have no line, for they are few. */
  scope?: Scope | undefined;
};

/** The votes that the blocks stand for: those of the line, and contested ones beside all. */
export const blocksOf = (scope: Scope): Scope => (scope === "adopted" ? "adopted" : "contested");

/** The counts that the chart is drawn from, where the votes of `scope` count. */
export function yearCounts(years: readonly YearFigures[], scope: Scope = "all"): YearCounts[] {
  return years.map((row) => {
    const [line, blocks] = [row[scope], row[blocksOf(scope)]];
    return [row.year, row.all.n, line.n, line.agree, blocks.n, blocks.agree];
  });
}

/** The runs of years that the blocks stand for. A year without a vote in common ends a run: the two were not on the Council together. */
export function blockPeriods(years: readonly YearCounts[]): Period[] {
  const together = years.filter(([, common]) => common > 0);
  return poolYears(together.map(([year, , , , n, agree]) => ({ year, n, agree })));
}

/** What is said of the line and of the blocks. */
const SERIES: Record<Scope, { line: string; blocks: string; few: string }> = {
  all: { line: "All votes", blocks: "Contested votes", few: "contested votes" },
  adopted: { line: "Adopted texts", blocks: "95% interval", few: "adopted texts" },
  contested: { line: "", blocks: "Contested votes", few: "contested votes" },
};

/** The chart's contents. A year below ten votes has no share; the first and the current year may be part years. */
export function agreementModel({ years, from, to, annotations = [], scope = "all" }: AgreementInput): AgreementModel {
  const span = { from: years[0]?.[0] ?? yearOf(to), to: years.at(-1)?.[0] ?? yearOf(to) };
  const { few, ...names } = SERIES[scope];
  const isPart = (year: number) =>
    (from !== null && year === yearOf(from) && !from.endsWith("-01-01")) ||
    (year === yearOf(to) && !to.endsWith("-12-31"));
  const periods = blockPeriods(years);
  const points = years.map((row) => pointOf(row, scope !== "contested", isPart(row[0]), periods));
  const shown = points.filter((point) => point.share !== null);
  const full = shown.filter((point) => !point.part);
  const first = shown.find((point) => point.part && from !== null && point.year === yearOf(from));
  const part = shown.find((point) => point.part && point.year === yearOf(to));
  const byYear = new Map(years.map(([year, , n, agree]) => [year, { n, agree }]));
  const counted = (year: number) => `${byYear.get(year)?.agree} of ${byYear.get(year)?.n}`;
  const blocks = periods.flatMap(blockOf);
  return {
    ...span,
    names,
    points,
    blocks,
    end: {
      all: label(full.at(-1), (year) => {
        const { agree, n } = byYear.get(year) ?? { agree: 0, n: 0 };
        return `${year}: ${formatShareOf(agree, n)}`;
      }),
      contested: lastBlock(periods),
      part: label(part, (year) => `to ${formatShortDay(to).slice(0, -5)} ${year}: ${counted(year)}`),
    },
    start:
      first?.share != null && from !== null
        ? {
            year: first.year,
            share: first.share,
            lines: [`From ${formatShortDay(from)}:`, counted(first.year)],
          }
        : null,
    pool: longestPool(periods, few),
    lowest: lowestYear(periods),
    annotations: annotations.map(({ day, lines }) => ({ at: yearFraction(day), lines })),
  };
}

function pointOf(
  [year, , n, agree, blocksN, blocksAgree]: YearCounts,
  drawn: boolean,
  part: boolean,
  periods: readonly Period[],
): YearPoint {
  const pool = periods.find((period) => period.kind === "pool" && period.from <= year && year <= period.to);
  const pooled = pool ? `; ${spanOf(pool)}: ${formatShareOf(pool.agree, pool.n)}` : "";
  return {
    year,
    part,
    share: !drawn || n < FEWEST_FOR_A_SHARE ? null : agree / n,
    all: formatShareOf(agree, n),
    contested: `${formatShareOf(blocksAgree, blocksN)}${pooled}`,
  };
}

function blockOf(period: Period): Block[] {
  if (!isShown(period)) return [];
  const { from, to, strict, interval } = period;
  return [{ from, to, share: strict, low: interval.low, high: interval.high }];
}

function lastBlock(periods: readonly Period[]): ShareLabel | null {
  const last = periods.filter(isShown).at(-1);
  if (!last) return null;
  return { year: last.to, share: last.strict, text: `${spanOf(last)}: ${formatShareOf(last.agree, last.n)}` };
}

function longestPool(periods: readonly Period[], few: string): AgreementModel["pool"] {
  const pools = periods.filter(isShown).filter((period) => period.kind === "pool");
  const longest = pools.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (!longest) return null;
  const { from, to, agree, n, interval } = longest;
  return {
    from,
    to,
    low: interval.low,
    high: interval.high,
    text: `${spanOf(longest)} pooled: ${agree} of ${n}`,
    why: `fewer than ten ${few} in each year`,
  };
}

function lowestYear(periods: readonly Period[]): ShareLabel | null {
  const years = periods.filter(isShown).filter((period) => period.kind === "year");
  const lowest = [...years].sort((a, b) => a.strict - b.strict)[0];
  if (!lowest) return null;
  return { year: lowest.from, share: lowest.strict, text: `${lowest.from}: ${lowest.agree} of ${lowest.n}` };
}

function label(point: YearPoint | undefined, textOf: (year: number) => string): ShareLabel | null {
  if (!point || point.share === null) return null;
  return { year: point.year, share: point.share, text: textOf(point.year) };
}

/** A period with enough votes for a share. */
type Shown = Period & { strict: number; interval: Interval };
const isShown = (period: Period): period is Shown => period.kind !== "few";

/** "1995–2014", or the year alone. */
export const spanOf = ({ from, to }: { from: number; to: number }) => (from === to ? String(from) : `${from}–${to}`);

/** A day as a place on the axis of years. */
function yearFraction(day: string): number {
  return yearOf(day) + (Number(day.slice(5, 7)) - 1) / 12 + Number(day.slice(8, 10)) / 365;
}
