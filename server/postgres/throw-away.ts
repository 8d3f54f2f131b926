import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Cluster, openCluster } from "./cluster";
import { makeCluster } from "./make";
import { passingPlace, TEMPORARY } from "./place";
import { isPostgres, readPostmaster, runs } from "./postmaster";

/** A test asks for speed; what it writes need not outlive a crash. */
const HASTY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const PREFIX = "voting-record-test-";

/**
 * A new, empty embedded server for a test of the project in the folder `project`; stopping it removes its data. What
 * tests that were killed left running is removed first.
 */
export async function startThrowAwayCluster(project: string): Promise<Cluster> {
  for (const folder of TEMPORARY) if (existsSync(folder)) sweep(folder);
  const place = await passingPlace(project, `${PREFIX}${process.pid}-`);
  await makeCluster(place, HASTY);
  const cluster = await openCluster(place);
  return {
    ...cluster,
    async stop() {
      await cluster.stop();
      rmSync(dirname(place.home), { recursive: true, force: true });
    },
  };
}

function sweep(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : process.pid;
    if (runs(pid)) continue;
    const folder = join(temporary, name);
    const server = readPostmaster(join(folder, "postgres", "data"));
    if (server && isPostgres(server.pid)) process.kill(server.pid, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  }
}
