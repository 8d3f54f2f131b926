import { settings } from "../env";
import { presetOrigin } from "../own-origin";
import { buildIfStale } from "./build";
import { command } from "./command";
import { openDatabase, prepareDatabase } from "./database";
import { generateClient } from "./prisma";
import { checkPort, failure, serve } from "./site";
import { siteEnvironment } from "./web-role";

// npm start: the production site on a database that is up to date.
await command(async (run) => {
  const begin = performance.now();
  const own = await run.step("settings read", async () => settings());
  const { DATABASE_URL, HOST, PORT, SITE_URL } = own;
  await checkPort(own);
  const generated = run.step(
    "client",
    () => generateClient(run),
    (made) => (made ? "Prisma client generated" : "Prisma client is current"),
  );
  const [database] = await Promise.all([openDatabase(run, DATABASE_URL), generated]);
  // The build asks no database, and is the longest of all.
  const built = run.step(
    "build",
    () => buildIfStale(run),
    (made) => (made ? "site built" : "build is current"),
  );
  const [address] = await Promise.all([prepareDatabase(run, database), built]);
  const child = await run.step(
    "site",
    () => serve(run, { mode: "start", port: PORT, environment: { ...siteEnvironment(address), SITE_URL } }),
    () => "site answers",
  );
  run.serving();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  run.say(`\nReady after ${seconds} s: ${presetOrigin(HOST, PORT)} (Ctrl-C stops it)`);
  await failure(child);
});
