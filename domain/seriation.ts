/** The order of members in a matrix in which neighbours vote most alike: docs/methods.md, seriation. */
import type { Distances } from "./distances";

/** A cluster of the tree: which members it holds, and the two clusters that were joined into it. */
type Cluster = { leaves: number[]; parts?: [Cluster, Cluster] };

/**
 * The places 0 … n − 1 in the order in which the sum of distances between neighbours is least among the orders that an
 * average-linkage tree allows (optimal leaf ordering, Bar-Joseph et al. 2001). Of an order and its reverse, the one in
 * which place 0 comes in the first half.
 */
export function seriate(distances: Distances): number[] {
  const tree = averageLinkage(distances);
  if (!tree) return [];
  const order = optimalOrder(tree, distances);
  return order.indexOf(0) > (order.length - 1) / 2 ? order.reverse() : order;
}

/** The tree of clusters, the two nearest joined at each step; distance between clusters is the mean over their members. */
function averageLinkage(distances: Distances): Cluster | undefined {
  let clusters: Cluster[] = distances.map((_, leaf) => ({ leaves: [leaf] }));
  while (clusters.length > 1) {
    let nearest: { one: Cluster; other: Cluster; apart: number } | undefined;
    for (const [index, one] of clusters.entries()) {
      for (const other of clusters.slice(index + 1)) {
        const apart = meanDistance(one, other, distances);
        if (nearest === undefined || apart < nearest.apart) nearest = { one, other, apart };
      }
    }
    if (nearest === undefined) break;
    const { one, other } = nearest;
    const joined: Cluster = { leaves: [...one.leaves, ...other.leaves], parts: [one, other] };
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== other), joined];
  }
  return clusters[0];
}

function meanDistance(one: Cluster, other: Cluster, distances: Distances): number {
  let sum = 0;
  for (const a of one.leaves) for (const b of other.leaves) sum += distances[a]?.[b] ?? 0;
  return sum / (one.leaves.length * other.leaves.length);
}

/** The best order of a cluster that starts with one leaf and ends with another: its length, and how it is made. */
type Path = { length: number; order: () => number[] };

function optimalOrder(tree: Cluster, distances: Distances): number[] {
  // Two leaves are the ends of the one cluster in which they were joined, so that one table serves the whole tree.
  const paths = new Map<number, Path>();
  const key = (from: number, to: number) => from * distances.length + to;
  const pathOf = (from: number, to: number): Path => paths.get(key(from, to)) ?? { length: 0, order: () => [from] };
  const solve = ({ parts }: Cluster): void => {
    if (!parts) return;
    parts.forEach(solve);
    const [left, right] = parts;
    for (const from of left.leaves) {
      for (const to of right.leaves) {
        let best: { length: number; end: number; start: number } | undefined;
        for (const end of otherEnds(left, from)) {
          for (const start of otherEnds(right, to)) {
            const between = distances[end]?.[start] ?? 0;
            const length = pathOf(from, end).length + between + pathOf(start, to).length;
            if (best === undefined || length < best.length) best = { length, end, start };
          }
        }
        if (best === undefined) continue;
        const { length, end, start } = best;
        const order = () => [...pathOf(from, end).order(), ...pathOf(start, to).order()];
        paths.set(key(from, to), { length, order });
        paths.set(key(to, from), { length, order: () => order().reverse() });
      }
    }
  };
  solve(tree);
  if (!tree.parts) return tree.leaves;
  let best: Path | undefined;
  for (const from of tree.parts[0].leaves) {
    for (const to of tree.parts[1].leaves) {
      const path = pathOf(from, to);
      if (best === undefined || path.length < best.length) best = path;
    }
  }
  return best?.order() ?? [];
}

/** The leaves at which an order of the cluster can end that starts with `leaf`: those of the part that does not hold it. */
function otherEnds({ leaves, parts }: Cluster, leaf: number): number[] {
  if (!parts) return leaves;
  return parts[0].leaves.includes(leaf) ? parts[1].leaves : parts[0].leaves;
}
