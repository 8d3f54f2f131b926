import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { environmentFor } from "../env";
import { isPostgres, runs } from "../postgres/postmaster";
import { ROOT } from "./root";

type Started = {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
  says(text: string): Promise<void>;
};

/** Runs a command of this text for real, in a process of its own. */
function start(work: string): Started {
  const folder = mkdtempSync(join(tmpdir(), "command-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = join(folder, "script.mts");
  writeFileSync(script, `import { command } from "${ROOT}server/commands/command";\n${work}`);
  const args = ["--conditions=react-server", "--import", "tsx", script];
  // Not as if npm had started it: the watch over npm's own process is another test's.
  const child = spawn(process.execPath, args, { cwd: ROOT, env: environmentFor({ npm_lifecycle_event: undefined }) });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const says = async (text: string) => {
    await expect.poll(() => output, { timeout: 20_000 }).toContain(text);
  };
  return { child, output: () => output, ended, says };
}

const SITE_AND_DATABASE = (folder: string) => `
  import { startScript } from "${ROOT}server/commands/child";
  import { startCluster } from "${ROOT}server/postgres/cluster";
  import { readPostmaster } from "${ROOT}server/postgres/postmaster";
  await command(async (run) => {
    const cluster = await startCluster("${folder}");
    run.defer(cluster.stop, cluster.kill);
    const site = startScript("${folder}/site.mjs", [], { onOutput: (text) => run.say("site " + text.trim()) });
    run.defer(site.stop, site.kill);
    run.serving();
    run.say("database " + readPostmaster(cluster.home + "/data").pid);
    await site.ended;
  });`;

/** A site of two processes, as Next's is, which says its pids. */
const SITE = `
  import { fork } from "node:child_process";
  if (!process.argv[2]) fork(process.argv[1], ["worker"]);
  setTimeout(() => console.log(process.pid), 200);
  setInterval(() => {}, 1000);`;

/** A folder with a site in it, and the pids of what runs in it once it is up. */
async function startSite(): Promise<Started & { pids: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "site.mjs"), SITE);
  const started = start(SITE_AND_DATABASE(folder));
  const found = () => [...started.output().matchAll(/^(?:site |database )?(\d+)$/gm)].map((match) => Number(match[1]));
  await expect.poll(() => found().length, { timeout: 20_000 }).toBe(3);
  return { ...started, pids: found() };
}

describe("command(work)", () => {
  it("ends with the code of its work", async () => {
    expect(await start("await command(async () => {});").ended).toBe(0);
    expect(await start("await command(async (run) => run.fail());").ended).toBe(1);
  });

  it("says a refusal in its one sentence, and stops what was deferred, last first", async () => {
    const { ended, output } = start(`
      import { Refusal } from "${ROOT}server/refusal";
      await command(async (run) => {
        run.defer(async () => console.error("first"));
        run.defer(async () => console.error("second"));
        throw new Refusal("Do this instead.");
      });`);
    expect(await ended).toBe(1);
    expect(output()).toBe("\nDo this instead.\nsecond\nfirst\n");
  });

  it("fails where its work waits for nothing", async () => {
    const { ended, output } = start("await command(() => new Promise(() => {}));");
    expect(await ended).toBe(1);
    expect(output()).toContain("waits for something that will not come");
  });

  it.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "leaves no process of the site or the database after %s",
    async (signal) => {
      const { child, ended, pids } = await startSite();
      expect(pids.filter(runs)).toEqual(pids);
      child.kill(signal);
      expect(await ended).toBe(0);
      await expect.poll(() => pids.filter(runs), { timeout: 5_000 }).toEqual([]);
    },
  );

  it.skipIf(process.platform === "win32")("takes its site along when it is killed", async () => {
    const { child, pids } = await startSite();
    const database = pids.filter(isPostgres);
    child.kill("SIGKILL");
    await expect.poll(() => pids.filter(runs), { timeout: 5_000 }).toEqual(database);
    // The next start would join it; this one has none.
    for (const pid of database) process.kill(pid, "SIGQUIT");
    await expect.poll(() => database.filter(runs), { timeout: 5_000 }).toEqual([]);
  });

  it("ends at once, by kill, on a second signal", async () => {
    const { child, ended, says } = start(`
      await command(async (run) => {
        run.defer(() => new Promise(() => {}), () => console.error("killed"));
        run.say("working");
        setInterval(() => {}, 1000);
        return new Promise(() => {});
      });`);
    await says("working");
    child.kill("SIGINT");
    // Sooner, it would count as the first one, come by another way.
    await sleep(700);
    child.kill("SIGINT");
    await says("killed");
    expect(await ended).toBe(130);
  });
});
