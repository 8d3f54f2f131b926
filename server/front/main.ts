import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import next from "next";
import pino from "pino";
import { changeSettings, settings } from "../env";
import { ownOrigin } from "../own-origin";
import { Front } from "./front";
import { printInto } from "./json-console";
import { jsonLog, plainLog } from "./request-log";

// The production site: Next and the front before it, in one process. The build makes one plain script of this (build.ts),
// which `npm start` starts in the project's folder, and stops with SIGTERM.
/** Percent of what is in use after a cleaning. */
const HEAP_GROWTH = 25;

/** Milliseconds from the start until the pages that are asked for first have been loaded. */
const LOADED_AFTER_MS = 5_000;

const root = process.cwd();
const { DATABASE_URL = "", HOST, PORT, SITE_URL, CACHE_MB, TRUSTED_PROXIES, METRICS_TOKEN, LOG } = settings();
const logger = LOG === "json" ? pino() : null;
if (logger) printInto(logger);

// Where an action leads on to another page, Next asks for that page itself, at this address.
changeSettings({ __NEXT_PRIVATE_ORIGIN: ownOrigin(HOST, PORT) });
// Without it, the heap may grow to several times of what is in use before it is cleaned: it would take the memory that
// other processes of a small machine need. What is loaded at first stays: cleaning finds nothing there to take away.
setTimeout(() => setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`), LOADED_AFTER_MS).unref();

// Given a server, Next would listen for upgrades on it; the site has none.
const app = next({ dev: false, quiet: true, dir: root, hostname: "localhost", port: PORT, httpServer: createServer() });
await app.prepare();

const front = new Front({
  handler: app.getRequestHandler(),
  databaseUrl: DATABASE_URL,
  site: new URL(SITE_URL),
  root,
  log: logger ? jsonLog(logger) : plainLog((line) => process.stdout.write(`${line}\n`)),
  cacheMegabytes: CACHE_MB,
  proxies: TRUSTED_PROXIES,
  metricsToken: METRICS_TOKEN,
});
// Unset, on every address, of both families: localhost is 127.0.0.1 on one machine and ::1 on another.
front.server.listen(PORT, HOST);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => void front.stop().then(() => process.exit(0)));
}
