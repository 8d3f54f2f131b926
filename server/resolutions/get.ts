import "server-only";
import type { TopicLabel } from "@/domain/record";
import type { ResolutionPage } from "@/domain/resolution-page";
import { day } from "../day";
import { prisma } from "../db";
import { CITED_SOURCE, citedSource, listCited } from "../sources/cited";
import { getAccounts } from "../statements/account";
import { type RawVoteRow, VOTE_ROW, voteRow } from "./vote-row";

/** Everything the record holds on one text, or null where there is none at this address. */
export async function getResolution(slug: string): Promise<ResolutionPage | null> {
  const text = await prisma.resolution.findUnique({
    where: { slug },
    include: {
      topics: { include: { topic: true }, orderBy: { topicSlug: "asc" } },
      successor: true,
      statements: { include: { statement: true } },
    },
  });
  if (!text) return null;
  const [votes, notes, explanations, cited, accounts] = await Promise.all([
    prisma.$queryRaw<RawVoteRow[]>`
      select ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id
       where v.resolution_id = ${text.id} order by v.ordinal`,
    prisma.vote.findMany({
      where: { resolutionId: text.id },
      select: { id: true, note: true, writtenProcedure: true },
    }),
    prisma.explanation.findMany({
      where: { vote: { resolutionId: text.id } },
      include: { citations: CITED_SOURCE },
      orderBy: { memberCode: "asc" },
    }),
    prisma.citation.findMany({
      where: {
        OR: [
          { resolutionId: text.id },
          { vote: { resolutionId: text.id } },
          { explanation: { vote: { resolutionId: text.id } } },
        ],
      },
      ...CITED_SOURCE,
    }),
    getAccounts(text.id),
  ]);
  const detail = new Map(notes.map((vote) => [vote.id, vote]));
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
    votes: votes.map((row) => ({
      ...voteRow(row),
      note: detail.get(row.id)?.note ?? null,
      writtenProcedure: detail.get(row.id)?.writtenProcedure ?? false,
      explanations: explanations
        .filter((explanation) => explanation.voteId === row.id)
        .map((explanation) => ({
          member: explanation.memberCode,
          summary: explanation.summary,
          quotation: explanation.quotation,
          speaker: explanation.speaker,
          office: explanation.office,
          given: explanation.given,
          confidence: explanation.confidence,
          sources: explanation.citations.map(citedSource),
        })),
    })),
    accounts,
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
    sources: listCited(cited),
  };
}

/**
 * Where an address that is not a text's own leads: the slug of the one text it stands for, the list of several, or an
 * empty list. Amendments and drafts are found by their own symbols.
 */
export async function findAliases(slug: string): Promise<string[]> {
  const aliases = await prisma.resolutionAlias.findMany({
    where: { slug },
    select: { resolution: { select: { slug: true } } },
  });
  return aliases.map(({ resolution }) => resolution.slug);
}
