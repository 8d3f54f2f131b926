import "server-only";
import type { TopicLabel } from "@/domain/record";
import type { ResolutionPage } from "@/domain/resolution-page";
import { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";
import { CITED_SOURCE, citedSource, listCited, mergeCited } from "../sources/cited";
import { getAccounts } from "../statements/account";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./vote-row";

const TEXT = {
  include: {
    topics: { include: { topic: true }, orderBy: { topicSlug: "asc" } },
    successor: true,
    statements: { include: { statement: true } },
  },
} satisfies Prisma.ResolutionFindManyArgs;

const EXPLANATION = {
  include: { citations: CITED_SOURCE },
  orderBy: { memberCode: "asc" },
} satisfies Prisma.ExplanationFindManyArgs;

/**
 * Everything the record holds on the texts that match, in no order; it costs as many queries for many as for one. Within a
 * transaction, as the record looks to that.
 */
export async function readTexts(
  where: Prisma.ResolutionWhereInput,
  db: Prisma.TransactionClient = prisma,
): Promise<ResolutionPage[]> {
  const texts = await db.resolution.findMany({ where, ...TEXT });
  if (texts.length === 0) return [];
  const ids = texts.map((text) => text.id);
  const ofTexts = { resolutionId: { in: ids } };
  const [votes, notes, explanations, accounts] = await Promise.all([
    db.$queryRaw<(RawVoteRow & { resolutionId: number })[]>`
      select v.resolution_id as "resolutionId", ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id
       where v.resolution_id in (${Prisma.join(ids)}) order by v.ordinal`,
    db.vote.findMany({ where: ofTexts, select: { id: true, note: true, writtenProcedure: true } }),
    db.explanation.findMany({ where: { vote: ofTexts }, ...EXPLANATION }),
    getAccounts(ids, db),
  ]);
  // By keys that are known by now: to find them by way of the votes, the database would read every citation.
  const voteId = { in: votes.map(({ id }) => id) };
  const explanationId = { in: explanations.map(({ id }) => id) };
  const cited = await db.citation.findMany({
    where: { OR: [ofTexts, { voteId }, { explanationId }] },
    ...CITED_SOURCE,
  });
  const noteOf = new Map(notes.map((vote) => [vote.id, vote]));
  const textOfVote = new Map(votes.map((vote) => [vote.id, vote.resolutionId]));
  const textOfReason = new Map(explanations.map((reason) => [reason.id, textOfVote.get(reason.voteId)]));
  const textOf = (citation: (typeof cited)[number]) =>
    citation.resolutionId ?? textOfVote.get(citation.voteId ?? "") ?? textOfReason.get(citation.explanationId ?? 0);
  return texts.map((text) => ({
    ...headOf(text),
    votes: votes
      .filter(({ resolutionId }) => resolutionId === text.id)
      .map(({ resolutionId: _, ...row }) => ({
        ...voteRow(row),
        note: noteOf.get(row.id)?.note ?? null,
        writtenProcedure: noteOf.get(row.id)?.writtenProcedure ?? false,
        explanations: explanations.filter(({ voteId }) => voteId === row.id).map(explanationOf),
      })),
    accounts: accounts.get(text.id) ?? [],
    sources: mergeCited([
      ...listCited(cited.filter((citation) => textOf(citation) === text.id)),
      ...(accounts.get(text.id) ?? []).flatMap((account) => account.sources),
    ]),
  }));
}

function headOf(
  text: Prisma.ResolutionGetPayload<typeof TEXT>,
): Omit<ResolutionPage, "votes" | "accounts" | "sources"> {
  const label = ({ topic }: { topic: TopicLabel }) => ({ slug: topic.slug, name: topic.name });
  const primary = text.topics.find((topic) => topic.primary);
  return {
    slug: text.slug,
    symbol: text.symbol,
    draftSymbol: text.draftSymbol,
    title: text.title,
    officialTitle: text.officialTitle,
    agenda: text.agenda,
    subjects: text.subjects,
    sponsors: text.sponsors,
    date: day(text.date),
    fate: text.fate,
    note: text.note,
    topic: primary ? label(primary) : null,
    furtherTopics: text.topics.filter((topic) => !topic.primary).map(label),
    statements: text.statements
      .flatMap(({ statement }) =>
        statement.kind === "DRAFT_RESOLUTION"
          ? []
          : [{ ...statement, kind: statement.kind, date: day(statement.date) }],
      )
      .map(({ slug, title, kind, status, date }) => ({ slug, title, kind, status, date })),
    successor: text.successor && {
      slug: text.successor.slug,
      title: text.successor.title,
      symbol: text.successor.symbol ?? text.successor.draftSymbol,
      date: day(text.successor.date),
    },
  };
}

function explanationOf(explanation: Prisma.ExplanationGetPayload<typeof EXPLANATION>) {
  return {
    member: explanation.memberCode,
    summary: explanation.summary,
    quotation: explanation.quotation,
    speaker: explanation.speaker,
    office: explanation.office,
    given: explanation.given,
    confidence: explanation.confidence,
    sources: explanation.citations.map(citedSource),
  };
}
