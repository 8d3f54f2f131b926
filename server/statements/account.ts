import "server-only";
import type { Account } from "@/domain/resolution-page";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";
import { CITED_SOURCE, listCited } from "../sources/cited";

/** What Prisma has to include for `account`. */
export const ACCOUNT = {
  include: {
    topic: true,
    members: { include: { member: true } },
    quotations: { orderBy: { ordinal: "asc" } },
    resolutions: { include: { resolution: true } },
    citations: CITED_SOURCE,
  },
} satisfies Prisma.StatementFindManyArgs;

type Row = Prisma.StatementGetPayload<typeof ACCOUNT>;

/** The account of one statement row. */
export function account(row: Row): Account {
  const named = (role: "PROPOSER" | "OBJECTOR") =>
    row.members
      .filter((member) => member.role === role)
      .map(({ member }) => ({ code: member.code, name: member.shortName }));
  return {
    slug: row.slug,
    title: row.title,
    kindStated: row.kindStated,
    date: day(row.date),
    datePrecision: row.datePrecision,
    dateOf: row.dateOf,
    about: row.about,
    status: row.status,
    attribution: row.attribution,
    confidence: row.confidence,
    subject: row.subject,
    region: row.region,
    topic: row.topic && { slug: row.topic.slug, name: row.topic.name },
    silenceProcedure: row.silenceProcedure,
    proposers: named("PROPOSER"),
    objectors: named("OBJECTOR"),
    statedReason: row.statedReason,
    contraryAccount: row.contraryAccount,
    whatHappenedNext: row.whatHappenedNext,
    checked: row.checked && day(row.checked),
    quotations: row.quotations.map(({ text, speaker, office, memberCode, date, reportedBy }) => ({
      text,
      speaker,
      office,
      member: memberCode,
      date,
      reportedBy,
    })),
    resolutions: row.resolutions
      .map(({ resolution: text }) => ({
        slug: text.slug,
        title: text.title,
        symbol: text.symbol ?? text.draftSymbol,
        date: day(text.date),
      }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    documents: row.documents,
    sources: listCited(row.citations),
  };
}

/** The accounts of drafts by the key of the draft, each list oldest first. */
export async function getAccounts(
  resolutionIds: number[],
  db: Pick<Prisma.TransactionClient, "statement"> = prisma,
): Promise<Map<number, Account[]>> {
  const rows = await db.statement.findMany({
    where: { draftId: { in: resolutionIds } },
    orderBy: { date: "asc" },
    ...ACCOUNT,
  });
  const accounts = new Map<number, Account[]>();
  for (const row of rows) {
    if (row.draftId !== null) accounts.set(row.draftId, [...(accounts.get(row.draftId) ?? []), account(row)]);
  }
  return accounts;
}
