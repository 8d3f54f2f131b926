import "server-only";
import type { TopicLabel } from "@/domain/record";
import { STATEMENT_KINDS } from "@/domain/vocabulary";
import { prisma } from "../db";

/** The members that statements name, their topics and their years, newest first: what it makes sense to choose from. */
export async function listStatementChoices(): Promise<{
  members: { code: string; name: string }[];
  topics: TopicLabel[];
  years: number[];
}> {
  const ofStatements = { kind: { in: [...STATEMENT_KINDS] } };
  const [members, topics, dates] = await Promise.all([
    prisma.member.findMany({
      where: { statements: { some: { statement: ofStatements } } },
      select: { code: true, shortName: true },
      orderBy: { shortName: "asc" },
    }),
    prisma.topic.findMany({
      where: { statements: { some: ofStatements } },
      select: { slug: true, name: true },
      orderBy: { name: "asc" },
    }),
    prisma.statement.findMany({ where: ofStatements, select: { date: true }, distinct: ["date"] }),
  ]);
  const years = [...new Set(dates.map(({ date }) => date.getUTCFullYear()))].sort((a, b) => b - a);
  return { members: members.map(({ code, shortName }) => ({ code, name: shortName })), topics, years };
}
