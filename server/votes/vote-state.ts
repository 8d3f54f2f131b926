import "server-only";
import { seatOf } from "@/domain/council";
import type { VoteInput } from "@/domain/vote-input";
import type { VoteState } from "@/domain/vote-state";
import type { Prisma } from "@/prisma/client/client";
import { day } from "../day";
import { prisma } from "../db";
import { filedUnder } from "./file-under";
import { TEXT, type Text } from "./text";

/** A vote of the record with its version, its text, and all that a form or a revision says of it. */
export type HeldVote = { id: string; version: number; text: Text; state: VoteState };

/** The vote under a key as one transaction sees it, or null where there is none. */
export async function readVote(
  id: string,
  db: Pick<Prisma.TransactionClient, "vote"> = prisma,
): Promise<HeldVote | null> {
  const row = await db.vote.findUnique({
    where: { id },
    include: { memberVotes: true, resolution: { include: TEXT } },
  });
  if (!row) return null;
  const { resolution: text } = row;
  const { topic, furtherTopics } = filedUnder(text.topics);
  const state: VoteState = {
    date: day(row.date),
    kind: row.kind,
    procedural: row.procedural,
    modality: row.modality,
    outcome: row.outcome,
    yes: row.yes,
    no: row.no,
    abstain: row.abstain,
    notVoting: row.notVoting,
    meetingSymbol: row.meetingSymbol,
    writtenProcedure: row.writtenProcedure,
    ordinal: row.ordinal,
    title: row.title,
    symbol: row.symbol,
    note: row.note,
    positions: Object.fromEntries(row.memberVotes.map(({ memberCode, position }) => [memberCode, position])),
    "text.slug": text.slug,
    "text.symbol": text.symbol,
    "text.draftSymbol": text.draftSymbol,
    "text.title": text.title,
    "text.officialTitle": text.officialTitle,
    "text.agenda": text.agenda,
    "text.sponsors": text.sponsors,
    "text.topic": topic,
    "text.furtherTopics": furtherTopics,
    "text.subjects": text.subjects,
  };
  return { id, version: row.version, text, state };
}

/** The rows of a vote's positions. */
export function memberVotes(positions: VoteInput["positions"]) {
  return Object.entries(positions).map(([memberCode, position]) => ({
    memberCode,
    seatCode: seatOf(memberCode),
    position,
  }));
}
