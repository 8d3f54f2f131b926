import "server-only";
import { slugOf } from "@/domain/symbols";
import type { VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";
import type { Prisma } from "@/prisma/client/client";
import { issueWith, type SaveIssue } from "./save-issue";

type Tx = Prisma.TransactionClient;

/** What Prisma has to include for a `Text`. */
export const TEXT = {
  votes: { select: { id: true, kind: true, date: true, ordinal: true, version: true }, orderBy: { ordinal: "asc" } },
  topics: true,
} satisfies Prisma.ResolutionInclude;

/** A text of the record with the votes taken on it so far. */
export type Text = Prisma.ResolutionGetPayload<{ include: typeof TEXT }>;

/** The text on which the vote was taken: one of the record, null for a new one, or why it cannot be told. */
export type FoundText = { text: Text | null } | { issue: SaveIssue };

/**
 * Finds the text of a vote. A part (`partOf`) belongs to the text at that address; a vote on a draft that was only
 * circulated, or only amended so far, is taken on that text. A symbol of a resolution that is in the record is refused.
 */
export async function findText(tx: Tx, vote: VoteInput): Promise<FoundText> {
  if (vote.symbol !== null) {
    const same = await tx.resolution.findUnique({ where: { symbol: vote.symbol } });
    if (same) return { issue: issueWith("symbol", `${vote.symbol} is already in the record.`, same) };
  }
  if (vote.partOf !== null) return findNamedText(tx, vote, vote.partOf);
  if (isPart(vote.kind)) {
    const message = "Name the text that it is a part of. If that is not in the record yet, enter the vote on it first.";
    return { issue: { path: "partOf", message } };
  }
  if (vote.kind !== "RESOLUTION" || vote.draft === null) return { text: null };
  const drafts = await tx.resolution.findMany({
    where: { draftSymbol: vote.draft, votes: { none: { kind: "RESOLUTION" } } },
    include: TEXT,
    take: 2,
  });
  return { text: (drafts.length === 1 && drafts[0]) || null };
}

/** The text at an address, its own or another one that leads to it, on which a vote of this kind can stand. */
export async function findNamedText(tx: Tx, vote: VoteInput, slug: string): Promise<FoundText> {
  const texts = await tx.resolution.findMany({
    where: { OR: [{ slug }, { aliases: { some: { slug } } }] },
    include: TEXT,
  });
  const text = texts.find((candidate) => candidate.slug === slug) ?? texts[0];
  if (!text) return { issue: { path: "partOf", message: `There is no text in the record under “${slug}”.` } };
  if (texts.length > 1 && text.slug !== slug) {
    const message = `“${slug}” stands for several texts. Name one by its own address: ${texts.map((one) => one.slug).join(", ")}.`;
    return { issue: { path: "partOf", message } };
  }
  if (vote.kind === "RESOLUTION" && text.votes.some(({ kind }) => kind === "RESOLUTION")) {
    return { issue: issueWith("partOf", "This text has been voted on already.", text) };
  }
  return { text };
}

/**
 * The address of a text: its symbol's, else its draft's, else its date with who proposed it, or what it is called. A
 * number is added where another text has the address already.
 */
export async function freeSlug(
  tx: Tx,
  vote: Pick<VoteInput, "date" | "kind" | "symbol" | "draft" | "sponsors" | "title">,
): Promise<string> {
  const own = vote.symbol ?? vote.draft;
  const wanted = own === null ? `${vote.date}-${nameOf(vote)}` : slugOf(own);
  const taken = await tx.resolution.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!slugs.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** The first proposer, else the beginning of the title, cut between words. */
function nameOf({ kind, sponsors, title }: Pick<VoteInput, "kind" | "sponsors" | "title">): string {
  if (kind === "PROCEDURAL") return "procedural";
  const words = (sponsors ?? title).split(",")[0] ?? title;
  const slug = slugOf(words.normalize("NFD").replace(/\p{M}/gu, ""));
  return (slug.length <= 60 ? slug : slug.slice(0, 61).replace(/-[^-]*$/, "")) || "text";
}
