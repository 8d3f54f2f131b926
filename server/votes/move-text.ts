import "server-only";
import { isSame } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import type { VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";
import type { Prisma } from "@/prisma/client/client";
import { filedUnder, fileUnder } from "./file-under";
import { issueWith, type SaveIssue } from "./save-issue";
import { findNamedText, freeSlug, type Text } from "./text";
import { textColumns } from "./text-columns";
import type { HeldVote } from "./vote-state";

type Tx = Prisma.TransactionClient;

/** The text on which a corrected vote stands: its own, or for a part the one that it names. */
export async function textForCorrection(
  tx: Tx,
  { id, text }: HeldVote,
  vote: VoteInput,
): Promise<{ text: Text } | { issue: SaveIssue }> {
  if (!isPart(vote.kind)) {
    const itself = text.votes.find((other) => other.id !== id && other.kind === "RESOLUTION");
    const was = text.votes.find((own) => own.id === id);
    if (vote.kind === "RESOLUTION" && was?.kind !== "RESOLUTION" && itself) {
      return { issue: issueWith("kind", "The vote on this text itself is in the record already.", text) };
    }
    if (vote.symbol === null || vote.symbol === text.symbol) return { text };
    const same = await tx.resolution.findUnique({ where: { symbol: vote.symbol } });
    return same ? { issue: issueWith("symbol", `${vote.symbol} is already in the record.`, same) } : { text };
  }
  if (vote.partOf === null) return { issue: { path: "partOf", message: "Name the text that it is a part of." } };
  if (vote.partOf === text.slug) return { text };
  const found = await findNamedText(tx, vote, vote.partOf);
  if ("issue" in found) return found;
  return found.text ? { text: found.text } : { text };
}

/** Corrects what the vote on a text says of the text. An address that changes still leads to it, as its draft's does. */
export async function correctText(tx: Tx, { id, text }: HeldVote, vote: VoteInput): Promise<void> {
  const fields = textColumns(vote);
  const filed = filedUnder(text.topics);
  const further = vote.furtherTopics?.toSorted() ?? filed.furtherTopics;
  const refiled = vote.topic !== filed.topic || !isSame(further, filed.furtherTopics);
  const differs = Object.entries(fields).some(([name, value]) => !isSame(text[name as keyof typeof fields], value));
  if (!refiled && !differs) return;
  const slug = await addressOf(tx, text, vote);
  await tx.resolution.update({ where: { id: text.id }, data: { ...fields, slug, version: { increment: 1 } } });
  await leadTo(tx, text.id, slug, [text.slug, ...(vote.draft === null ? [] : [slugOf(vote.draft)])]);
  if (refiled) await fileUnder(tx, text.id, vote);
  // Whoever has the form of another vote on this text open has seen fields that are no longer so.
  await tx.vote.updateMany({ where: { resolutionId: text.id, id: { not: id } }, data: { version: { increment: 1 } } });
}

/** Makes further addresses lead to a text, beside its own. */
export async function leadTo(tx: Tx, resolutionId: number, slug: string, others: readonly string[]): Promise<void> {
  await tx.resolutionAlias.deleteMany({ where: { resolutionId, slug } });
  const data = [...new Set(others)].filter((other) => other !== slug).map((other) => ({ slug: other, resolutionId }));
  await tx.resolutionAlias.createMany({ data, skipDuplicates: true });
}

/**
 * What is left of a text when its last vote went to another one: nothing. Its sources are then cited for the vote, and its
 * addresses lead to the other text. Where more rests on it, the foreign keys refuse.
 */
export async function leaveText(tx: Tx, { id, from, to }: { id: string; from: Text; to: number }): Promise<void> {
  if ((await tx.vote.count({ where: { resolutionId: from.id } })) > 0) return setFirstDay(tx, from.id);
  await tx.citation.updateMany({ where: { resolutionId: from.id }, data: { resolutionId: null, voteId: id } });
  const aliases = await tx.resolutionAlias.findMany({ where: { resolutionId: from.id } });
  await tx.resolution.delete({ where: { id: from.id } });
  const target = await tx.resolution.findUniqueOrThrow({ where: { id: to } });
  await leadTo(tx, to, target.slug, [from.slug, ...aliases.map(({ slug }) => slug)]);
}

/** Dates a text by its first vote. */
export async function setFirstDay(tx: Tx, resolutionId: number): Promise<void> {
  await tx.$executeRaw`
    update resolution r set date = first.date, version = r.version + 1
      from (select min(date) as date from vote where resolution_id = ${resolutionId}) first
     where r.id = ${resolutionId} and r.date <> first.date`;
}

/** The address of a corrected text: its symbol's; a new one where it went by a symbol that it no longer has. */
async function addressOf(tx: Tx, text: Text, vote: VoteInput): Promise<string> {
  if (vote.symbol !== null) return slugOf(vote.symbol);
  const byDraft = text.draftSymbol !== null && text.slug === slugOf(text.draftSymbol);
  if (text.symbol === null && !(byDraft && vote.draft !== text.draftSymbol)) return text.slug;
  return freeSlug(tx, vote);
}
