import { isPart } from "@/domain/vote-kind";
import "server-only";
import { type Changes, created, type RevisedValue } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import type { VoteInput } from "@/domain/vote-input";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { freeSlug, type Text } from "./text";

type Tx = Prisma.TransactionClient;

/** Where a vote is to stand: its text, its place among the votes on it, and what that changed. */
export type Place = { resolutionId: number; slug: string; ordinal: number; changes: Changes };

/** Makes the text of a vote that is on a new one. Its draft's address leads to it as well. */
export async function makeText(tx: Tx, vote: VoteInput): Promise<Place> {
  const slug = await freeSlug(tx, vote);
  const fields = {
    slug,
    symbol: vote.symbol,
    draftSymbol: vote.draft,
    title: vote.title,
    officialTitle: vote.officialTitle,
    agenda: vote.agenda,
    sponsors: vote.sponsors,
  };
  const alias = vote.draft === null ? null : slugOf(vote.draft);
  const { id } = await tx.resolution.create({
    data: {
      ...fields,
      date: new Date(vote.date),
      aliases: { create: alias === null || alias === slug ? [] : [{ slug: alias }] },
      topics: { create: vote.topic === null ? [] : [{ topicSlug: vote.topic, primary: true }] },
    },
    select: { id: true },
  });
  return { resolutionId: id, slug, ordinal: 1, changes: ofText(created({ ...fields, topic: vote.topic })) };
}

/**
 * Puts a vote on a text of the record. The vote on the text itself brings what the text did not have yet, its symbol
 * above all, and comes after the votes on its parts.
 */
export async function extendText(tx: Tx, text: Text, vote: VoteInput): Promise<Place> {
  const first = text.votes.length === 0;
  const whole = vote.kind === "RESOLUTION";
  const before = { ...text, date: day(text.date) };
  const after = {
    slug: whole && vote.symbol !== null ? slugOf(vote.symbol) : text.slug,
    symbol: (whole && vote.symbol) || text.symbol,
    title: whole ? vote.title : text.title,
    officialTitle: (whole && vote.officialTitle) || text.officialTitle,
    agenda: (whole && vote.agenda) || text.agenda,
    sponsors: (whole && vote.sponsors) || text.sponsors,
    date: first || vote.date < before.date ? vote.date : before.date,
    fate: null,
  };
  const changes = differences(before, after);
  const topic = whole && vote.topic !== null && text.topics.length === 0 ? vote.topic : null;
  if (topic !== null) {
    changes.topic = { from: null, to: topic };
    await tx.resolutionTopic.create({ data: { resolutionId: text.id, topicSlug: topic, primary: true } });
  }
  if (after.slug !== text.slug) await tx.resolutionAlias.create({ data: { resolutionId: text.id, slug: text.slug } });
  if (Object.keys(changes).length > 0) {
    await tx.resolution.update({
      where: { id: text.id, version: text.version },
      data: { ...after, date: new Date(after.date), version: { increment: 1 } },
    });
  }
  const { ordinal, moved } = await makeRoom(tx, text, vote);
  if (Object.keys(changes).length > 0) {
    // Whoever has the form of another vote on this text open has seen fields that are no longer so.
    await tx.vote.updateMany({ where: { resolutionId: text.id }, data: { version: { increment: 1 } } });
  }
  return { resolutionId: text.id, slug: after.slug, ordinal, changes: { ...ofText(changes), ...moved } };
}

/** The next number among the votes on the text; a part's vote comes before the one on the whole text of that day. */
async function makeRoom(tx: Tx, text: Text, vote: VoteInput): Promise<{ ordinal: number; moved: Changes }> {
  const last = text.votes.at(-1);
  if (!last) return { ordinal: 1, moved: {} };
  if (!isPart(vote.kind) || last.kind !== "RESOLUTION" || day(last.date) < vote.date)
    return { ordinal: last.ordinal + 1, moved: {} };
  await tx.vote.update({
    where: { id: last.id, version: last.version },
    data: { ordinal: last.ordinal + 1, version: { increment: 1 } },
  });
  const moved = { [`vote ${last.id}: ordinal`]: { from: last.ordinal, to: last.ordinal + 1 } };
  return { ordinal: last.ordinal, moved };
}

function differences(before: Record<string, unknown>, after: Record<string, RevisedValue>): Changes {
  const changed = Object.entries(after).filter(([field, to]) => before[field] !== to);
  return Object.fromEntries(changed.map(([field, to]) => [field, { from: before[field] as RevisedValue, to }]));
}

/** The fields of the text, named so that they can stand beside those of the vote. */
function ofText(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).map(([field, change]) => [`text.${field}`, change]));
}
