import { isPart } from "@/domain/vote-kind";
import "server-only";
import { formatDay } from "@/domain/dates";
import type { VoteRow } from "@/domain/record";
import type { VoteInput } from "@/domain/vote-input";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { type RawVoteRow, VOTE_ROW, voteRow } from "../resolutions/vote-row";
import { issueWith, type SaveIssue } from "./save-issue";

/** The votes taken on a day, in the order taken, as they look to one transaction. */
export async function votesOn(tx: Pick<Prisma.TransactionClient, "$queryRaw">, day: string): Promise<VoteRow[]> {
  const rows = await tx.$queryRaw<RawVoteRow[]>`
    select ${VOTE_ROW} from vote v join resolution r on r.id = v.resolution_id
     where v.date = ${day}::date order by v.resolution_id, v.ordinal`;
  return rows.map(voteRow);
}

/**
 * Whether the vote is in the record already: one of the same kind and day with the symbol of its draft, or with its
 * title. Of votes on parts, those on the same text (`textSlug`, null for a new one) are compared by the part's title.
 */
export function sameVote(vote: VoteInput, textSlug: string | null, ofTheDay: readonly VoteRow[]): SaveIssue | null {
  const part = isPart(vote.kind);
  const alike = ofTheDay.filter((other) => other.kind === vote.kind && (!part || other.slug === textSlug));
  const byDraft = vote.draft === null ? undefined : alike.find((other) => other.draft === vote.draft);
  if (byDraft) {
    const message = `A vote on ${vote.draft} of this day is already in the record. Open it to correct it instead.`;
    return issueWith("draft", message, byDraft);
  }
  const title = plain(vote.partTitle ?? vote.title);
  const byTitle = alike.find((other) => plain(other.title) === title && (part || !differInDraft(vote, other)));
  if (!byTitle) return null;
  const message = "A vote of this day with this title is already in the record. Open it to correct it instead.";
  return issueWith(part ? "partTitle" : "title", message, byTitle);
}

/** The votes of the day in which every member did the same as in this one: perhaps the same vote entered twice. */
export function samePositions(vote: VoteInput, ofTheDay: readonly VoteRow[]): VoteRow[] {
  const entered = Object.entries(vote.positions);
  if (entered.length === 0) return [];
  return ofTheDay.filter(
    ({ memberVotes }) =>
      memberVotes.length === entered.length &&
      memberVotes.every(({ member, position }) => vote.positions[member] === position),
  );
}

const differInDraft = (vote: VoteInput, other: VoteRow) =>
  vote.draft !== null && other.draft !== null && vote.draft !== other.draft;
/** Whether the record has the meeting on another day than the vote. */
export async function meetingOfAnotherDay(tx: Prisma.TransactionClient, vote: VoteInput): Promise<SaveIssue | null> {
  if (vote.meeting === null) return null;
  const meeting = await tx.meeting.findUnique({ where: { symbol: vote.meeting } });
  if (meeting === null || day(meeting.date) === vote.date) return null;
  return { path: "meeting", message: `${vote.meeting} was a meeting of ${formatDay(day(meeting.date))}.` };
}

const plain = (title: string) => title.toLowerCase().replace(/\s+/g, " ").trim();
