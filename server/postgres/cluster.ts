import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, portObstacle } from "../port";
import { Refusal } from "../refusal";
import { makeCluster } from "./make";
import { lastingPlace, type Place } from "./place";
import { isPostgres, readPostmaster } from "./postmaster";
import { joinServer, OWNER, passwordOf, type Session } from "./session";
import { runTool } from "./tool";
import { whyNot } from "./why-not";

/** A running embedded server. */
export type Cluster = {
  version: string;
  /** Where its data, its passwords and its log are. */
  home: string;
  /** Whether it ran already: for another command, or left behind by one that was killed. */
  adopted: boolean;
  /** The address of one of its databases, for the account that owns them; the record's unless named. */
  url(database?: string): string;
  /** Leaves it, and stops it where no other command uses it. */
  stop(): Promise<void>;
  /** What it said last, as a sentence about why it has ended. */
  complaint(): Refusal;
  /** Ends it at once, without waiting; what was committed is kept. */
  kill(): void;
};

/** How long a server that is starting, stopping or recovering from a crash is waited for. */
const PATIENCE_MS = 60_000;

/** How long a server that has cut its connections may take to recover before it is stopped all the same. */
const RECOVERY_MS = 5_000;

/**
 * The embedded server whose data stays in `folder`: joined where it runs, else started, and made before that where
 * there is none. Throws a Refusal where it cannot run.
 */
export async function startCluster(folder: string): Promise<Cluster> {
  const place = await lastingPlace(folder);
  if (!existsSync(place.home)) await makeCluster(place);
  return openCluster(place);
}

/** Joins or starts the server of a place that was made. */
export async function openCluster(place: Place): Promise<Cluster> {
  const data = join(place.home, "data");
  const deadline = Date.now() + PATIENCE_MS;
  let adopted = true;
  for (;;) {
    const running = readPostmaster(data);
    if (!running || !isPostgres(running.pid)) {
      // Another program may have the pid of a server that is gone; PostgreSQL would take it for the server.
      if (running) rmSync(join(data, "postmaster.pid"), { force: true });
      if (await launch(place)) adopted = false;
      continue;
    }
    const session = running.port ? await tryToJoin(place.home, running.port) : null;
    if (session && running.port) return clusterOf(place, running.port, session, adopted);
    if (Date.now() > deadline) {
      throw new Refusal(
        `The database in ${place.home} is held by process ${running.pid}, which does not answer: end that process and start again.`,
      );
    }
    await sleep(100);
  }
}

function clusterOf(place: Place, port: number, session: Session, adopted: boolean): Cluster {
  const data = join(place.home, "data");
  return {
    version: place.version,
    home: place.home,
    adopted,
    url: (database = OWNER) => `postgresql://${OWNER}:${passwordOf(place.home, OWNER)}@127.0.0.1:${port}/${database}`,
    async stop() {
      const present = session.isOpen() ? session : await rejoin(place);
      // A server that lets nobody in any more has no users to spare.
      const last = present ? await present.leave() : readPostmaster(data) !== null;
      if (last) await stopServer(place);
      await Promise.all([present?.close(), session.close()]);
    },
    complaint: () => whyNot(readLog(place), place.home),
    kill() {
      const running = readPostmaster(data);
      if (running && isPostgres(running.pid)) process.kill(running.pid, "SIGQUIT");
    },
  };
}

/**
 * A new session with a server that cut the first one and runs again, by itself or for another command; null where it has
 * ended, or lets nobody in.
 */
async function rejoin({ home }: Place): Promise<Session | null> {
  const deadline = Date.now() + RECOVERY_MS;
  for (;;) {
    const running = readPostmaster(join(home, "data"));
    if (!running || !isPostgres(running.pid)) return null;
    const session = running.port ? await tryToJoin(home, running.port) : null;
    if (session || Date.now() > deadline) return session;
    await sleep(100);
  }
}

async function stopServer(place: Place): Promise<void> {
  const data = join(place.home, "data");
  const { code } = await runTool(place, "pg_ctl", ["stop", "-D", data, "-m", "fast", "-t", "30"]);
  if (code !== 0) await runTool(place, "pg_ctl", ["stop", "-D", data, "-m", "immediate", "-t", "10"]);
}

/** Starts the server. False: another command has just started it. */
async function launch(place: Place): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(join(place.home, "port"));
    rmSync(logOf(place), { force: true });
    const start = ["start", "-D", join(place.home, "data"), "-l", logOf(place), "-o", `-p ${port}`, "-t", "60"];
    const { code, output } = await runTool(place, "pg_ctl", start);
    if (code === 0) return true;
    const said = output + readLog(place);
    if (/lock file .* already exists|another server might be running/.test(said)) return false;
    // Whoever starts a server removes the log of the one before, and with it what told why this one had to give way.
    const running = readPostmaster(join(place.home, "data"));
    if (running && isPostgres(running.pid)) return false;
    // Another command's server is about to write who it is; a file that stays empty is told of.
    if (/(PID|lock) file .* is empty/.test(said) && attempt < 3) {
      await sleep(100);
      continue;
    }
    // Between the choice of a port and the start, another program can take it.
    if (!/Address already in use/.test(said) || attempt === 3) throw whyNot(said, place.home);
  }
}

const logOf = ({ home }: Place) => join(home, "server.log");

function readLog(place: Place): string {
  return existsSync(logOf(place)) ? readFileSync(logOf(place), "utf8") : "";
}

/** The port of the last start, where it is still free: whoever connects with a tool of their own finds it again. */
async function choosePort(file: string): Promise<number> {
  const remembered = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (remembered && (await portObstacle(remembered)) === null) return remembered;
  const port = await freePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

/** Refused passwords and files that cannot be read do not pass by waiting; a server that starts or stops does. */
const LASTING = new Set(["28P01", "28000", "EACCES", "ENOENT"]);

async function tryToJoin(home: string, port: number): Promise<Session | null> {
  try {
    return await joinServer(home, port);
  } catch (error) {
    if (LASTING.has((error as { code?: string }).code ?? "")) throw error;
    return null;
  }
}
