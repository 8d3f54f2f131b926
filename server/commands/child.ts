import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { environmentFor } from "../env";
import { ROOT } from "./root";

const FOLLOW_PARENT = pathToFileURL(join(ROOT, "server/commands/follow-parent.mjs")).href;

/** How long a process may take to end when it is asked to, unless said otherwise. */
const GRACE_MS = 5_000;

/** Characters of what it has printed that are kept. */
const MOST_OUTPUT = 1_000_000;

type Options = {
  environment?: Record<string, string | undefined>;
  /** Sees what it prints as it comes. */
  onOutput?: (text: string, stream: "stdout" | "stderr") => void;
  graceMs?: number;
};

/** A Node script that runs in a process group of its own, and ends when this process does. */
export type Child = {
  /** What it has printed. */
  output(): string;
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Asks it to end, and after a while ends it with all that it started. */
  stop(): Promise<void>;
  /** Ends it and all that it started, at once. */
  kill(): void;
};

/** Starts a script. */
export function startScript(script: string, args: string[], options: Options = {}): Child {
  // A group of its own: Ctrl-C reaches the command alone, which then stops what it started in the right order.
  const child = spawn(process.execPath, ["--import", FOLLOW_PARENT, script, ...args], {
    cwd: ROOT,
    detached: process.platform !== "win32",
    windowsHide: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: environmentFor({ ...colours(), ...options.environment }),
  });
  let output = "";
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      // What a site has said for days is not to fill the memory; its end is what explains a failure.
      output = (output + text).slice(-MOST_OUTPUT);
      options.onOutput?.(text, stream);
    });
  }
  // What it started may outlive it and hold its output open.
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return {
    output: () => output,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await Promise.race([exited, sleep(options.graceMs ?? GRACE_MS)]);
      killTree(child);
    },
    kill: () => killTree(child),
  };
}

/** What a script prints goes through this process: it has colours where this one writes to a terminal. */
function colours(): Record<string, string> {
  return process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32")
      execFileSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
