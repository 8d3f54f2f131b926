import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startScript } from "./child";
import type { Run } from "./command";
import { refusalOf } from "./refusal-of";
import { ROOT } from "./root";

/** How many tests a check has made; a check without tests of its own counts as one. */
export type Count = { passed: number; failed: number };

/** One of the things that `npm test` does. */
export type Check = { name: string; work: () => Promise<Count> };

/** A row of the summary; null: not done, because something before it failed. */
type Done = { name: string; seconds: number; count: Count } | { name: string; seconds: null };

export const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

/** A check that passes when a script does. What it prints is shown where it fails, or with `live` as it comes. */
export async function runCheck(
  run: Run,
  script: string,
  args: string[],
  { environment = {}, live = false }: { environment?: Record<string, string>; live?: boolean } = {},
): Promise<Count> {
  const show = (text: string) => process.stdout.write(text);
  const child = startScript(script, args, { environment, ...(live && { onOutput: show }) });
  run.defer(child.stop, child.kill);
  if ((await child.ended) === 0) return PASSED;
  if (!live) show(child.output());
  return FAILED;
}

/** The count in a report of vitest, which a run that broke off may not have written. */
export function countOfVitest(path: string, outcome: Count): Count {
  return countOf(path, outcome, ({ numPassedTests, numFailedTests }: Record<string, number>) => [
    numPassedTests,
    numFailedTests,
  ]);
}

/** The count in a report of Playwright. */
export function countOfPlaywright(path: string, outcome: Count): Count {
  return countOf(path, outcome, ({ stats }: { stats: Record<string, number> }) => [stats.expected, stats.unexpected]);
}

/** A run that failed has at least one failure, even if its tests all passed: a file that does not load has no tests. */
function countOf<T>(path: string, outcome: Count, read: (report: T) => (number | undefined)[]): Count {
  const full = join(ROOT, path);
  if (!existsSync(full)) return outcome;
  const [passed = 0, failed = 0] = read(JSON.parse(readFileSync(full, "utf8")) as T);
  return { passed, failed: outcome.failed === 0 ? failed : Math.max(failed, 1) };
}

/**
 * Does the checks of each stage at the same time, the stages one after the other up to the first in which one fails, and
 * prints a summary with their times that ends in "N passed, N failed". True: none failed.
 */
export async function runChecks(run: Run, stages: Check[][]): Promise<boolean> {
  const rows: Done[] = [];
  let ok = true;
  for (const stage of stages) {
    if (!ok) {
      rows.push(...stage.map(({ name }) => ({ name, seconds: null })));
      continue;
    }
    run.say(`\n— ${stage.map(({ name }) => name).join(", ")}`);
    const done = await Promise.all(stage.map((check) => doCheck(run, check)));
    rows.push(...done);
    ok = done.every(({ count }) => count.failed === 0);
  }
  run.say(`\n${rows.map(rowText).join("\n")}\n`);
  const total = (key: keyof Count) => rows.reduce((sum, row) => sum + (row.seconds === null ? 0 : row.count[key]), 0);
  run.say(`${total("passed")} passed, ${total("failed")} failed`);
  return ok;
}

/** Does one check, and says that it is done: of what others print meanwhile, its own words end there. */
async function doCheck(run: Run, { name, work }: Check) {
  const start = performance.now();
  const count = await work().catch(complaint);
  const row = { name, seconds: (performance.now() - start) / 1000, count };
  run.say(rowText(row));
  return row;
}

/** A check that throws has failed; the checks before it keep their place in the summary. */
function complaint(error: unknown): Count {
  process.stderr.write(`${refusalOf(error)?.message ?? (error as Error).stack}\n`);
  return FAILED;
}

function rowText(row: Done): string {
  if (row.seconds === null) return `     –    ${row.name}: not run`;
  const { passed, failed } = row.count;
  return `${row.seconds.toFixed(1).padStart(6)} s  ${row.name}: ${passed} passed, ${failed} failed`;
}
