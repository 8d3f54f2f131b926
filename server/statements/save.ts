import "server-only";
import { changed, created, type RevisedPart } from "@/domain/revision";
import { inWords } from "@/domain/sentence";
import { checkStatement, type StatementInput } from "@/domain/statement-input";
import { slugOf } from "@/domain/symbols";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { takeOut } from "../revisions/take-out";
import { Conflict, freeAddress, type Opened, oneAtATime, type SaveRecordResult, saving, today } from "../saving";
import { addCitations } from "../sources/add-citations";
import { findCarrying, listCarried, readFirstCitation } from "../sources/carried";
import { getStatementInput, revisedStatement } from "./input";

type Tx = Prisma.TransactionClient;

const RULES = {
  statement_blocker: { path: "objectors", message: "Name who blocked it, or say that the sources name no objector." },
  statement_draft: { path: "draft", message: "The account of a draft names its text, and no other statement does." },
  statement_slug_key: { path: "title", message: "Another statement was saved at the same moment. Save again." },
  claim_statement_id_fkey: { path: "", message: "A claim of a source was saved on it meanwhile. Change that first." },
  citation_place: { path: "citation.place", message: "Say where in the article it stands." },
};

/** A statement that was taken out and comes back: the address and the citations that it had. */
type Former = { slug: string; carried: RevisedPart[] };

/**
 * Adds a statement with its first source, a revision of each, or changes the one at an address, with one revision. The members, words and texts
 * that it names are those given: what is left out is taken out.
 */
export async function saveStatement(
  raw: { statement: unknown; citation?: unknown },
  editor: Editor,
  reason: string,
  held?: (Opened & { slug: string }) | Former,
): Promise<SaveRecordResult> {
  const existing = held && "version" in held ? held : undefined;
  const former = held && "carried" in held ? held : undefined;
  const checked = checkStatement(raw.statement, await contextOf(raw.statement));
  const cited = held ? { carried: former?.carried ?? [], issues: [] } : readFirstCitation(raw.citation);
  const issues = [...(checked.ok ? [] : checked.issues), ...cited.issues];
  if (!checked.ok || issues.length > 0) return { status: "REFUSED", issues };
  const { statement } = checked;
  return saving(RULES, async (tx) => {
    const carrying = await findCarrying(tx, cited.carried);
    if ("issues" in carrying) return { status: "REFUSED", issues: carrying.issues };
    await oneAtATime(tx, "save-statement");
    const slug = held?.slug ?? (await addressOf(tx, statement));
    const revision = { entity: "statement", entityId: slug, reason, source: carrying.named };
    if (existing) {
      const before = await getStatementInput(slug, tx);
      if (!before || before.version !== existing.version) throw new Conflict();
      await rewrite(tx, before.id, statement);
      const changes = changed(revisedStatement(before.statement), revisedStatement(statement));
      await addRevision(tx, editor, { action: "UPDATE", changes, ...revision });
    } else {
      // The row of a draft's account names its draft from the first.
      const draft = statement.draft && (await tx.resolution.findUnique({ where: { slug: statement.draft } }));
      const { id } = await tx.statement.create({
        data: { slug, ...columnsOf(statement), draftId: draft ? draft.id : null, version: 0 },
      });
      await rewrite(tx, id, statement);
      const record = { kind: "statement", record: slug, of: { statementId: id } } as const;
      await addCitations(tx, record, carrying.rows, { editor, reason });
      const changes = created({ slug, ...revisedStatement(statement) });
      await addRevision(tx, editor, { action: "CREATE", changes, ...revision });
    }
    const href = statement.draft === null ? `/statements/${slug}` : `/resolutions/${statement.draft}`;
    return { status: "SAVED", href, title: statement.title };
  });
}

/**
 * Takes a statement out with its citations, with a revision that holds all of it. Refused while a claim names it; CONFLICT
 * where it is gone or was changed meanwhile.
 */
