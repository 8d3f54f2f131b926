import "server-only";
import { changed, created, type RevisedState } from "@/domain/revision";
import { fieldWords } from "@/domain/revision-words";
import { inWords } from "@/domain/sentence";
import { slugOf } from "@/domain/symbols";
import { checkText, type TextInput } from "@/domain/text-input";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { day } from "../day";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving, today } from "../saving";
import { addCitations } from "../sources/add-citations";
import { TEXT_RULES } from "./constraint-issues";
import { filedUnder, fileUnder, filingIssue } from "./file-under";
import { leadTo } from "./move-text";
import type { SaveIssue } from "./save-issue";
import { ensureSource, sourceText } from "./source";
import { freeSlug } from "./text";

type Tx = Prisma.TransactionClient;

const RULES = {
  ...TEXT_RULES,
  resolution_successor: { path: "successor", message: "A text does not take its own place." },
  resolution_fate: { path: "fate", message: "It was put to a vote meanwhile: correct it with its vote." },
};

/** A text without a vote in the fields of its revisions. */
type TextState = RevisedState & { slug: string };

/** Who saves a text, and why. `takesBack` is the revision that is taken back: it needs no source of its own. */
type Saving = { editor: Editor; reason: string; takesBack?: number };

/**
 * Adds a text that never came to a vote, or corrects the one at an address, with its source and one revision. One that
 * was voted on is corrected with its vote, and is a CONFLICT here.
 */
export async function saveText(
  raw: unknown,
  { editor, reason, takesBack }: Saving,
  existing?: Opened & { slug: string },
): Promise<SaveRecordResult> {
  const checked = checkText(raw, { today: today() });
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  const { text } = checked;
  return saving(RULES, async (tx) => {
    // The same queue as that of votes: one may be saved on this text at this moment.
    await oneAtATime(tx, "save-vote");
    const before = existing && (await readText(existing.slug, tx));
    if (existing && before?.version !== existing.version) throw new Conflict();
    const twin = await twinOf(tx, text, before?.id);
    if (twin) {
      const message = `A text of this symbol without a vote is in the record already: /resolutions/${twin.slug}.`;
      return { status: "REFUSED", issues: [{ path: "draft", message }] };
    }
    const issues = [await filingIssue(tx, text), await successorIssue(tx, text, before?.id)];
    const refused = issues.filter((issue) => issue !== null);
    if (refused.length > 0) return { status: "REFUSED", issues: refused };
    const id = before ? before.id : await insert(tx, text);
    if (before) await rewrite(tx, before, text);
    const after = await tx.resolution.findUniqueOrThrow({ where: { id }, include: TEXT });
    const state = stateOf(after);
    const changes = before ? changed(before.state, state) : created(state);
    const fields = Object.keys(changes);
    const saved = { status: "SAVED", href: `/resolutions/${state.slug}`, title: text.title } as const;
    if (fields.length === 0) return saved;
    await tx.resolution.update({ where: { id }, data: { version: { increment: before ? 1 : 0 } } });
    const source = takesBack === undefined ? sourceText(text.source) : null;
    const supports = before ? `As corrected: ${inWords(fields.map(fieldWords))}` : "The text as entered";
    const record = { kind: "resolution", record: state.slug, of: { resolutionId: id } } as const;
    if (source !== null) await cite(tx, record, { source: text.source, supports }, { editor, reason });
    const action = before ? "UPDATE" : "CREATE";
    await addRevision(tx, editor, { action, entity: "resolution", entityId: state.slug, changes, reason, source });
    return saved;
  });
}

const TEXT = { topics: true, successor: { select: { slug: true } } } satisfies Prisma.ResolutionInclude;

/** A text that never came to a vote, with its version; null where there is none, or one that was voted on. */
export async function readText(slug: string, db: Pick<Tx, "resolution"> = prisma) {
  const row = await db.resolution.findUnique({ where: { slug }, include: TEXT });
  if (row?.fate == null) return null;
  return { id: row.id, version: row.version, state: stateOf(row), input: inputOf(row) };
}

