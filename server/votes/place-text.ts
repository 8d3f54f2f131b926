import "server-only";
import { type Changes, changed, created } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import type { VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { filedUnder, fileUnder } from "./file-under";
import { freeSlug, type Text } from "./text";
import { textColumns } from "./text-columns";

type Tx = Prisma.TransactionClient;

/** Where a vote is to stand: its text, its place among the votes on it, and what that changed. */
export type Place = { resolutionId: number; slug: string; ordinal: number; changes: Changes };

/** Makes the text of a vote that is on a new one. Its draft's address leads to it as well. */
export async function makeText(tx: Tx, vote: VoteInput): Promise<Place> {
  const slug = await freeSlug(tx, vote);
  const fields = { slug, ...textColumns(vote) };
  const alias = vote.draft === null ? null : slugOf(vote.draft);
  const { id } = await tx.resolution.create({
    data: {
      ...fields,
      date: new Date(vote.date),
      aliases: { create: alias === null || alias === slug ? [] : [{ slug: alias }] },
    },
    select: { id: true },
  });
  await fileUnder(tx, id, vote);
  const filed = { topic: vote.topic, furtherTopics: vote.furtherTopics?.toSorted() ?? [] };
  return { resolutionId: id, slug, ordinal: 1, changes: ofText(created({ ...fields, ...filed })) };
}

/**
 * Puts a vote on a text of the record. The vote on the text itself brings what the text did not have yet, its symbol
 * above all, and comes after the votes on its parts.
 */
export async function extendText(tx: Tx, text: Text, vote: VoteInput): Promise<Place> {
  const first = text.votes.length === 0;
  const whole = vote.kind === "RESOLUTION";
  const filed = filedUnder(text.topics);
  const { slug, symbol, title, officialTitle, agenda, sponsors, subjects, fate } = text;
  const held = { slug, symbol, title, officialTitle, agenda, sponsors, subjects, fate, date: day(text.date) };
  const after = {
    slug: whole && vote.symbol !== null ? slugOf(vote.symbol) : text.slug,
    symbol: (whole && vote.symbol) || text.symbol,
    title: whole ? vote.title : text.title,
    officialTitle: (whole && vote.officialTitle) || text.officialTitle,
    agenda: (whole && vote.agenda) || text.agenda,
    sponsors: (whole && vote.sponsors) || text.sponsors,
    subjects: whole && vote.subjects?.length ? vote.subjects : text.subjects,
    date: first || vote.date < held.date ? vote.date : held.date,
    fate: null,
  };
  const topics = whole ? withMissing(filed, vote) : filed;
  if (topics !== filed) await fileUnder(tx, text.id, topics);
  const changes = changed({ ...held, ...filed }, { ...after, ...topics });
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

/** What a text is filed under, with what a vote brings where it had none. */
function withMissing(held: ReturnType<typeof filedUnder>, { topic, furtherTopics = [] }: VoteInput) {
  const main = held.topic ?? topic;
  const further = furtherTopics.filter((slug) => slug !== main).sort();
  return { topic: main, furtherTopics: held.furtherTopics.length > 0 ? held.furtherTopics : further };
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

/** The fields of the text, named so that they can stand beside those of the vote. */
function ofText(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).map(([field, change]) => [`text.${field}`, change]));
}
