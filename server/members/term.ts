import "server-only";
import type { TermInput } from "@/domain/term-input";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";

type Reader = Pick<Prisma.TransactionClient, "term">;

/** A term in the fields of its form, with the version that was read and the name of its member; null where there is none. */
export async function getTerm(id: number, db: Reader = prisma) {
  const row = await db.term.findUnique({ where: { id }, include: { member: true } });
  if (!row) return null;
  const { memberCode, from, to, seatGroup, note, version, member } = row;
  const term: TermInput = { member: memberCode, from: day(from), to: to && day(to), seatGroup, note };
  return { version, term, name: member.shortName, permanent: member.permanent };
}

/** Every term of the record, as another is checked against them. */
export async function listTerms(db: Reader = prisma) {
  const rows = await db.term.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ id, memberCode, from, to, kind }) => {
    return { id, member: memberCode, from: day(from), to: to && day(to), permanent: kind === "PERMANENT" };
  });
}