export async function removeStatement(
  { slug, version }: Opened & { slug: string },
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const find = async (tx: Tx) => {
    const before = await getStatementInput(slug, tx);
    if (before?.version !== version) return null;
    const claims = await tx.claim.findMany({ where: { statementId: before.id }, orderBy: { id: "asc" } });
    if (claims.length > 0) {
      const named = inWords(claims.map(({ words }) => `“${words}”`));
      const message = `It is named by what a source claims: ${named}. Change that first.`;
      return { issues: [{ path: "", message }] };
    }
    const { citations, along } = await listCarried(tx, { statementId: before.id });
    const { draft, title } = before.statement;
    const href = draft === null ? "/statements" : `/resolutions/${draft}`;
    const remove = () => tx.statement.deleteMany({ where: { slug, version } });
    const state = { slug, ...revisedStatement(before.statement), citations };
    return { state, source: null, href, title, along, remove };
  };
  return takeOut({ entity: "statement", entityId: slug, rules: RULES, find }, editor, reason);
}

/** What of the record a statement may name. */
async function contextOf(raw: unknown) {
  const named = (raw as Partial<StatementInput> | null) ?? {};
  const slugs = [...(Array.isArray(named.resolutions) ? named.resolutions : []), named.draft].map(String);
  const [members, topics, texts] = await Promise.all([
    prisma.member.findMany({ select: { code: true } }),
    prisma.topic.findMany({ select: { slug: true } }),
    prisma.resolution.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
  ]);
  return {
    today: today(),
    members: new Set(members.map(({ code }) => code)),
    topics: new Set(topics.map(({ slug }) => slug)),
    texts: new Set(texts.map(({ slug }) => slug)),
  };
}

const PRECISIONS = { 4: "YEAR", 7: "MONTH", 10: "DAY" } as const;

/** The columns of the statement's own row, but the text that it is the account of. */
function columnsOf(statement: StatementInput) {
  const { draft: _, topic, date, checked, proposers, objectors, quotations, resolutions, ...columns } = statement;
  return {
    ...columns,
    topicSlug: topic,
    date: new Date(`${date}-01-01`.slice(0, 10)),
    datePrecision: PRECISIONS[date.length as keyof typeof PRECISIONS],
    checked: checked === null ? null : new Date(checked),
  };
}

/** Writes all that a statement names anew, and its own row with a version that nobody has seen. */
async function rewrite(tx: Tx, id: number, statement: StatementInput): Promise<void> {
  const { draft, proposers, objectors, quotations, resolutions } = statement;
  const slugs = [...resolutions, ...(draft === null ? [] : [draft])];
  const texts = await tx.resolution.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const idOf = new Map(texts.map((text) => [text.slug, text.id]));
  const of = { where: { statementId: id } };
  await tx.statementMember.deleteMany(of);
  await tx.statementResolution.deleteMany(of);
  await tx.quotation.deleteMany(of);
  await tx.statement.update({
    where: { id },
    data: {
      ...columnsOf(statement),
      draftId: draft === null ? null : (idOf.get(draft) ?? null),
      version: { increment: 1 },
      members: {
        create: [
          ...proposers.map((memberCode) => ({ memberCode, role: "PROPOSER" as const })),
          ...objectors.map((memberCode) => ({ memberCode, role: "OBJECTOR" as const })),
        ],
      },
      quotations: {
        create: quotations.map(({ member, ...words }, index) => ({ ...words, memberCode: member, ordinal: index + 1 })),
      },
      resolutions: { create: resolutions.flatMap((slug) => ({ resolutionId: idOf.get(slug) ?? 0 })) },
    },
  });
}

/** The title, cut between words, with the year: "statement-on-the-attack-2020". */
async function addressOf(tx: Tx, { title, date }: StatementInput): Promise<string> {
  const words = slugOf(title.normalize("NFD").replace(/\p{M}/gu, ""));
  const short = words.length <= 60 ? words : words.slice(0, 61).replace(/-[^-]*$/, "");
  const wanted = `${short || "statement"}-${date.slice(0, 4)}`;
  const taken = await tx.statement.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  return freeAddress(
    wanted,
    taken.map(({ slug }) => slug),
  );
}
