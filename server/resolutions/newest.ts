import "server-only";
import type { FeedSearch } from "@/domain/feed-search";
import type { VoteRow } from "@/domain/record";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { listVoteIds } from "../export/votes";
import { listVotes } from "./list";

/** Votes that a feed brings. */
const NEWEST = 50;

/** A vote with the moment of its last change by an editor; null where it is as it was loaded. */
export type NewVote = { vote: VoteRow; changed: Date | null };

/** The newest votes that match, newest first. */
export async function listNewVotes(search: FeedSearch): Promise<NewVote[]> {
  const ids = await listVoteIds({ ...search, sort: "-date" }, NEWEST);
  if (ids.length === 0) return [];
  const [votes, changes] = await Promise.all([
    listVotes(ids),
    prisma.$queryRaw<{ id: string; at: Date }[]>`
      select entity_id as id, max(at) as at from revision
       where entity = 'vote' and action <> 'SEED' and entity_id in (${Prisma.join(ids)}) group by entity_id`,
  ]);
  const changed = new Map(changes.map(({ id, at }) => [id, at]));
  return votes.map((vote) => ({ vote, changed: changed.get(vote.id) ?? null }));
}
