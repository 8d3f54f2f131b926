import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeSettings } from "../env";
import { freePort } from "../port";
import { startThrowAwayCluster } from "../postgres/throw-away";
import { buildSite } from "./build";
import { type Check, type Count, countOfPlaywright, countOfVitest, PASSED, runCheck, runChecks } from "./checks";
import { command, type Run } from "./command";
import { databaseOf, prepareDatabase, withSql } from "./database";
import { errorsOfLog, faultsOfLog } from "./log-faults";
import { generateClient } from "./prisma";
import { ROOT, scriptOf } from "./root";
import { leaksIn, listSecrets } from "./secrets";
import { serve } from "./site";
import { prepareWebRole, siteEnvironment } from "./web-role";

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
  SECOND_FACTOR: undefined,
  LEAKED_PASSWORDS_URL: undefined,
  LOG: undefined,
};

/** As whom the browser tests sign in, and what else the site keeps to itself. */
const EDITOR = {
  ADMIN_EMAIL: "editor@example.org",
  ADMIN_PASSWORD: randomBytes(12).toString("base64url"),
  METRICS_TOKEN: randomBytes(12).toString("base64url"),
};

/** The folders whose imports have rules. */
const LAYERS = ["app", "components", "domain", "server", "seed", "prisma", "e2e"];

/** What was found of the types, where the build looks for it: it then checks no file a second time. */
const TYPES = join(DIST, "cache/.tsbuildinfo");

/** Those that take long show what they do. */
const LIVE = { live: true };

const DIFF = [
  "migrate",
  "diff",
  "--from-migrations=prisma/migrations",
  "--to-schema=prisma/schema.prisma",
  "--exit-code",
];

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

/** What reads the sources alone. */
function staticChecks(run: Run): Check[][] {
  const check = (name: string, script: string, ...args: string[]) => ({
    name,
    work: () => runCheck(run, script, args),
  });
  return [
    [
      { name: "Prisma client", work: () => generateClient(run).then(() => PASSED) },
      check("types of the routes", scriptOf("next"), "typegen"),
    ],
    [
      check("types", scriptOf("typescript", "tsc"), "--noEmit", "--project", "e2e", "--tsBuildInfoFile", TYPES),
      check("format and lint", scriptOf("@biomejs/biome"), "ci", "--colors=off", "--error-on-warnings"),
      check("layers", scriptOf("dependency-cruiser"), ...LAYERS),
      check("dead code", scriptOf("knip")),
      check("a browser for the tests", scriptOf("playwright"), "test", "--config=e2e", "--list"),
    ],
  ];
}

/** What runs the code. The tests wait for databases, and the build uses the processors meanwhile. */
function runningChecks(run: Run): Check[][] {
  const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/vitest.json`];
  let databases: Databases;
  const readers = (project: keyof Databases) => ({
    name: `${project} in a browser`,
    work: () => browse(run, project, databases[project]),
  });
  return [
    [
      {
        name: "unit, data and database tests",
        work: async () =>
          countOfVitest(`${REPORTS}/vitest.json`, await runCheck(run, scriptOf("vitest"), vitest, LIVE)),
      },
      { name: "site built", work: () => buildSite(run).then(() => PASSED) },
    ],
    [
      {
        name: "a database from the migrations and the seed",
        work: async () => {
          databases = await makeDatabases(run);
          return PASSED;
        },
      },
    ],
    [
      {
        name: "migrations in step with the schema",
        work: () =>
          runCheck(run, scriptOf("prisma"), DIFF, { environment: { DATABASE_URL: databases.visitors.owner } }),
      },
      readers("visitors"),
      readers("editors"),
    ],
  ];
}

/** The addresses of a database, for its owner and for the site's process. */
type Addresses = { owner: string; site: string };
type Databases = { visitors: Addresses; editors: Addresses };

/** Editors change the record whose exact numbers visitors read: each have a database, and a site, of their own. */
async function makeDatabases(run: Run): Promise<Databases> {
  const cluster = await startThrowAwayCluster(ROOT);
  run.defer(cluster.stop, cluster.kill);
  changeSettings({ ...EDITOR, HOST: "127.0.0.1" });
  const database = databaseOf(cluster);
  const at = (name: string) => ({ ...database, url: cluster.url(name) });
  const visitors = await prepareDatabase(run, database);
  await withSql(
    at("postgres"),
    (sql) => sql`create database editors template ${sql(new URL(database.url).pathname.slice(1))}`,
  );
  // The rights in a database as a whole are not copied with it.
  const editors = await withSql(at("editors"), (sql) => prepareWebRole(run, sql, at("editors").url, undefined));
  return { visitors: { owner: database.url, site: visitors }, editors: { owner: at("editors").url, site: editors } };
}

/** The stories of one project of Playwright, on a site and a database of their own. That of editors is held to its log. */
async function browse(run: Run, project: string, { owner, site: address }: Addresses): Promise<Count> {
  const port = await freePort();
  const SITE_URL = `http://localhost:${port}`;
  let log = "";
  const logged = project === "editors" ? { LOG: "json" } : {};
  const site = await serve(run, {
    mode: "start",
    port,
    environment: { ...siteEnvironment(address), SITE_URL, ...logged },
    hear:
      project === "editors"
        ? (text) => {
            log += text;
          }
        : undefined,
  });
  const report = `${REPORTS}/${project}.json`;
  const outcome = await runCheck(
    run,
    scriptOf("playwright"),
    ["test", "--config=e2e", "--no-deps", `--project=${project}`],
    {
      ...LIVE,
      environment: { SITE_URL, DATABASE_URL: owner, WEB_DATABASE_URL: address, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  );
  // Read while the sessions of the tests are there, and held to all that the site printed meanwhile.
  const secrets = await listSecrets(owner, address);
  await site.stop();
  await site.ended;
  const count = countOfPlaywright(report, outcome);
  const faults = leaksIn(log || site.output(), secrets).map((leak) => `The log of the site has ${leak}.`);
  if (project === "editors") faults.push(...faultsOfLog(log));
  for (const line of [...faults, ...(count.failed > 0 ? errorsOfLog(log) : [])]) run.say(line);
  return { ...count, failed: count.failed + faults.length };
}
