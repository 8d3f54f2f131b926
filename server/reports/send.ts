import "server-only";
import type { ReportedKind, ReportInput } from "@/domain/report-input";
import { countAttempt } from "../auth/throttle";
import { prisma } from "../db";
import { forgetContacts } from "./queue";
import { findReported } from "./record";

/** Reports from one address, and from all, in ten minutes; and how many may wait for an answer at all. */
const LIMITS = {
  ofAddress: { max: 5, window: 600 },
  ofAll: { max: 60, window: 600 },
  waiting: 1000,
} as const;

/** What came of sending a report. GONE: there is no such record. FULL: too many wait already. */
export type Sent =
  | { status: "SENT"; number: number }
  | { status: "GONE" | "FULL" }
  | { status: "TOO_MANY"; seconds: number };

/**
 * Adds a report to the desk's queue. `address` is the client's, of which only a hash is kept, for ten minutes, to count by.
 * Only the contact says who reports.
 */
export async function sendReport(
  about: { kind: ReportedKind; key: string },
  report: ReportInput,
  address: string,
): Promise<Sent> {
  const record = await findReported(about.kind, about.key);
  if (!record) return { status: "GONE" };
  const seconds =
    (await countAttempt(`report:${address}`, LIMITS.ofAddress)) ?? (await countAttempt("reports", LIMITS.ofAll));
  if (seconds !== null) return { status: "TOO_MANY", seconds };
  if ((await prisma.report.count({ where: { closedAt: null } })) >= LIMITS.waiting) return { status: "FULL" };
  await forgetContacts();
  const { kind, key, title, href } = record;
  const { id } = await prisma.report.create({ data: { recordKind: kind, recordKey: key, title, href, ...report } });
  return { status: "SENT", number: id };
}
