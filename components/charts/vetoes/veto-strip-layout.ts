import { formatDay, yearOf } from "@/domain/dates";
import { isJoint, type PermanentSeat, type VetoedVote } from "@/domain/veto-figures";
import { voteHref } from "@/domain/vote-address";

/** A seat with the states that have held it, by the names of their time. */
export type SeatRow = { seat: PermanentSeat; holders: readonly string[] };

const SEAT_ROWS: SeatRow[] = [
  { seat: "RUS", holders: ["Soviet Union", "Russia"] },
  { seat: "USA", holders: ["United States"] },
  { seat: "GBR", holders: ["United Kingdom"] },
  { seat: "FRA", holders: ["France"] },
  { seat: "CHN", holders: ["China"] },
];

/** The rows from above, with their names; the seat of the Soviet Union and Russia has vetoed most. */
export const STRIP_ROWS = SEAT_ROWS.map((row) => ({ ...row, name: row.holders.join(", ") }));

/** Width, room for the names, height of a row, room over the rows and under them. */
export const STRIP_FRAMES = {
  large: { width: 1216, left: 178, row: 42, over: 4, under: 42 },
  medium: { width: 704, left: 96, row: 30, over: 4, under: 42 },
  narrow: { width: 358, left: 34, row: 15, over: 18, under: 14 },
} as const;
export type StripSize = keyof typeof STRIP_FRAMES;

export type StripColumn = {
  id: string;
  /** The text and the day. */
  name: string;
  /** Where the vote is shown. */
  href: string;
  joint: boolean;
  x: number;
  width: number;
  /** Middles of the rows in which it has a mark, from above. */
  marks: number[];
};

export type StripDecade = { decade: number; count: number; x: number };

/** One strip from the first vote to the last, or on a phone the strip of one decade. */
export type Strip = {
  top: number;
  /** Where the columns end. */
  right: number;
  rows: { seat: PermanentSeat; name: string; y: number }[];
  columns: StripColumn[];
  decades: StripDecade[];
};

export type StripLayout = { width: number; height: number; left: number; row: number; strips: Strip[] };

/** Vetoed votes in the order in which they were taken: one column each, a mark in the row of each seat that voted No. */
export function stripLayout(votes: readonly VetoedVote[], size: StripSize): StripLayout {
  const { width, left, row, over, under } = STRIP_FRAMES[size];
  const decades = [...new Set(votes.map(decadeOf))];
  const groups =
    size === "narrow" ? decades.map((decade) => votes.filter((vote) => decadeOf(vote) === decade)) : [votes];
  const columnWidth = (width - left) / Math.max(1, ...groups.map((group) => group.length));
  const height = over + STRIP_ROWS.length * row + under;
  const strips = groups.map((group, index): Strip => {
    const top = index * height;
    const rows = STRIP_ROWS.map((one, place) => ({ ...one, y: top + over + place * row + row / 2 }));
    return {
      top,
      rows,
      right: left + group.length * columnWidth,
      columns: group.map((vetoed, place) => ({
        id: vetoed.vote.id,
        name: `${vetoed.vote.draft ?? vetoed.vote.title}, ${formatDay(vetoed.vote.date)}`,
        href: voteHref(vetoed.vote),
        joint: isJoint(vetoed),
        x: left + place * columnWidth,
        width: columnWidth,
        marks: rows.filter(({ seat }) => vetoed.seats.includes(seat)).map(({ y }) => y),
      })),
      decades: decades.flatMap((decade) => {
        const first = group.findIndex((vote) => decadeOf(vote) === decade);
        const count = group.filter((vote) => decadeOf(vote) === decade).length;
        return count === 0 ? [] : [{ decade, count, x: left + first * columnWidth }];
      }),
    };
  });
  return { width, height: strips.length * height, left, row, strips };
}

function decadeOf({ vote }: VetoedVote): number {
  return Math.floor(yearOf(vote.date) / 10) * 10;
}
