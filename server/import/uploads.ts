import "server-only";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import { countsOf, type Difference, type Taken } from "@/domain/library/difference";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { settings } from "../env";
import { Refusal } from "../refusal";
import { today } from "../saving";
import { listSeatedMembers } from "../votes/seated-members";
import { applyImport, compareFile } from "./apply";
import { type LibraryFile, readLibraryFile } from "./read-file";

/** What came of an upload: the file was none, or so many votes were written. */
const Result = z.union([
  z.object({ problem: z.string() }),
  z.object({
    added: z.int(),
    changed: z.int(),
    taken: z.int(),
    standing: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
  }),
]);
export type Result = z.infer<typeof Result>;

/** An upload as its page shows it: what came of it, or how it differs from the record in the state `number`. */
export type Upload = { id: string; fileName: string; sentAt: Date } & (
  | { result: Result }
  | { difference: Difference; number: number; rows: number; repeated: number; unread: string[] }
);

/** Uploads that nobody applied are removed after a day, and an editor has one at a time. */
const KEPT_MS = 24 * 3600 * 1000;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Reads a file that an editor sends and keeps what was read, or why it could not be. Returns where it waits. */
export async function receiveUpload(
  editor: Editor,
  fileName: string,
  source: AsyncIterable<Uint8Array>,
  onRows: (rows: number) => void = () => {},
): Promise<string> {
  const terms = await listSeatedMembers();
  const file = await readLibraryFile(source, { terms, today: today(), onRows }).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  const kept =
    file instanceof Refusal
      ? { result: { problem: file.message } satisfies Result }
      : { content: new Uint8Array(await pack(JSON.stringify(file))) };
  const stale = new Date(Date.now() - KEPT_MS);
  const id = randomUUID();
  await prisma.$transaction([
    prisma.import.deleteMany({ where: { OR: [{ userId: editor.id }, { sentAt: { lt: stale } }] } }),
    prisma.import.create({ data: { id, userId: editor.id, fileName: shownName(fileName), ...kept } }),
  ]);
  return id;
}

/** Whether the editor has a file that waits, and where. */
export async function findWaiting(editor: Editor): Promise<{ id: string; fileName: string; sentAt: Date } | null> {
  return prisma.import.findFirst({
    where: { userId: editor.id, content: { not: null } },
    select: { id: true, fileName: true, sentAt: true },
  });
}

/** An editor's own upload, compared anew where the record has changed since; null where there is none. */
export async function getUpload(editor: Editor, id: string): Promise<Upload | null> {
  const [kept, version] = await Promise.all([
    prisma.import.findFirst({ where: { id, userId: editor.id } }),
    prisma.recordVersion.findFirst({ select: { number: true } }),
  ]);
  if (kept === null) return null;
  const { fileName, sentAt } = kept;
  if (kept.content === null) return { id, fileName, sentAt, result: Result.parse(kept.result) };
  const file = await unpacked<LibraryFile>(kept.content);
  const { rows, repeated, unread } = file;
  const about = { id, fileName, sentAt, rows, repeated, unread };
  if (kept.difference !== null && kept.recordNumber === version?.number) {
    return { ...about, difference: await unpacked<Difference>(kept.difference), number: kept.recordNumber };
  }
  const compared = await compareFile(settings().DATABASE_URL ?? "", file, await context());
  const difference = new Uint8Array(await pack(JSON.stringify(compared.difference)));
  await prisma.import.updateMany({
    where: { id, content: { not: null } },
    data: { difference, recordNumber: compared.number },
  });
  return { ...about, ...compared };
}

/** What came of applying. GONE: there is no such upload any more. STALE: the record changed since it was looked at. */
export type ApplyResult = { status: "APPLIED" | "STALE" | "GONE" } | { status: "REFUSED"; sentence: string };

/** Applies an editor's upload to the record in the state that was looked at, and keeps only what came of it. */
export async function applyUpload(
  editor: Editor,
  id: string,
  { number, taken }: { number: number; taken: Taken },
): Promise<ApplyResult> {
  const kept = await prisma.import.findFirst({ where: { id, userId: editor.id, content: { not: null } } });
  if (kept === null || kept.content === null) return { status: "GONE" };
  const applying = {
    ...(await context()),
    by: { id: editor.id, name: editor.name },
    reason: `From the voting file ${kept.fileName}`,
    taken,
    expected: number,
  };
  try {
    const applied = await applyImport(settings().DATABASE_URL ?? "", await unpacked(kept.content), applying);
    if (applied.status === "STALE") return { status: "STALE" };
    const result = resultOf(applied.difference, taken);
    await prisma.import.updateMany({ where: { id }, data: { ...EMPTY, result } });
    return { status: "APPLIED" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: "REFUSED", sentence: error.message };
  }
}

const EMPTY = { content: null, difference: null, recordNumber: null };

/** Removes an upload that is not to be applied. */
export async function dropUpload(editor: Editor, id: string): Promise<void> {
  await prisma.import.deleteMany({ where: { id, userId: editor.id } });
}

function resultOf(difference: Difference, taken: Taken): Result {
  const conflicts = difference.changed.flatMap(({ symbol, conflicts }) =>
    conflicts.map(({ field }) => `${symbol} ${field}`),
  );
  const { added, changed, unchanged, rejected } = countsOf(difference);
  const chosen = conflicts.filter((name) => taken.has(name)).length;
  return { added, changed, taken: chosen, standing: conflicts.length - chosen, unchanged, rejected };
}

const context = async () => ({ terms: await listSeatedMembers(), today: today() });

/** What this file packed it reads back: the shape is its own. */
async function unpacked<T>(bytes: Uint8Array): Promise<T> {
  return JSON.parse((await unpack(bytes)).toString("utf8")) as T;
}

/** The name of the file as the browser gave it, for a page and the history: no path, no control characters. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{C}/gu, "").trim().slice(0, 120) || "without a name";
}
