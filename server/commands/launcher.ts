import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { startedByNpm } from "../env";
import { runs } from "../postgres/postmaster";

const EVERY_MS = 500;

/**
 * Calls `gone` when whoever started this process is no more. npm puts a shell between itself and a command, and some
 * shells die of a signal without passing it on; npm itself may be killed outright.
 */
export function watchLauncher(gone: () => void): void {
  const parent = process.ppid;
  const npm = startedByNpm() ? parentOf(parent) : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === null || runs(npm))) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS);
  timer.unref();
}

/** The pid of a process's parent; null where the system does not tell, or where it is the first process of all. */
function parentOf(pid: number): number | null {
  try {
    const answer =
      process.platform === "linux"
        ? readFileSync(`/proc/${pid}/status`, "utf8").match(/^PPid:\s+(\d+)/m)?.[1]
        : execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" });
    return Number(answer) || null;
  } catch {
    return null;
  }
}
