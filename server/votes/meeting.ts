import "server-only";
import { formatDay } from "@/domain/dates";
import type { VoteInput } from "@/domain/vote-input";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import type { SaveIssue } from "./save-issue";

type Tx = Prisma.TransactionClient;

/** Why a corrected vote cannot have been taken at its meeting: other votes have that meeting on another day. Else null. */
export async function meetingIssue(tx: Tx, voteId: string, vote: VoteInput): Promise<SaveIssue | null> {
  if (vote.meeting === null) return null;
  const held = await tx.meeting.findUnique({
    where: { symbol: vote.meeting },
    include: { votes: { where: { id: { not: voteId } }, select: { id: true }, take: 1 } },
  });
  if (held === null || held.votes.length === 0 || day(held.date) === vote.date) return null;
  const message = `${vote.meeting} was a meeting of ${formatDay(day(held.date))}, with other votes.`;
  return { path: "meeting", message };
}

/** Puts the meeting of a corrected vote into the record. One that only this vote knows moves with it. */
export async function meetOn(tx: Tx, vote: VoteInput): Promise<void> {
  if (vote.meeting === null) return;
  const date = new Date(vote.date);
  await tx.meeting.upsert({
    where: { symbol: vote.meeting },
    create: { symbol: vote.meeting, date },
    update: { date },
  });
}

/** Takes a meeting out of the record at which no vote was taken any more. */
export async function leaveMeeting(tx: Tx, symbol: string | null): Promise<void> {
  if (symbol !== null) await tx.meeting.deleteMany({ where: { symbol, votes: { none: {} } } });
}
