/** Width, what stands at either side of the scale, height of a row, room over the first row, radius of a dot. */
export const DOT_FRAMES = {
  topics: { wide: frame(790, 244, 118, 30, 26, 5.5), narrow: frame(358, 4, 4, 44, 26, 5.5) },
  pairs: { wide: frame(590, 206, 108, 27, 20, 4.6), narrow: frame(358, 4, 4, 42, 20, 4.6) },
} as const;

type DotFrame = { width: number; left: number; right: number; row: number; top: number; radius: number };

function frame(width: number, left: number, right: number, row: number, top: number, radius: number): DotFrame {
  return { width, left, right, row, top, radius };
}

export type DotRow = {
  key: string;
  name: string;
  /** Share and interval; only rows with enough votes for a share are drawn. */
  share: number;
  low: number;
  high: number;
  /** The share with its n, as it is written at the end of the row. */
  text: string;
  /** The row in question has the accent; without one, every row has it. */
  inQuestion?: boolean;
};

export type PlacedRow = DotRow & { x: number; x1: number; x2: number; y: number; nameY: number };

export type DotLayout = DotFrame & {
  stacked: boolean;
  height: number;
  ticks: { share: number; x: number; anchor: "start" | "middle" | "end" }[];
  rows: PlacedRow[];
  x: (share: number) => number;
};

/** Rows of a dot with its interval on one scale from 0 to 100. Narrow, the name stands over its row. */
export function dotLayout(rows: readonly DotRow[], frame: DotFrame, shares: readonly number[]): DotLayout {
  const stacked = frame.left < 10;
  const x = (share: number) => frame.left + share * (frame.width - frame.left - frame.right);
  return {
    ...frame,
    stacked,
    x,
    height: frame.top + frame.row * rows.length + 6,
    ticks: shares.map((share) => ({ share, x: x(share), anchor: tickAnchor(share, stacked) })),
    rows: rows.map((row, index) => {
      const y = frame.top + index * frame.row + (stacked ? 30 : frame.row / 2);
      return { ...row, x: x(row.share), x1: x(row.low), x2: x(row.high), y, nameY: stacked ? y - 11 : y + 5 };
    }),
  };
}

/** At the edges of a phone the end of the scale is written inwards. */
function tickAnchor(share: number, stacked: boolean): "start" | "middle" | "end" {
  if (!stacked || (share > 0 && share < 1)) return "middle";
  return share === 0 ? "start" : "end";
}
