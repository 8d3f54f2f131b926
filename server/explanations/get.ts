import "server-only";
import { type ExplanationInput, explainedBy, explanationKey } from "@/domain/explanation-input";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";

/** An explanation of vote in the fields of its form, with the version that was read; null where there is none. */
export async function getExplanation(
  key: string,
  db: Pick<Prisma.TransactionClient, "explanation"> = prisma,
): Promise<{ id: number; version: number; explanation: ExplanationInput } | null> {
  const { vote, member } = explainedBy(key);
  const row = await db.explanation.findUnique({ where: { voteId_memberCode: { voteId: vote, memberCode: member } } });
  if (!row) return null;
  const { id, version, summary, given, confidence, quotation, speaker, office } = row;
  return { id, version, explanation: { vote, member, summary, given, confidence, quotation, speaker, office } };
}

/** The explanations of a vote that the record has, by their keys and members, as the desk lists them. */
export async function listExplanations(vote: string): Promise<{ key: string; member: string }[]> {
  const rows = await prisma.explanation.findMany({
    where: { voteId: vote },
    select: { memberCode: true, member: { select: { shortName: true } } },
    orderBy: { member: { shortName: "asc" } },
  });
  return rows.map(({ memberCode, member }) => {
    return { key: explanationKey({ vote, member: memberCode }), member: member.shortName };
  });
}
