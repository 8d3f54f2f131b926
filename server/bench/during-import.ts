import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryCsv, libraryRows } from "../import/library-file.fixture";
import { PAGES } from "./answers";
import { askOn, forSeconds, otherDays } from "./asking";
import type { ImportTimes } from "./import-file";
import type { Measured } from "./measure";
import { openSite } from "./site";
import { runScript, type Workspace, withSql } from "./workspace";

/** Pages while nothing else happens, and while a file is imported that changes every vote in it. */
export async function measureDuringImport(workspace: Workspace): Promise<Measured[]> {
  const { run, quick, folder, cluster } = workspace;
  const rows = await withSql(cluster.url(), libraryRows);
  const file = join(folder, "changed.csv");
  const changed = rows.map((row) => ({ ...row, agenda: `${row.agenda} (as revised)` }));
  writeFileSync(file, libraryCsv(quick ? changed.slice(0, 1_500) : changed));
  const site = await openSite(workspace);

  // One request in four is for a page that nobody has asked for, and has to be made.
  const days = otherDays();
  let count = 0;
  const kept = [PAGES["first page"], PAGES["list of votes"], PAGES["page of a pair"]];
  const next = () => {
    count += 1;
    return count % 4 === 0 ? `/resolutions?from=${days()}` : (kept[count % 3] ?? "/");
  };
  await askOn(site.url, { next, connections: 2, more: forSeconds(2) });
  const idle = await askOn(site.url, { next, connections: 2, more: forSeconds(quick ? 1 : 5) });
  let importing = true;
  const imported = runScript<ImportTimes>(run, "import-file.ts", cluster.url(), [file]).finally(() => {
    importing = false;
  });
  const [during, times] = await Promise.all([
    askOn(site.url, { next, connections: 2, more: () => importing }),
    imported,
  ]);
  await site.stop();
  return [
    {
      name: "pages during an import: the slowest but 5 %, against the same while idle",
      value: during.p95,
      unit: "ms",
      baseline: idle.p95,
      ratio: during.p95 / idle.p95,
      target: { of: "ratio", is: "≤", limit: 2 },
      note: `${times.written} votes changed in ${((times.read + times.applied) / 1000).toFixed(1)} s`,
    },
  ];
}
