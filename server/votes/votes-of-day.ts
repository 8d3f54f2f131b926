import "server-only";
import { isDay } from "@/domain/dates";
import type { VoteRow } from "@/domain/record";
import { prisma } from "../db";
import { votesOn } from "./likenesses";

/** The votes that the record has of a day; none for what is no day. */
export async function listVotesOfDay(day: string): Promise<VoteRow[]> {
  return isDay(day) ? votesOn(prisma, day) : [];
}
