import "server-only";
import { membersOn } from "@/domain/council";
import { formatDay } from "@/domain/dates";
import { checkExplanation, type ExplanationInput, explanationKey } from "@/domain/explanation-input";
import { changed, created, type RevisedPart } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { day } from "../day";
import { addRevision } from "../revisions/add";
import { takeOut } from "../revisions/take-out";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving } from "../saving";
import { addCitations } from "../sources/add-citations";
import { findCarrying, listCarried, readFirstCitation } from "../sources/carried";
import { listSeatedMembers } from "../votes/seated-members";
import { getExplanation } from "./get";

const RULES = {
  explanation_words: { path: "quotation", message: "At most 30 words are quoted." },
  explanation_vote_id_member_code_key: { path: "member", message: "The record has this member’s explanation already." },
  citation_place: { path: "citation.place", message: "Say where in the article it stands." },
};

const ENTITY = "explanation";

/**
 * Adds the explanation of a vote, by a member that served on its day, with its first source and a revision of each. `carried`:
 * it was taken out and comes back with the citations that it had.
 */
export async function enterExplanation(
  raw: { explanation: unknown; citation?: unknown },
  editor: Editor,
  reason: string,
  carried?: RevisedPart[],
): Promise<SaveRecordResult> {
  const checked = checkExplanation(raw.explanation);
  const first = carried ? { carried, issues: [] } : readFirstCitation(raw.citation);
  const issues = [...(checked.ok ? [] : checked.issues), ...first.issues];
  if (!checked.ok || issues.length > 0) return { status: "REFUSED", issues };
  const { vote, member, ...fields } = checked.explanation;
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-explanation");
    const place = await placeOf(tx, checked.explanation);
    if ("issues" in place) return { status: "REFUSED", issues: place.issues };
    const carrying = await findCarrying(tx, first.carried);
    if ("issues" in carrying) return { status: "REFUSED", issues: carrying.issues };
    const key = explanationKey(checked.explanation);
    const { id } = await tx.explanation.create({ data: { voteId: vote, memberCode: member, ...fields } });
    const cited = { kind: "explanation", record: key, of: { explanationId: id } } as const;
    await addCitations(tx, cited, carrying.rows, { editor, reason });
    const revision = { entity: ENTITY, entityId: key, reason, source: carrying.named };
    await addRevision(tx, editor, { action: "CREATE", changes: created(checked.explanation), ...revision });
    return { status: "SAVED", ...place };
  });
}

type Existing = Opened & { key: string };

/** Changes what an explanation says, with one revision of the fields that differ. It stays with its vote and member. */
export async function changeExplanation(
  raw: unknown,
  { key, version }: Existing,
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const checked = checkExplanation(raw);
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  const { vote, member, ...fields } = checked.explanation;
  if (explanationKey({ vote, member }) !== key) {
    const message = "It stays with its vote and member: take it out, and enter the other’s.";
    return { status: "REFUSED", issues: [{ path: "member", message }] };
  }
  return saving(RULES, async (tx) => {
    const before = await getExplanation(key, tx);
    const { count } = await tx.explanation.updateMany({
      where: { voteId: vote, memberCode: member, version },
      data: { ...fields, version: { increment: 1 } },
    });
    if (!before || count === 0) throw new Conflict();
    const changes = changed(before.explanation, checked.explanation);
    const revision = { entity: ENTITY, entityId: key, reason, source: null };
    await addRevision(tx, editor, { action: "UPDATE", changes, ...revision });
    const { href, title } = await pageOf(tx, vote);
    return { status: "SAVED", href, title };
  });
}

/** Takes an explanation out with its citations, with a revision that holds all of it. CONFLICT where it is gone or was changed. */
export async function removeExplanation(
  { key, version }: Existing,
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const find = async (tx: Tx) => {
    const before = await getExplanation(key, tx);
    if (before?.version !== version) return null;
    const { citations, along } = await listCarried(tx, { explanationId: before.id });
    const { href, title } = await pageOf(tx, before.explanation.vote);
    const remove = () => tx.explanation.deleteMany({ where: { id: before.id, version } });
    return { state: { ...before.explanation, citations }, source: null, href, title, along, remove };
  };
  return takeOut({ entity: ENTITY, entityId: key, rules: RULES, find }, editor, reason);
}

type Tx = Prisma.TransactionClient;

async function pageOf(tx: Tx, vote: string) {
  const { date, resolution } = await tx.vote.findUniqueOrThrow({ where: { id: vote }, include: { resolution: true } });
  return { href: `/resolutions/${resolution.slug}`, title: resolution.title, date: day(date) };
}

/** The page on which an explanation is shown, or why its vote and member cannot have one. */
async function placeOf(tx: Tx, { vote, member }: ExplanationInput) {
  const issue = (path: string, message: string) => ({ issues: [{ path, message }] });
  if ((await tx.vote.count({ where: { id: vote } })) === 0) return issue("vote", `There is no vote “${vote}”.`);
  const { date, ...page } = await pageOf(tx, vote);
  const served = membersOn(await listSeatedMembers(), date).some((term) => term.member === member);
  return served ? page : issue("member", `${member} was not on the Council on ${formatDay(date)}.`);
}
