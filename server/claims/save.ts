import "server-only";
import { ClaimForm } from "@/domain/claim";
import { ClaimInput } from "@/domain/claim-input";
import { type InputIssue, readFields } from "@/domain/input-fields";
import { changed, created, type RevisedValue } from "@/domain/revision";
import { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getKnownNames } from "../known";
import { addRevision } from "../revisions/add";
import { takeOut } from "../revisions/take-out";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving } from "../saving";
import { examineClaim } from "./ask";
import { findClaimedTexts } from "./texts";

const RULES = {
  claim_words: { path: "words", message: "At most 30 words are quoted." },
  claim_source_id_ordinal_key: { path: "words", message: "Another claim was saved at the same moment. Save again." },
};

type Existing = Opened & { id: number };

/**
 * Adds what a source claims, or changes it, with one revision. Parts that contradict each other or the record are refused,
 * by the path of the part ("form.members.0.did").
 */
export async function saveClaim(
  raw: unknown,
  editor: Editor,
  reason: string,
  existing?: Existing,
): Promise<SaveRecordResult> {
  const { fields, issues } = readFields(ClaimInput, raw);
  if (issues.length === 0) issues.push(...choiceOf(fields), ...(await strangersOf(fields)));
  if (issues.length > 0) return { status: "REFUSED", issues };
  // Without an issue every field was read, so that together they are a claim.
  const claim = fields as ClaimInput;
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-claim");
    const texts = await findClaimedTexts(claim.resolution === null ? [] : [claim.resolution]);
    const source = await tx.source.findUniqueOrThrow({ where: { slug: claim.source } });
    const statement = claim.statement && (await tx.statement.findUnique({ where: { slug: claim.statement } }));
    const data = {
      words: claim.words,
      meaning: claim.meaning,
      place: claim.place,
      reason: claim.reason,
      form: claim.form ?? Prisma.DbNull,
      resolutionId: texts.get(claim.resolution ?? "")?.id ?? null,
      statementId: statement ? statement.id : null,
    };
    const revision = { entity: "claim", reason, source: source.title ?? source.publisher };
    let id = existing?.id;
    if (existing) {
      const before = await readClaimRow(tx, existing.id);
      const { count } = await tx.claim.updateMany({
        where: { id: existing.id, version: existing.version, sourceId: source.id },
        data: { ...data, version: { increment: 1 } },
      });
      if (!before || count === 0) throw new Conflict();
      const changes = changed(revisedClaim(before.claim), revisedClaim(claim));
      const entityId = String(existing.id);
      await addRevision(tx, editor, { action: "UPDATE", entityId, changes, ...revision });
    } else {
      const last = await tx.claim.aggregate({ where: { sourceId: source.id }, _max: { ordinal: true } });
      const ordinal = (last._max.ordinal ?? 0) + 1;
      ({ id } = await tx.claim.create({ data: { ...data, ordinal, sourceId: source.id } }));
      const changes = created(revisedClaim(claim));
      await addRevision(tx, editor, { action: "CREATE", entityId: String(id), changes, ...revision });
    }
    return { status: "SAVED", href: `/sources/${claim.source}#claim-${id}`, title: `“${claim.words}”` };
  });
}

/** Takes a claim out, with a revision that holds all of it. CONFLICT where it is gone or was changed meanwhile. */
export async function removeClaim(
  { id, version }: Existing,
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const find = async (tx: Prisma.TransactionClient) => {
    const before = await readClaimRow(tx, id);
    if (!before) return null;
    const { source, words } = before.claim;
    const remove = () => tx.claim.deleteMany({ where: { id, version } });
    const page = { href: `/sources/${source}`, title: `“${words}”` };
    return { state: revisedClaim(before.claim), source, ...page, remove };
  };
  return takeOut({ entity: "claim", entityId: String(id), rules: RULES, find }, editor, reason);
}

/** A claim in the fields of its form, with the version that was read; null where there is none. */
export async function getClaimInput(id: number): Promise<{ version: number; claim: ClaimInput } | null> {
  return readClaimRow(prisma, id);
}

async function readClaimRow(db: Pick<Prisma.TransactionClient, "claim">, id: number) {
  const row = await db.claim.findUnique({
    where: { id },
    include: { source: true, resolution: { select: { slug: true } }, statement: { select: { slug: true } } },
  });
  if (!row) return null;
  const claim: ClaimInput = {
    source: row.source.slug,
    words: row.words,
    meaning: row.meaning,
    place: row.place,
    form: row.form === null ? null : ClaimForm.parse(row.form),
    reason: row.reason,
    resolution: row.resolution?.slug ?? null,
    statement: row.statement?.slug ?? null,
  };
  return { version: row.version, claim };
}

/** A claim as a revision has it: the parts of its query as one text. */
export function revisedClaim({ form, ...claim }: ClaimInput): Record<string, RevisedValue> {
  return { ...claim, form: form === null ? null : JSON.stringify(form) };
}

/** Either the parts of a query or a reason why there is none. */
function choiceOf({ form, reason }: Partial<ClaimInput>): InputIssue[] {
  if ((form === null) !== (reason === null)) return [];
  const message = "Either the parts say how votes test it, or a reason why they cannot: give one of the two.";
  return [{ path: "reason", message }];
}

/** What the claim names that is not in the record, and what in its parts does not fit. */
async function strangersOf({ source, form, resolution, statement }: Partial<ClaimInput>): Promise<InputIssue[]> {
  const issues: InputIssue[] = [];
  const [known, sources, texts, statements] = await Promise.all([
    getKnownNames(),
    prisma.source.count({ where: { slug: source ?? "" } }),
    findClaimedTexts(resolution ? [resolution] : []),
    prisma.statement.count({ where: { slug: statement ?? "" } }),
  ]);
  if (sources === 0) issues.push({ path: "source", message: `There is no source “${source}”.` });
  if (resolution && !texts.has(resolution)) {
    issues.push({ path: "resolution", message: "The record has no text of this symbol or address." });
  }
  if (statement && statements === 0)
    issues.push({ path: "statement", message: `There is no statement “${statement}”.` });
  if (form) {
    const examined = await examineClaim(form, known);
    issues.push(...examined.issues.map(({ path, message }) => ({ path: `form.${path}`, message })));
  }
  return issues;
}
