import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeSettings } from "../env";
import { freePort } from "../port";
import { startThrowAwayCluster } from "../postgres/throw-away";
import { buildSite } from "./build";
import { type Check, countOfPlaywright, countOfVitest, PASSED, runCheck, runChecks } from "./checks";
import { command, type Run } from "./command";
import { databaseOf, prepareDatabase } from "./database";
import { generateClient } from "./prisma";
import { ROOT, scriptOf } from "./root";
import { serve } from "./site";
import { siteEnvironment } from "./web-role";

/** The tests build beside a site that may be running. */
const DIST = ".next-test";
const REPORTS = "test-results";

const UNSET = {
  DATABASE_URL: undefined,
  HOST: undefined,
  WEB_DATABASE_URL: undefined,
  PORT: undefined,
  SITE_URL: undefined,
  ADMIN_EMAIL: undefined,
  ADMIN_PASSWORD: undefined,
};

/** As whom the browser tests sign in. */
const EDITOR = { ADMIN_EMAIL: "editor@example.org", ADMIN_PASSWORD: randomBytes(12).toString("base64url") };

/** The folders whose imports have rules. */
const LAYERS = ["app", "components", "domain", "server", "seed", "prisma", "e2e"];

/** The two that take long show what they do. */
const LIVE = { live: true };

// npm test: all that can be checked, on a server, a build and a port of its own.
await command(async (run) => {
  for (const stale of [REPORTS, join(DIST, "types")]) rmSync(join(ROOT, stale), { recursive: true, force: true });
  run.defer(keepRouteTypes());
  // Whatever is set for the site is not for its tests.
  changeSettings({ ...UNSET, NEXT_DIST_DIR: DIST });
  if (!(await runChecks(run, [...staticChecks(run), ...runningChecks(run)]))) run.fail();
});

/** Next points this file at the types of the latest build, and editors are to go on reading those of the site. */
function keepRouteTypes(): () => Promise<void> {
  const file = join(ROOT, "next-env.d.ts");
  const text = existsSync(file) ? readFileSync(file) : null;
  return async () => {
    if (text) writeFileSync(file, text);
  };
}

function staticChecks(run: Run): Check[] {
  const check = (name: string, script: string, ...args: string[]) => ({
    name,
    work: () => runCheck(run, script, args),
  });
  return [
    { name: "Prisma client", work: () => generateClient(run).then(() => PASSED) },
    check("format and lint", scriptOf("@biomejs/biome"), "ci", "--colors=off", "--error-on-warnings"),
    check("types of the routes", scriptOf("next"), "typegen"),
    check("types", scriptOf("typescript", "tsc"), "--noEmit", "--project", "e2e"),
    check("layers", scriptOf("dependency-cruiser"), ...LAYERS),
    check("dead code", scriptOf("knip")),
    check("a browser for the tests", scriptOf("playwright"), "test", "--config=e2e", "--list"),
  ];
}

function runningChecks(run: Run): Check[] {
  const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/vitest.json`];
  const diff = [
    "migrate",
    "diff",
    "--from-migrations=prisma/migrations",
    "--to-schema=prisma/schema.prisma",
    "--exit-code",
  ];
  // As which the site reaches the database of the browser tests.
  let address = "";
  return [
    {
      name: "unit, data and database tests",
      work: async () => countOfVitest(`${REPORTS}/vitest.json`, await runCheck(run, scriptOf("vitest"), vitest, LIVE)),
    },
    { name: "site built", work: () => buildSite(run).then(() => PASSED) },
    {
      name: "a database from the migrations and the seed",
      work: async () => {
        const cluster = await startThrowAwayCluster(ROOT);
        run.defer(cluster.stop, cluster.kill);
        changeSettings({ ...EDITOR, DATABASE_URL: cluster.url() });
        address = await prepareDatabase(run, databaseOf(cluster));
        return PASSED;
      },
    },
    { name: "migrations in step with the schema", work: () => runCheck(run, scriptOf("prisma"), diff) },
    {
      name: "browser tests",
      work: async () => {
        const port = await freePort();
        changeSettings({ HOST: "127.0.0.1", PORT: String(port), SITE_URL: `http://localhost:${port}` });
        const site = await serve(run, { mode: "start", port, environment: siteEnvironment(address) });
        const outcome = await runCheck(run, scriptOf("playwright"), ["test", "--config=e2e"], LIVE);
        await site.stop();
        return countOfPlaywright(`${REPORTS}/browser.json`, outcome);
      },
    },
  ];
}
