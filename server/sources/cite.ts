import "server-only";
import { CitationInput, type CitedKind } from "@/domain/citation-input";
import { explainedBy } from "@/domain/explanation-input";
import { type InputIssue, readFields } from "@/domain/input-fields";
import { changed, created } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { takeOut } from "../revisions/take-out";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving } from "../saving";
import { nameOf } from "./add-citations";
import { CITATION, citationState } from "./citation-state";

type Tx = Prisma.TransactionClient;

const RULES = {
  citation_place: { path: "place", message: "Say where in the article it stands." },
  citation_text: { path: "supports", message: "Say what of the record it carries." },
};

/** A record that is cited for: the column that names it, and its page. */
type Cited = {
  of: { resolutionId: number } | { voteId: string } | { statementId: number } | { explanationId: number };
  href: string;
  title: string;
};

type Existing = Opened & { id: number };

/** Adds what a source carries of a record, or changes it, with one revision. A citation says where in the source it stands. */
export async function saveCitation(
  raw: unknown,
  editor: Editor,
  reason: string,
  existing?: Existing,
): Promise<SaveRecordResult> {
  const { fields, issues } = readFields(CitationInput, raw);
  if (issues.length > 0) return { status: "REFUSED", issues };
  const input = fields as CitationInput;
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-citation");
    const cited = await findCited(tx, input.kind, input.record);
    const source = await tx.source.findUnique({ where: { slug: input.source } });
    const strangers: InputIssue[] = [];
    if (!cited) strangers.push({ path: "record", message: `There is no ${NOUNS[input.kind]} “${input.record}”.` });
    if (!source) strangers.push({ path: "source", message: `There is no source “${input.source}”.` });
    if (!cited || !source) return { status: "REFUSED", issues: strangers };
    const row = { ...cited.of, sourceId: source.id, supports: input.supports };
    const twin = await tx.citation.findFirst({ where: { ...row, ...(existing && { id: { not: existing.id } }) } });
    if (twin) {
      const message = "The record has this of this source already.";
      return { status: "REFUSED", issues: [{ path: "supports", message }] };
    }
    const { place } = input;
    const revision = { entity: "citation", reason, source: nameOf(source) };
    if (existing) {
      const before = await tx.citation.findUnique({ where: { id: existing.id }, include: CITATION });
      const emptied = { resolutionId: null, voteId: null, statementId: null, explanationId: null };
      const { count } = await tx.citation.updateMany({
        where: { id: existing.id, version: existing.version },
        data: { ...emptied, ...row, place, version: { increment: 1 } },
      });
      if (!before || count === 0) throw new Conflict();
      const changes = changed(citationState(before), input);
      const entityId = String(existing.id);
      await addRevision(tx, editor, { action: "UPDATE", entityId, changes, ...revision });
    } else {
      const { id } = await tx.citation.create({ data: { ...row, place } });
      await addRevision(tx, editor, { action: "CREATE", entityId: String(id), changes: created(input), ...revision });
    }
    return { status: "SAVED", href: `${cited.href}#sources`, title: `${source.publisher}: ${cited.title}` };
  });
}

/** Takes a citation out, with a revision that holds all of it. CONFLICT where it is gone or was changed meanwhile. */
export async function removeCitation(
  { id, version }: Existing,
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const find = async (tx: Tx) => {
    const before = await tx.citation.findUnique({ where: { id }, include: CITATION });
    if (!before) return null;
    const { publisher, slug } = before.source;
    const remove = () => tx.citation.deleteMany({ where: { id, version } });
    const page = { href: `/sources/${slug}`, title: publisher };
    return { state: citationState(before), source: nameOf(before.source), ...page, remove };
  };
  return takeOut({ entity: "citation", entityId: String(id), rules: RULES, find }, editor, reason);
}

const NOUNS: Record<CitedKind, string> = {
  resolution: "text",
  vote: "vote",
  statement: "statement",
  explanation: "explanation of vote",
};

/** A citation as its form shows it, or null where there is none. */
export async function getCitation(id: number) {
  const row = await prisma.citation.findUnique({ where: { id }, include: CITATION });
  return row && { version: row.version, citation: citationState(row) };
}

async function findCited(tx: Tx, kind: CitedKind, record: string): Promise<Cited | null> {
  if (kind === "statement") {
    const found = await tx.statement.findUnique({ where: { slug: record }, include: { draft: true } });
    const href = found?.draft ? `/resolutions/${found.draft.slug}` : `/statements/${record}`;
    return found && { of: { statementId: found.id }, href, title: found.title };
  }
  if (kind === "explanation") {
    const { vote: voteId, member: memberCode } = explainedBy(record);
    const found = await tx.explanation.findUnique({
      where: { voteId_memberCode: { voteId, memberCode } },
      include: { vote: { include: { resolution: true } } },
    });
    const text = found?.vote.resolution;
    return found && text
      ? { of: { explanationId: found.id }, href: `/resolutions/${text.slug}`, title: text.title }
      : null;
  }
  if (kind === "vote") {
    const found = await tx.vote.findUnique({ where: { id: record }, include: { resolution: true } });
    return (
      found && { of: { voteId: record }, href: `/resolutions/${found.resolution.slug}`, title: found.resolution.title }
    );
  }
  const found = await tx.resolution.findUnique({ where: { slug: record } });
  return found && { of: { resolutionId: found.id }, href: `/resolutions/${record}`, title: found.title };
}
