import type { FigureTimes } from "./figures";
import type { Measured } from "./measure";
import { runScript, type Workspace } from "./workspace";

/** Milliseconds that a filtered figure of a pair may take, by the size of the record. */
const LIMITS: Record<number, number> = { 1: 10, 100: 15 };

/** Figures of pairs and the matrix of all, uncached, on the record and on larger ones. */
export async function measureFigures({ run, quick, record }: Workspace): Promise<Measured[]> {
  const found = new Map<number, FigureTimes>();
  for (const factor of quick ? [1, 2] : [1, 10, 100]) {
    found.set(factor, await runScript(run, "figures.ts", await record(factor), repetitions(factor, quick)));
  }
  return [...found].flatMap(([factor, times]) => [...pairLines(factor, times), ...matrixLines(factor, times, found)]);
}

/** How often each is measured, and the self-join, which takes minutes where the record is a hundred times as large. */
function repetitions(factor: number, quick: boolean): [string, string] {
  if (factor > 10) return [quick ? "1" : "5", "0"];
  return quick ? ["1", "1"] : ["5", factor === 1 ? "3" : "1"];
}

function pairLines(factor: number, { first, memory, pairs, changed, contents }: FigureTimes): Measured[] {
  const limit = LIMITS[factor];
  const slow = {
    name: `figures of a pair, any filter, ${factor}×: the slowest but 5 %`,
    value: pairs.p95,
    unit: "ms" as const,
    note: `${pairs.n} filters; median ${pairs.median.toFixed(1)}, slowest ${pairs.worst.toFixed(1)}`,
  };
  return [
    limit === undefined ? slow : { ...slow, target: { of: "value", is: "≤", limit } },
    { name: `the same just after a vote was changed, ${factor}×`, value: changed, unit: "ms" },
    { name: `reading the votes when the process starts, ${factor}×`, value: first, unit: "ms" },
    { name: `memory that they take, ${factor}×`, value: memory, unit: "MB" },
    { name: `the name of the version, with the sum of all contents, ${factor}×`, value: contents, unit: "ms" },
  ];
}

function matrixLines(factor: number, times: FigureTimes, all: Map<number, FigureTimes>): Measured[] {
  const { matrix, selfJoin, seats } = times;
  if (selfJoin === null) return [{ name: `matrix of all ${seats} seats, ${factor}×`, value: matrix, unit: "ms" }];
  const measured: Measured = {
    name: `matrix of all ${seats} seats, ${factor}×, against a self-join`,
    value: matrix,
    unit: "ms",
    baseline: selfJoin,
    ratio: matrix / selfJoin,
    target: { of: "ratio", is: "≤", limit: 0.25 },
  };
  const own = all.get(1)?.matrix;
  if (factor !== 10 || own === undefined) return [measured];
  const growth: Measured = {
    name: "matrix at 10×, against itself at 1×",
    value: matrix,
    unit: "ms",
    baseline: own,
    ratio: matrix / own,
    target: { of: "ratio", is: "≤", limit: 3 },
  };
  return [measured, growth];
}
