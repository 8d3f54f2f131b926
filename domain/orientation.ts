/** Turning a map so that it reads the same from year to year: docs/methods.md, the map of positions. */
import type { Point } from "./scaling";

/**
 * Where the permanent members stand in all votes since China's seat changed hands, to the end of 2025: the United States
 * at the left of Russia, China above. A map is turned towards this; it is not moved or stretched.
 */
export const REFERENCE: ReadonlyMap<string, Point> = new Map([
  ["CHN", { x: 0.042, y: 0.023 }],
  ["FRA", { x: -0.018, y: -0.002 }],
  ["RUS", { x: 0.063, y: -0.007 }],
  ["GBR", { x: -0.029, y: -0.007 }],
  ["USA", { x: -0.057, y: -0.007 }],
]);

/**
 * The points turned, and mirrored where that is nearer, so that the members of the reference lie as near to it as they
 * can (Procrustes, Schönemann 1966; no scaling). With fewer than two of them among the members, the axes stay and the
 * first member lies at the left, and above.
 */
export function oriented(
  members: readonly string[],
  points: readonly Point[],
  reference: ReadonlyMap<string, Point> = REFERENCE,
): Point[] {
  const shared = members.flatMap((member, index) => {
    const [from, to] = [points[index], reference.get(member)];
    return from && to ? [{ from, to }] : [];
  });
  if (shared.length < 2) {
    const first = points[0] ?? { x: -1, y: 1 };
    const [right, below] = [first.x > 0, first.y < 0];
    return points.map(({ x, y }) => ({ x: right ? -x : x, y: below ? -y : y }));
  }
  const from = aroundMiddle(shared.map((pair) => pair.from));
  const to = aroundMiddle(shared.map((pair) => pair.to));
  const mirrored = from.map(mirror);
  const [plain, turned] = [bestTurn(from, to), bestTurn(mirrored, to)];
  return turned.fit > plain.fit
    ? points.map((point) => turn(mirror(point), turned.angle))
    : points.map((point) => turn(point, plain.angle));
}

const mirror = ({ x, y }: Point): Point => ({ x, y: -y });

const turn = ({ x, y }: Point, angle: number): Point => ({
  x: x * Math.cos(angle) - y * Math.sin(angle),
  y: x * Math.sin(angle) + y * Math.cos(angle),
});

/** The turn under which one set of points comes nearest to another; `fit` is greater the nearer it comes. */
function bestTurn(from: Point[], to: Point[]): { angle: number; fit: number } {
  let [along, across] = [0, 0];
  for (const [index, point] of from.entries()) {
    const goal = to[index] ?? point;
    along += point.x * goal.x + point.y * goal.y;
    across += point.x * goal.y - point.y * goal.x;
  }
  return { angle: Math.atan2(across, along), fit: Math.hypot(along, across) };
}

function aroundMiddle(points: Point[]): Point[] {
  const middle = (axis: "x" | "y") => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [middle("x"), middle("y")];
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}
