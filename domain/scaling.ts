/** Places on a map from distances: docs/methods.md, the map of positions. */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { Distances } from "./distances";

export type Point = { x: number; y: number };

/**
 * `points`: in the order of the distances, around 0. `eigenvalues`: largest first. `explained`: the two that the map shows
 * as a share of the sum of all without their signs (Mardia et al. 1979), null where every distance is 0. `stress`:
 * Kruskal's, 0 where the map has every distance right.
 */
export type Scaling = { points: Point[]; eigenvalues: number[]; explained: number | null; stress: number };

/**
 * Classical multidimensional scaling in two dimensions (Torgerson 1952, Gower 1966): the points whose distances come
 * nearest to those given. Distances that no flat space has make some eigenvalues negative; they are left out of the map.
 */
export function classicalScaling(distances: Distances): Scaling {
  if (distances.length === 0) return { points: [], eigenvalues: [], explained: null, stress: 0 };
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(centred(distances)), {
    assumeSymmetric: true,
  });
  const axes = realEigenvalues
    .map((value, column) => ({ value, vector: eigenvectorMatrix.getColumn(column) }))
    .sort((one, other) => other.value - one.value);
  const along = (axis: number, point: number) => {
    const { value = 0, vector = [] } = axes[axis] ?? {};
    return Math.sqrt(Math.max(0, value)) * (vector[point] ?? 0);
  };
  const points = distances.map((_, point) => ({ x: along(0, point), y: along(1, point) }));
  const eigenvalues = axes.map(({ value }) => value);
  return { points, eigenvalues, explained: explainedBy(eigenvalues), stress: stressOf(points, distances) };
}

/** Minus half the squared distances, with the mean of every row and column taken out: the inner products of the points. */
function centred(distances: Distances): number[][] {
  const half = distances.map((row) => row.map((distance) => -(distance ** 2) / 2));
  const means = half.map(mean);
  const all = mean(means);
  return half.map((row, from) => row.map((value, to) => value - (means[from] ?? 0) - (means[to] ?? 0) + all));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function explainedBy(eigenvalues: number[]): number | null {
  const all = eigenvalues.reduce((sum, value) => sum + Math.abs(value), 0);
  const shown = eigenvalues.slice(0, 2).reduce((sum, value) => sum + Math.max(0, value), 0);
  return all === 0 ? null : shown / all;
}

/**
 * Kruskal's stress-1 (1964): the root of the squared errors of the map's distances over the squared distances of the map.
 * 0 is a perfect map; 1 where all points of unlike members fall together.
 */
export function stressOf(points: readonly Point[], distances: Distances): number {
  let [errors, squares] = [0, 0];
  for (const [from, one] of points.entries()) {
    for (const [to, other] of points.entries()) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      errors += (apart - (distances[from]?.[to] ?? 0)) ** 2;
      squares += apart ** 2;
    }
  }
  if (squares === 0) return errors === 0 ? 0 : 1;
  return Math.sqrt(errors / squares);
}
