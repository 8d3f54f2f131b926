import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildIfStale } from "../commands/build";
import { startScript } from "../commands/child";
import type { Run } from "../commands/command";
import { ROOT } from "../commands/root";
import { serve } from "../commands/site";
import { siteEnvironment } from "../commands/web-role";
import { changeSettings } from "../env";
import { freePort } from "../port";
import { ask } from "./asking";
import { timed } from "./measure";
import type { Workspace } from "./workspace";

/** A built site, served. */
export type Site = {
  url: string;
  /** Milliseconds that the build took, and starting until the first page. */
  built: number;
  started: number;
  /** Megabytes of its process. */
  memory(): Promise<number>;
  stop(): Promise<void>;
};

/** Beside a site that may be running, and its tests. */
const DIST = ".next-bench";

/** What a build writes that belongs to the site's own. */
const KEPT = ["next-env.d.ts", "e2e/tsconfig.json"];

let built: Promise<number> | null = null;

/** Builds the site once, in a folder that is thrown away; in how many milliseconds. */
function buildOnce(run: Run): Promise<number> {
  built ??= build(run);
  return built;
}

async function build(run: Run): Promise<number> {
  const texts = KEPT.map((name) => join(ROOT, name)).flatMap((file) =>
    existsSync(file) ? [{ file, text: readFileSync(file) }] : [],
  );
  run.defer(async () => {
    rmSync(join(ROOT, DIST), { recursive: true, force: true });
    for (const { file, text } of texts) writeFileSync(file, text);
  });
  rmSync(join(ROOT, DIST), { recursive: true, force: true });
  changeSettings({ NEXT_DIST_DIR: DIST });
  return (await timed(() => buildIfStale(run)))[0];
}

/** Serves the record on a port of its own. */
export async function openSite({ run, webAddress }: Workspace): Promise<Site> {
  const buildTime = await buildOnce(run);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  changeSettings({ HOST: "127.0.0.1", PORT: String(port), SITE_URL: `http://localhost:${port}` });
  const [started, child] = await timed(async () => {
    const served = await serve(run, { mode: "start", port, environment: siteEnvironment(webAddress) });
    await ask(`${url}/`);
    return served;
  });
  const memory = async () => {
    const { body } = await ask(`${url}/api/metrics`);
    return Number(body.toString().match(/^process_resident_memory_bytes (\S+)$/m)?.[1]) / 1e6;
  };
  return { url, built: buildTime, started, memory, stop: child.stop };
}

/** A baseline of this folder: its address, once it listens. */
export async function openBaseline(run: Run, script: string, args: string[], database?: string): Promise<string> {
  const child = startScript(join(ROOT, "server/bench", script), args, { environment: { DATABASE_URL: database } });
  run.defer(child.stop, child.kill);
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const port = child.output().match(/^port (\d+)$/m)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
    await sleep(20);
  }
  throw new Error(`${script} does not listen:\n${child.output()}`);
}

/** How long npm start takes on a record and a build that are there, until the first page is answered, in milliseconds. */
export async function startAgain({ run, cluster }: Workspace): Promise<number> {
  await buildOnce(run);
  const port = await freePort();
  const begin = performance.now();
  const options = ["--import", "tsx", join(ROOT, "server/commands/start.ts")];
  const child = startScript("--conditions=react-server", options, {
    environment: { DATABASE_URL: cluster.url(), HOST: "127.0.0.1", PORT: String(port), SITE_URL: undefined },
  });
  run.defer(child.stop, child.kill);
  for (;;) {
    const answer = await ask(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.status === 200) break;
    if (performance.now() - begin > 60_000) throw new Error(`npm start does not answer:\n${child.output()}`);
    await sleep(20);
  }
  const ms = performance.now() - begin;
  await child.stop();
  return ms;
}
