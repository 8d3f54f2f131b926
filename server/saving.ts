import "server-only";
import type { InputIssue } from "@/domain/input-fields";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "./db";
import { issuesOfConstraint, type Rules } from "./votes/constraint-issues";

/** What came of saving a record. CONFLICT: somebody changed it since the form was opened; nothing was saved. */
export type SaveRecordResult =
  | { status: "SAVED"; href: string; title: string }
  | { status: "REFUSED"; issues: InputIssue[] }
  | { status: "CONFLICT" };

/** The state of a record that an editor has before them. */
export type Opened = { version: number };

/** Says that somebody else changed the record meanwhile, and undoes the transaction. */
export class Conflict extends Error {
  override name = "Conflict";
}

/**
 * Runs what writes a record, in one transaction. What the database refuses comes back beside its field, a conflict as one; an
 * outage throws.
 */
export async function saving(
  rules: Rules,
  write: (tx: Prisma.TransactionClient) => Promise<SaveRecordResult>,
): Promise<SaveRecordResult> {
  try {
    return await prisma.$transaction(write);
  } catch (error) {
    if (error instanceof Conflict) return { status: "CONFLICT" };
    const issues = issuesOfConstraint(error, rules);
    if (issues === null) throw error;
    return { status: "REFUSED", issues };
  }
}

/** An address that no other record has: `wanted`, or with a number after it. */
export function freeAddress(wanted: string, taken: readonly string[]): string {
  const slugs = new Set(taken);
  if (!slugs.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!slugs.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** Lets one transaction of this name at a time through, so that the second of two that save the same meets the first's. */
export async function oneAtATime(tx: Prisma.TransactionClient, name: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${name}))`;
}

/** Today, as the record writes days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
