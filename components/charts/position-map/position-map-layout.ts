/** Where names and marks stand on the map of positions. Pure geometry, in the units of the picture. */

export type MapFrame = { width: number; marginX: number; marginY: number; most: number; letter: number; line: number };

/** The picture for a page and that for a phone, which has codes in place of names. */
export const MAP_FRAMES = {
  wide: { width: 1216, marginX: 190, marginY: 48, most: 460, letter: 7.3, line: 17 },
  narrow: { width: 358, marginX: 42, marginY: 30, most: 320, letter: 8, line: 15 },
} as const satisfies Record<string, MapFrame>;

export type MapPoint = { key: string; name: string; strong: boolean; x: number; y: number };

/** Members on one spot, with one label: lines of names, the ends of which are at `x` or begin there. */
export type MapGroup = {
  x: number;
  y: number;
  points: MapPoint[];
  label: { x: number; y: number; anchor: "start" | "end" | "middle"; lines: MapPoint[][] };
};

export type MapLayout = {
  height: number;
  groups: MapGroup[];
  scale: { length: number; distance: number; y: number };
  /** Squares for the eye, as wide as the bar of the scale: where their lines lie, and how far down they reach. */
  grid: { x: number[]; y: number[]; bottom: number };
};

/** Marks that are nearer than this lie on each other and share a label. */
const ONE_SPOT = 9;
const GAP = 11;

/** The points at one scale for both directions, upwards and to the right, with a label for each spot. */
export function mapLayout(points: readonly MapPoint[], frame: MapFrame): MapLayout {
  const [left, right] = ends(points.map(({ x }) => x));
  const [bottom, top] = ends(points.map(({ y }) => y));
  const across = frame.width - 2 * frame.marginX;
  const unit = Math.min(across / Math.max(right - left, 1e-6), frame.most / Math.max(top - bottom, 1e-6), 4 * across);
  const height = Math.max((top - bottom) * unit, 60) + 2 * frame.marginY + 30;
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
  const placed = points.map((point) => ({
    point,
    x: frame.width / 2 + (point.x - middle.x) * unit,
    y: (height - 30) / 2 - (point.y - middle.y) * unit,
  }));
  const spots = groupSpots(placed);
  const taken = spots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const groups = spots.map((spot) => {
    const lines = linesOf(spot.points);
    const best = candidates(spot, lines, frame).reduce((one, other) =>
      cost(other.box, taken, frame, height) < cost(one.box, taken, frame, height) ? other : one,
    );
    taken.push(best.box);
    return { ...spot, label: { ...best.at, lines } };
  });
  const scale = scaleBar(unit, frame, height);
  return { height, groups, scale, grid: squares(scale.length, frame.width, height - 30) };
}

/** From the left edge, under which the bar lies, and from the foot upwards. */
function squares(side: number, width: number, bottom: number): MapLayout["grid"] {
  const steps = (length: number) => Array.from({ length: Math.floor(length / side) + 1 }, (_, index) => index * side);
  return { x: steps(width), y: steps(bottom).map((up) => bottom - up), bottom };
}

function ends(values: number[]): [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

type Spot = { x: number; y: number; points: MapPoint[] };

/** Points joined to the first spot that they nearly touch, the permanent members' first. */
function groupSpots(placed: { point: MapPoint; x: number; y: number }[]): Spot[] {
  const spots: Spot[] = [];
  for (const { point, x, y } of placed.toSorted(
    (one, other) => Number(other.point.strong) - Number(one.point.strong),
  )) {
    const near = spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) < ONE_SPOT);
    if (near) near.points.push(point);
    else spots.push({ x, y, points: [point] });
  }
  return spots;
}

/** One name a line; of more than four, several a line. */
function linesOf(points: MapPoint[]): MapPoint[][] {
  const each = Math.ceil(points.length / 4);
  return Array.from({ length: Math.ceil(points.length / each) }, (_, line) =>
    points.slice(line * each, (line + 1) * each),
  );
}

type Box = { left: number; right: number; top: number; bottom: number };
type Candidate = { at: { x: number; y: number; anchor: "start" | "end" | "middle" }; box: Box };

/** Beside the spot, under and over it, and aslant; `y` is the base of the first line. */
function candidates({ x, y }: Spot, lines: MapPoint[][], { letter, line }: MapFrame): Candidate[] {
  const width = letter * Math.max(...lines.map((points) => points.map(({ name }) => name).join(", ").length));
  const height = line * lines.length;
  const at = (left: number, top: number, anchor: Candidate["at"]["anchor"]): Candidate => ({
    at: {
      x: anchor === "start" ? left : anchor === "end" ? left + width : left + width / 2,
      y: top + line - 4,
      anchor,
    },
    box: { left, right: left + width, top, bottom: top + height },
  });
  const beside = y - height / 2;
  return [
    at(x + GAP, beside, "start"),
    at(x - GAP - width, beside, "end"),
    at(x - width / 2, y - GAP - height, "middle"),
    at(x - width / 2, y + GAP, "middle"),
    at(x + GAP, y - height - 2, "start"),
    at(x + GAP, y + 2, "start"),
    at(x - GAP - width, y - height - 2, "end"),
    at(x - GAP - width, y + 2, "end"),
    at(x - width / 2, y - GAP - height - line, "middle"),
    at(x - width / 2, y + GAP + line, "middle"),
  ];
}

/** How much of a label lies on other things or out of the picture. */
function cost(box: Box, taken: Box[], { width }: MapFrame, height: number): number {
  const outside =
    Math.max(0, -box.left) +
    Math.max(0, box.right - width) +
    Math.max(0, -box.top) +
    Math.max(0, box.bottom - height + 26);
  return taken.reduce((sum, other) => {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 60 * outside);
}

/** A bar of a round distance, between a tenth and a third of the width. */
function scaleBar(unit: number, { width }: MapFrame, height: number): MapLayout["scale"] {
  const round = [0.5, 0.25, 0.2, 0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.002, 0.001];
  const distance = round.find((one) => one * unit <= width / 4) ?? 0.001;
  return { length: distance * unit, distance, y: height - 12 };
}
