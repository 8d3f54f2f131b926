import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import postgres from "postgres";
import { formatCount } from "@/domain/figures";
import { changeSettings, settings } from "../env";
import { LARGEST_FILE, TOO_LARGE } from "../import/file-shape";
import { Refusal } from "../refusal";
import { command, type Run } from "./command";
import { openDatabase } from "./database";
import { reportLines } from "./import-report";
import { generateClient } from "./prisma";

const USAGE = "Say which file to import: npm run import -- FILE [--dry-run]";

/** The exit code of an import that left something of the file out: rows that were rejected, or values that stand. */
const PARTLY = 2;

// npm run import -- FILE [--dry-run]: a voting file of the UN Digital Library.
await command(async (run) => {
  const { file, dryRun } = readArguments(process.argv.slice(2));
  await generateClient(run);
  const { url } = await openDatabase(run, settings().DATABASE_URL);
  await expectTables(url);
  changeSettings({ DATABASE_URL: url });
  // Not before: they open the database when they are loaded, with a client that may only just have been generated.
  const [{ prisma }, { readLibraryFile }, { applyImport, compareFile }, { listSeatedMembers }] = await Promise.all([
    import("../db"),
    import("../import/read-file"),
    import("../import/apply"),
    import("../votes/seated-members"),
  ]);
  run.defer(() => prisma.$disconnect());
  const context = { terms: await listSeatedMembers(), today: new Date().toISOString().slice(0, 10) };
  const read = await run.step(
    "file read",
    () => readLibraryFile(createReadStream(file, { highWaterMark: 256 * 1024 }), { ...context, onRows: teller(run) }),
    ({ rows, votes }) => `${formatCount(rows)} rows read and checked, ${formatCount(votes.length)} votes`,
  );
  if (dryRun) {
    const { difference } = await run.step("compared with the record", () => compareFile(url, read, context));
    return report(run, reportLines(difference, read, "would be"));
  }
  const importing = { ...context, by: { id: null, name: "Import" }, taken: new Set<string>() };
  const reason = `From the voting file ${basename(file).slice(0, 120)}`;
  const applied = await run.step(
    "imported in one transaction",
    () => applyImport(url, read, { ...importing, reason, onStage: (stage) => run.say(`          ${stage}`) }),
    (result) =>
      result.status === "APPLIED" && result.written > 0 ? "imported in one transaction" : "nothing to write",
  );
  if (applied.status === "APPLIED") report(run, reportLines(applied.difference, read, "was"));
});

function readArguments(given: string[]): { file: string; dryRun: boolean } {
  const dryRun = given.includes("--dry-run");
  const [file, ...more] = given.filter((argument) => argument !== "--dry-run");
  const unknown = given.find((argument) => argument.startsWith("--") && argument !== "--dry-run");
  if (!file || unknown || more.length > 0) throw new Refusal(unknown ? `${unknown} is not known. ${USAGE}` : USAGE);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`There is no file ${file}.`);
  if (!found.isFile()) throw new Refusal(`${file} is no file. ${USAGE}`);
  if (found.size > LARGEST_FILE) throw new Refusal(TOO_LARGE);
  return { file, dryRun };
}

/** A database that was never started has no tables to import into. */
async function expectTables(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql<{ there: boolean }[]>`select to_regclass('app_import') is not null as there`;
    if (!found?.there)
      throw new Refusal("The database is not up to date: npm start brings it there. Then import the file.");
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** Says every so often how many rows were read. */
function teller(run: Run): (rows: number) => void {
  return (rows) => {
    if (rows % 10_000 === 0) run.say(`          ${formatCount(rows)} rows`);
  };
}

function report(run: Run, { lines, complete }: { lines: string[]; complete: boolean }): void {
  run.say("");
  for (const line of lines) run.say(line);
  if (!complete) run.fail(PARTLY);
}
