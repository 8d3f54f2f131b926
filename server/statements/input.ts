import "server-only";
import { type RevisedState, revisedPart } from "@/domain/revision";
import type { StatementInput } from "@/domain/statement-input";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";
import { partialDay } from "./partial-day";

/** A statement in the fields of its form, as the record has it, with the version that was read; null where there is none. */
export async function getStatementInput(
  slug: string,
  db: Pick<Prisma.TransactionClient, "statement"> = prisma,
): Promise<{
  id: number;
  version: number;
  statement: Omit<StatementInput, "region" | "about" | "dateOf"> & Words;
} | null> {
  const row = await db.statement.findUnique({
    where: { slug },
    include: {
      members: { orderBy: { memberCode: "asc" } },
      quotations: { orderBy: { ordinal: "asc" } },
      resolutions: { include: { resolution: { select: { slug: true, date: true } } } },
      draft: { select: { slug: true } },
    },
  });
  if (!row) return null;
  const named = (role: "PROPOSER" | "OBJECTOR") =>
    row.members.filter((member) => member.role === role).map(({ memberCode }) => memberCode);
  return {
    id: row.id,
    version: row.version,
    statement: {
      kind: row.kind,
      kindStated: row.kindStated,
      about: row.about,
      title: row.title,
      date: partialDay(row.date, row.datePrecision),
      dateOf: row.dateOf,
      subject: row.subject,
      region: row.region,
      topic: row.topicSlug,
      draft: row.draft?.slug ?? null,
      proposers: named("PROPOSER"),
      objectors: named("OBJECTOR"),
      status: row.status,
      attribution: row.attribution,
      confidence: row.confidence,
      silenceProcedure: row.silenceProcedure,
      statedReason: row.statedReason,
      contraryAccount: row.contraryAccount,
      whatHappenedNext: row.whatHappenedNext,
      checked: row.checked && day(row.checked),
      quotations: row.quotations.map(({ text, speaker, office, memberCode, date, reportedBy }) => {
        return { text, speaker: speaker ?? "", office, member: memberCode, date, reportedBy };
      }),
      resolutions: row.resolutions.map(({ resolution }) => resolution.slug).sort(),
      documents: row.documents,
    },
  };
}

/** Columns that the form restricts to a list, and the database does not. */
type Words = { region: string; about: string; dateOf: string };

/** A statement as a revision has it: lists sorted, of each quotation what it has. */
export function revisedStatement({
  quotations,
  proposers,
  objectors,
  resolutions,
  ...statement
}: Omit<StatementInput, keyof Words> & Words): RevisedState {
  return {
    ...statement,
    proposers: proposers.toSorted(),
    objectors: objectors.toSorted(),
    resolutions: resolutions.toSorted(),
    quotations: quotations.map(revisedPart),
  };
}
