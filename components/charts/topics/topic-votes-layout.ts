import { formatDay, yearOf } from "@/domain/dates";
import { toResolutionQuery } from "@/domain/resolution-search";
import { formatSymbol } from "@/domain/symbols";
import { type FiveColumn, fiveColumns, type TopicVote } from "@/domain/topic-votes";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { voteHref } from "@/domain/vote-address";

/** Width, room for the names, distance of two columns, of two rows, and the size of a mark. */
export const FIVE_FRAMES = {
  large: { width: 1216, left: 136, pitch: 27, row: 28, mark: 22 },
  medium: { width: 704, left: 52, pitch: 27, row: 28, mark: 22 },
  narrow: { width: 358, left: 38, pitch: 24.6, row: 26, mark: 20 },
} as const;
export type FiveSize = keyof typeof FIVE_FRAMES;

/** Over the rows of a band, for how many votes a column stands for; under them, for the years. */
const [OVER, UNDER] = [22, 32];

/** So far apart are two years that are named. */
const YEAR_WIDTH = 32;

type PlacedColumn = {
  key: string;
  marks: string;
  /** The middle of the column. */
  x: number;
  /** How many votes it stands for. */
  count: number;
  name: string;
  href: string;
};

/** Columns beside one another; what does not fit goes on in the next band below. */
export type FiveBand = {
  top: number;
  right: number;
  rows: { seat: string; y: number }[];
  columns: PlacedColumn[];
  /** Where a year begins; it is named where there is room. */
  years: { year: number; x: number; named: boolean }[];
};

export type FiveLayout = { width: number; height: number; left: number; bands: FiveBand[] };

/** The votes on a topic in order, the five permanent seats under one another; a run in which all voted Yes is one column. */
export function fiveLayout(topic: string, votes: readonly TopicVote[], size: FiveSize): FiveLayout {
  const { width, left, pitch, row } = FIVE_FRAMES[size];
  const columns = fiveColumns(votes);
  const fit = Math.floor((width - left) / pitch);
  const height = OVER + PERMANENT_SEATS.length * row + UNDER;
  let year: number | null = null;
  const bands = Array.from({ length: Math.max(1, Math.ceil(columns.length / fit)) }, (_, index): FiveBand => {
    const top = index * height;
    const placed = columns
      .slice(index * fit, (index + 1) * fit)
      .map((column, place) => ({ column, x: left + (place + 0.5) * pitch }));
    const years: FiveBand["years"] = [];
    for (const [place, { column, x }] of placed.entries()) {
      const own = yearOf(column.votes[0].date);
      if (own === year && place > 0) continue;
      year = own;
      const before = years.findLast(({ named }) => named);
      years.push({ year, x: x - pitch / 2, named: before === undefined || x - pitch / 2 - before.x >= YEAR_WIDTH });
    }
    return {
      top,
      right: left + placed.length * pitch,
      rows: PERMANENT_SEATS.map((seat, place) => ({ seat, y: top + OVER + (place + 0.5) * row })),
      columns: placed.map(({ column, x }) => ({
        ...{ key: column.votes[0].id, marks: column.marks, x, count: column.votes.length },
        ...told(column, topic),
      })),
      years,
    };
  });
  return { width, height: bands.length * height, left, bands };
}

/** What a column is called, and where its vote or its votes are. */
function told({ votes }: FiveColumn, topic: string): { name: string; href: string } {
  const first = votes[0];
  const last = votes.at(-1) ?? first;
  if (votes.length === 1) {
    const symbol = first.symbol ?? first.draft;
    const name = [symbol && formatSymbol(symbol), first.title, formatDay(first.date)].filter(Boolean).join(", ");
    return { name, href: voteHref(first) };
  }
  return {
    name: `${votes.length} votes in a row in which all five voted Yes, ${formatDay(first.date)} to ${formatDay(last.date)}`,
    href: `/resolutions?${toResolutionQuery({ topic, from: first.date, to: last.date })}`,
  };
}
