import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The server that wrote the pid file of a data folder. `port` is null until it listens. */
export type Postmaster = { pid: number; port: number | null };

const PID_LINE = 0;
const PORT_LINE = 3;

/** Who runs, or ran, the server of a data folder; null where no pid file says. */
export function readPostmaster(data: string): Postmaster | null {
  const path = join(data, "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number(lines[PID_LINE]);
  return pid ? { pid, port: Number(lines[PORT_LINE]) || null } : null;
}

/**
 * Whether a pid is that of a running PostgreSQL. After a crash or a restart of the machine another program can have the
 * pid that an old file names. Where the system does not tell, any running process counts.
 */
export function isPostgres(pid: number): boolean {
  if (!runs(pid)) return false;
  const name = nameOf(pid);
  return name === null || name.includes("postgres");
}

/** Whether a process runs, under whatever account. One that has ended and was not yet collected by its parent does not. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !/^State:\s+Z/m.test(statusOf(pid) ?? "");
}

/** What the system says about a process, its name somewhere in it; null where it says nothing. */
function nameOf(pid: number): string | null {
  try {
    if (process.platform === "linux") return statusOf(pid)?.split("\n")[0] ?? null;
    if (process.platform === "win32") {
      return execFileSync("tasklist", ["/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"], { encoding: "utf8" });
    }
    return execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return null;
  }
}

/** Linux's file about a process; null elsewhere, or where it may not be read. */
function statusOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return null;
  }
}
