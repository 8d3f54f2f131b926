import "server-only";
import type { Report } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { prisma } from "../db";

/** Days after a report is closed in which its reader can still be answered; then the contact is taken out. */
export const CONTACT_DAYS = 30;

const DAY_MS = 24 * 3600 * 1000;

/** The reports that wait, the oldest first, and the latest that were closed. */
export async function listReports(closed: number): Promise<{ waiting: Report[]; closed: Report[] }> {
  await forgetContacts();
  const [waiting, latest] = await Promise.all([
    prisma.report.findMany({ where: { closedAt: null }, orderBy: { id: "asc" } }),
    prisma.report.findMany({ where: { closedAt: { not: null } }, orderBy: { closedAt: "desc" }, take: closed }),
  ]);
  return { waiting, closed: latest };
}

/** A change of the record to which a report can be linked. */
export type Correction = { id: number; at: Date; actor: string; reason: string };

/** One report with the changes of its record since it came, newest first; null where there is none. */
export async function getReport(id: number): Promise<{ report: Report; corrections: Correction[] } | null> {
  await forgetContacts();
  const report = await prisma.report.findUnique({ where: { id } });
  if (!report) return null;
  const corrections = await prisma.revision.findMany({
    where: { entity: report.recordKind, entityId: report.recordKey, at: { gte: report.at } },
    orderBy: { id: "desc" },
    take: 20,
    select: { id: true, at: true, actor: true, reason: true },
  });
  return { report, corrections };
}

/** What an editor does with a report. An answer may name the change of the record that it led to. */
export type Decision =
  | { to: "TAKEN" }
  | { to: "ANSWERED"; answer: string; revision: number | null }
  | { to: "DISMISSED"; answer: string };

/** Takes a report over, or closes it. False: it was closed meanwhile, or the change is not one of its record. */
export async function decideReport(id: number, decision: Decision, by: Editor): Promise<boolean> {
  const held = await getReport(id);
  const revisionId = decision.to === "ANSWERED" ? decision.revision : null;
  if (!held || (revisionId !== null && !held.corrections.some((change) => change.id === revisionId))) return false;
  const closing = decision.to === "TAKEN" ? {} : { answer: decision.answer, closedAt: new Date(), revisionId };
  const { count } = await prisma.report.updateMany({
    where: { id, closedAt: null },
    data: { state: decision.to, handler: by.name, ...closing },
  });
  return count === 1;
}

/** Takes out how to reach the readers of reports that were closed some time ago. */
export async function forgetContacts(): Promise<void> {
  const before = new Date(Date.now() - CONTACT_DAYS * DAY_MS);
  await prisma.report.updateMany({
    where: { closedAt: { lt: before }, contact: { not: null } },
    data: { contact: null },
  });
}

/** How many reports wait. */
export function countWaiting(): Promise<number> {
  return prisma.report.count({ where: { closedAt: null } });
}
