import "server-only";
import { checkVote, type GoodVote } from "@/domain/check-vote";
import { changed } from "@/domain/revision";
import { fieldWords } from "@/domain/revision-words";
import { inWords } from "@/domain/sentence";
import type { VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";
import { type VoteState, voteInputOf } from "@/domain/vote-state";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { Conflict, type Opened, today } from "../saving";
import { addCitations } from "../sources/add-citations";
import { issuesOfConstraint } from "./constraint-issues";
import { filingIssue } from "./file-under";
import type { SavedVote } from "./insert-vote";
import { sameVote, votesOn } from "./likenesses";
import { leaveMeeting, meetingIssue, meetOn } from "./meeting";
import { correctText, leaveText, setFirstDay, textForCorrection } from "./move-text";
import type { SaveIssue } from "./save-issue";
import { PATIENCE } from "./save-vote";
import { listSeatedMembers } from "./seated-members";
import { ensureSource, sourceText } from "./source";
import { voteColumns } from "./vote-columns";
import { type HeldVote, memberVotes, readVote } from "./vote-state";

type Tx = Prisma.TransactionClient;

/** What came of correcting a vote. CONFLICT: somebody changed it since it was opened, or it is gone; nothing was saved. */
export type UpdateResult =
  | ({ status: "SAVED" } & SavedVote)
  | { status: "REFUSED"; issues: SaveIssue[] }
  | { status: "CONFLICT" };

/** Who corrects a vote, and why. `takesBack` is the revision that is taken back: it needs no source of its own. */
export type Correction = { editor: Editor; reason: string; takesBack?: number };

/**
 * Corrects any field of a vote and of its text, with one revision of what differs, in one transaction: the same schema and
 * checks as for a new vote. `opened` is the version that the editor has seen. What the rules or the record refuse comes
 * back as issues beside their fields; where nothing differs nothing is written; an outage throws.
 */
export async function updateVote(
  id: string,
  raw: unknown,
  { editor, reason, takesBack }: Correction,
  opened: Opened,
): Promise<UpdateResult> {
  const checked = checkVote(raw, { terms: await listSeatedMembers(), today: today() });
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  try {
    return await prisma.$transaction(async (tx): Promise<UpdateResult> => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('save-vote'))`;
      // Whoever writes by another way waits until this is done.
      await tx.$executeRaw`select from vote where id = ${id} for update`;
      const before = await readVote(id, tx);
      if (!before || before.version !== opened.version) throw new Conflict();
      const issues = await issuesOf(tx, before, checked);
      if (issues.length > 0) return { status: "REFUSED", issues };
      const target = await textForCorrection(tx, before, checked.vote);
      if ("issue" in target) return { status: "REFUSED", issues: [target.issue] };
      await rewrite(tx, before, checked, target.text.id);
      const after = await readVote(id, tx);
      if (!after) throw new Conflict();
      const changes = changed(before.state, after.state);
      const saved = { voteId: id, slug: after.state["text.slug"], outcome: checked.outcome };
      if (Object.keys(changes).length === 0) return { status: "SAVED", ...saved };
      await tx.vote.update({ where: { id }, data: { version: { increment: 1 } } });
      const source = takesBack === undefined ? sourceText(checked.vote.source) : null;
      if (source !== null) await cite(tx, { id, checked, fields: Object.keys(changes) }, { editor, reason });
      await addRevision(tx, editor, { action: "UPDATE", entity: "vote", entityId: id, changes, reason, source });
      return { status: "SAVED", ...saved };
    }, PATIENCE);
  } catch (error) {
    if (error instanceof Conflict) return { status: "CONFLICT" };
    const issues = issuesOfConstraint(error);
    if (issues === null) throw error;
    return { status: "REFUSED", issues };
  }
}

/** What of the record stands against the vote as corrected, and did not stand against it before. */
async function issuesOf(tx: Tx, { id, text, state }: HeldVote, { vote }: GoodVote): Promise<SaveIssue[]> {
  const others = (await votesOn(tx, vote.date)).filter((other) => other.id !== id);
  const was = sameVote(voteInputOf(state, vote.source), text.slug, others);
  const twin = was === null ? sameVote(vote, vote.partOf ?? text.slug, others) : null;
  const meeting = isMoved(state, vote) ? await meetingIssue(tx, id, vote) : null;
  return [twin, meeting, await filingIssue(tx, vote)].filter((issue) => issue !== null);
}

/** A vote taken past midnight has a later day than its meeting: only what is changed is looked at. */
const isMoved = (state: VoteState, vote: VoteInput) => vote.meeting !== state.meetingSymbol || vote.date !== state.date;

/** Writes the vote, its positions and its text as checked, and nothing of versions or history. */
async function rewrite(tx: Tx, before: HeldVote, checked: GoodVote, textId: number): Promise<void> {
  const { id, text } = before;
  const { vote } = checked;
  const whole = !isPart(vote.kind);
  if (isMoved(before.state, vote)) await meetOn(tx, vote);
  const ordinal = textId === text.id ? before.state.ordinal : await nextOrdinal(tx, textId);
  await tx.vote.update({
    where: { id },
    data: { ...voteColumns(checked), resolutionId: textId, ordinal, date: new Date(vote.date) },
  });
  const gone = Object.keys(before.state.positions).filter((member) => vote.positions[member] === undefined);
  await tx.memberVote.deleteMany({ where: { voteId: id, memberCode: { in: gone } } });
  for (const row of memberVotes(vote.positions)) {
    if (before.state.positions[row.memberCode] === row.position) continue;
    const key = { voteId: id, seatCode: row.seatCode };
    await tx.memberVote.upsert({ where: { voteId_seatCode: key }, create: { ...row, voteId: id }, update: row });
  }
  if (before.state.meetingSymbol !== vote.meeting) await leaveMeeting(tx, before.state.meetingSymbol);
  if (whole) await correctText(tx, before, vote);
  if (textId !== text.id) await leaveText(tx, { id, from: text, to: textId });
  await setFirstDay(tx, textId);
}

async function nextOrdinal(tx: Tx, resolutionId: number): Promise<number> {
  const last = await tx.vote.aggregate({ where: { resolutionId }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}

/** Adds where the corrected fields are found, unless the vote cites that source already. */
async function cite(
  tx: Tx,
  { id, checked, fields }: { id: string; checked: GoodVote; fields: string[] },
  by: { editor: Editor; reason: string },
): Promise<void> {
  const source = await ensureSource(tx, checked.vote.source, by);
  if ((await tx.citation.count({ where: { voteId: id, sourceId: source.id } })) > 0) return;
  const supports = `As corrected: ${inWords(fields.map(fieldWords))}`;
  await addCitations(tx, { kind: "vote", record: id, of: { voteId: id } }, [{ source, supports, place: null }], by);
}
