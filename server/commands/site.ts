import { setTimeout as sleep } from "node:timers/promises";
import { type Settings, settings } from "../env";
import { ownOrigin } from "../own-origin";
import { portObstacle } from "../port";
import { Refusal } from "../refusal";
import { frontScript } from "./build";
import { type Child, startScript } from "./child";
import type { Run } from "./command";
import { scriptOf } from "./root";

const PATIENCE_MS = 60_000;

/** How long a site may take to finish what it has begun, a download say; it cuts that off itself after 20 s. */
const DRAINING_MS = 25_000;

/** Throws a Refusal where the site cannot listen where it is set to. */
export async function checkPort({ HOST, PORT: port }: Settings): Promise<void> {
  const obstacle = await portObstacle(port, HOST);
  if (obstacle === "EADDRNOTAVAIL") {
    throw new Refusal(`This machine has no address ${HOST}: mend or unset the setting HOST, and start again.`);
  }
  if (obstacle === "EADDRINUSE") {
    throw new Refusal(
      `Port ${port} is in use: stop what uses it, or choose another port with the setting PORT, as in PORT=${port + 1} npm start.`,
    );
  }
  if (obstacle) throw new Refusal(`Port ${port} may not be used (${obstacle}): choose another with the setting PORT.`);
}

/** How the site is to be served; `environment` is added to this process's own. */
export type Serving = {
  mode: "start" | "dev";
  port: number;
  environment: Record<string, string | undefined>;
  /** Gets all that the site prints, in place of the terminal. */
  hear?: ((text: string) => void) | undefined;
};

/** By default glibc keeps what was freed for each thread by itself, and every answer is packed on one of four. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: "1" };

/** Megabytes for what is young: a page is soon forgotten, and twice as much would only be cleaned half as often. */
const SMALL_NURSERY = "--max-semi-space-size=8";

/** What a reader is likely to ask for first is made then, and kept; in development each page is built when it is asked for. */
const FIRST_ASKED = { start: "/", dev: "/api/health" };

/** Serves the site and waits until it answers. Throws a Refusal with what it says where it does not. */
export async function serve(run: Run, { mode, port, environment, hear }: Serving): Promise<Child> {
  const { HOST } = settings();
  let ready = false;
  const own = {
    ...environment,
    ...FEW_ARENAS,
    PORT: String(port),
    NODE_ENV: mode === "start" ? "production" : "development",
  };
  const host = HOST ? ["--hostname", HOST] : [];
  const [script, args]: [string, string[]] =
    mode === "start" ? [SMALL_NURSERY, [frontScript()]] : [scriptOf("next"), ["dev", "--port", String(port), ...host]];
  const child = startScript(script, args, {
    environment: own,
    graceMs: DRAINING_MS,
    // Next greets with an address of its own; what it prints after that is for whoever runs the site.
    onOutput: hear ?? ((text, stream) => ready && process[stream].write(text)),
  });
  run.defer(child.stop, child.kill);
  await Promise.race([answers(`${ownOrigin(HOST, port)}${FIRST_ASKED[mode]}`), failure(child)]);
  ready = true;
  return child;
}

/** Rejects when the site ends; it is not meant to by itself. */
export async function failure(child: Child): Promise<never> {
  const code = await child.ended;
  throw new Refusal(
    `${child.output().trim()}\n\nThe site has ended (${code ?? "killed"}): see the lines above, and start again.`,
  );
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Refusal(`The site does not answer at ${url} after a minute: start again.`);
}
