import { createReadStream } from "node:fs";
import { prisma } from "../db";
import { settings } from "../env";
import { applyImport } from "../import/apply";
import { readLibraryFile } from "../import/read-file";
import { listSeatedMembers } from "../votes/seated-members";
import { timed } from "./measure";

/** What importing a file took: reading it, and then comparing and writing, in milliseconds; and by how many MB memory grew. */
export type ImportTimes = { read: number; applied: number; written: number; growth: number };

// A script of its own, so that its memory is that of an import alone. argv: the file.
const file = process.argv[2] ?? "";
const url = settings().DATABASE_URL ?? "";
const context = { terms: await listSeatedMembers(), today: new Date().toISOString().slice(0, 10) };
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);

const [read, votes] = await timed(() =>
  readLibraryFile(createReadStream(file, { highWaterMark: 256 * 1024 }), context),
);
const by = { id: null, name: "Import" };
const [applied, result] = await timed(() =>
  applyImport(url, votes, { ...context, by, taken: new Set(), reason: "A measurement" }),
);
clearInterval(watch);
const written = result.status === "APPLIED" ? result.written : -1;
process.stdout.write(`${JSON.stringify({ read, applied, written, growth: (most - before) / 1e6 })}\n`);
await prisma.$disconnect();
process.exit();
