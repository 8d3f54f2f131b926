import "server-only";
import type { GoodVote } from "@/domain/check-vote";
import { created } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import type { Outcome } from "@/domain/vocabulary";
import type { VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { addRevision } from "../revisions/add";
import { addCitations } from "../sources/add-citations";
import { extendText, makeText, type Place } from "./place-text";
import { ensureSource, sourceText } from "./source";
import type { Text } from "./text";
import { voteColumns } from "./vote-columns";
import { memberVotes } from "./vote-state";

type Tx = Prisma.TransactionClient;

/** A checked vote with the text it was taken on (null: a new one) and who saves it why. */
export type Insertion = {
  checked: GoodVote;
  text: Text | null;
  editor: Editor;
  reason: string;
};

/** Where a vote now stands. */
export type SavedVote = { voteId: string; slug: string; outcome: Outcome };

/**
 * Writes a vote that has been checked against the rules and the record, and a revision with every field of it; its citation,
 * and the source if it is new, have one each.
 */
export async function insertVote(tx: Tx, { checked, text, editor, reason }: Insertion): Promise<SavedVote> {
  const { vote, outcome } = checked;
  const place = text === null ? await makeText(tx, vote) : await extendText(tx, text, vote);
  if (vote.meeting !== null) {
    const meeting = { symbol: vote.meeting, date: new Date(vote.date) };
    await tx.meeting.upsert({ where: { symbol: vote.meeting }, create: meeting, update: {} });
  }
  const fields = { ...voteColumns(checked), ordinal: place.ordinal };
  const id = await freeId(tx, place, vote);
  const source = await ensureSource(tx, vote.source, { editor, reason });
  await tx.vote.create({
    data: {
      id,
      resolutionId: place.resolutionId,
      date: new Date(vote.date),
      ...fields,
      memberVotes: { create: memberVotes(vote.positions) },
    },
  });
  const carried = [{ source, supports: "The vote as entered", place: null }];
  await addCitations(tx, { kind: "vote", record: id, of: { voteId: id } }, carried, { editor, reason });
  if (isPart(vote.kind) && vote.draft !== null) await addAlias(tx, place, vote.draft);
  const changes = { ...created({ date: vote.date, ...fields, positions: vote.positions }), ...place.changes };
  const revision = { action: "CREATE", entity: "vote", entityId: id, changes, reason } as const;
  await addRevision(tx, editor, { ...revision, source: sourceText(vote.source) });
  return { voteId: id, slug: place.slug, outcome };
}

/** The key of the vote: the address of its text or of its own symbol, with a number where that is taken. */
async function freeId(tx: Tx, { slug }: Place, vote: VoteInput): Promise<string> {
  const own = vote.draft === null ? `${slug}-${vote.kind.toLowerCase()}` : slugOf(vote.draft);
  const wanted = isPart(vote.kind) ? own : slug;
  const taken = await tx.vote.findMany({ where: { id: { startsWith: wanted } }, select: { id: true } });
  const ids = new Set(taken.map(({ id }) => id));
  const first = isPart(vote.kind) && vote.draft === null ? 1 : 2;
  if (first === 2 && !ids.has(wanted)) return wanted;
  for (let number = first; ; number += 1) if (!ids.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The symbol of an amendment leads to the page of its text. */
async function addAlias(tx: Tx, { resolutionId, slug }: Place, symbol: string): Promise<void> {
  const alias = slugOf(symbol);
  if (alias === slug) return;
  const where = { slug_resolutionId: { slug: alias, resolutionId } };
  await tx.resolutionAlias.upsert({ where, create: { slug: alias, resolutionId }, update: {} });
}