type Row = Prisma.ResolutionGetPayload<{ include: typeof TEXT }>;

function inputOf({ date, fate, draftSymbol, title, officialTitle, agenda, sponsors, note, ...row }: Row) {
  return {
    ...{ date: day(date), fate: fate ?? "", draft: draftSymbol, title, officialTitle, agenda, sponsors, note },
    ...filedUnder(row.topics),
    subjects: row.subjects,
    successor: row.successor?.slug ?? null,
  };
}

function stateOf(row: Row): TextState {
  const { draft, ...fields } = inputOf(row);
  return { slug: row.slug, draftSymbol: draft, ...fields };
}

/** The columns of a text; those of which nothing is said stay as they are. */
async function columnsOf(tx: Tx, { date, fate, draft, title, subjects, successor, ...text }: TextInput) {
  const { officialTitle, agenda, sponsors, note } = text;
  const successorId = successor ? ((await textAt(tx, successor))?.id ?? null) : null;
  return {
    ...{ date: new Date(date), fate, draftSymbol: draft, title, officialTitle, agenda, sponsors, note },
    ...(subjects && { subjects }),
    ...(successor !== undefined && { successorId }),
  };
}

/** A text of the record by its address, or by another one that leads to it alone. */
async function textAt(tx: Tx, slug: string) {
  const where = { OR: [{ slug }, { aliases: { some: { slug } } }] };
  const texts = await tx.resolution.findMany({ where, select: { id: true, slug: true } });
  return texts.find((text) => text.slug === slug) ?? (texts.length === 1 ? texts[0] : undefined);
}

async function successorIssue(tx: Tx, { successor }: TextInput, id: number | undefined): Promise<SaveIssue | null> {
  if (!successor) return null;
  const found = await textAt(tx, successor);
  if (!found) return { path: "successor", message: `There is no text in the record under “${successor}”.` };
  return found.id === id ? { path: "successor", message: "A text does not take its own place." } : null;
}

async function insert(tx: Tx, text: TextInput): Promise<number> {
  const slug = await freeSlug(tx, { ...text, kind: "RESOLUTION", symbol: null });
  const { id } = await tx.resolution.create({ data: { slug, ...(await columnsOf(tx, text)) } });
  if (text.draft !== null) await leadTo(tx, id, slug, [slugOf(text.draft)]);
  await fileUnder(tx, id, text);
  return id;
}

/** A text that went by its draft's symbol goes by the corrected one, and its former address leads there. */
async function rewrite(tx: Tx, { id, state }: { id: number; state: TextState }, text: TextInput): Promise<void> {
  const byDraft = typeof state.draftSymbol === "string" && state.slug === slugOf(state.draftSymbol);
  const renamed = text.draft !== state.draftSymbol && (byDraft || text.draft !== null);
  const slug = renamed ? await freeSlug(tx, { ...text, kind: "RESOLUTION", symbol: null }) : state.slug;
  await tx.resolution.update({ where: { id }, data: { slug, ...(await columnsOf(tx, text)) } });
  await leadTo(tx, id, slug, [state.slug, ...(text.draft === null ? [] : [slugOf(text.draft)])]);
  await fileUnder(tx, id, text);
}

async function twinOf(tx: Tx, { draft }: TextInput, id: number | undefined) {
  if (draft === null) return null;
  return tx.resolution.findFirst({
    where: { draftSymbol: draft, fate: { not: null }, ...(id && { id: { not: id } }) },
  });
}

async function cite(
  tx: Tx,
  record: { kind: "resolution"; record: string; of: { resolutionId: number } },
  { source: named, supports }: { source: TextInput["source"]; supports: string },
  by: { editor: Editor; reason: string },
): Promise<void> {
  const source = await ensureSource(tx, named, by);
  if ((await tx.citation.count({ where: { ...record.of, sourceId: source.id } })) > 0) return;
  await addCitations(tx, record, [{ source, supports, place: null }], by);
}
