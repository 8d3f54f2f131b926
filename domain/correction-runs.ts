import type { Correction } from "./correction";
import { correctionHeading } from "./correction-words";

/** Corrections in a row that were made at one time by one hand; among them, those that say the same of several records. */
export type CorrectionRun = { heading: string; alike: Correction[][] };

/** A log in its order, with what stands over many entries said once, and equal corrections of several records as one entry. */
export function correctionRuns(corrections: readonly Correction[]): CorrectionRun[] {
  return inRuns(corrections, correctionHeading).map((run) => ({
    heading: run.heading,
    alike: inRuns(run.items, whatItSays).map(({ items }) => items),
  }));
}

function whatItSays({ kind, action, changes, reason, source }: Correction): string {
  return JSON.stringify([kind, action, changes, reason, source]);
}

function inRuns<Item>(items: readonly Item[], headingOf: (item: Item) => string) {
  const runs: { heading: string; items: Item[] }[] = [];
  for (const item of items) {
    const heading = headingOf(item);
    const run = runs.at(-1);
    if (run?.heading === heading) run.items.push(item);
    else runs.push({ heading, items: [item] });
  }
  return runs;
}
