import "server-only";
import type { VoteRow } from "@/domain/record";
import { CAST_POSITIONS, type CastPosition } from "@/domain/vocabulary";
import { listResolutions } from "../resolutions/list";

/** Votes in which no other member did the same, newest first: how many, and the newest of them. */
export type LoneVotes = { position: CastPosition; count: number; newest: VoteRow[] };

/** The lone votes of a member or a seat, by what it did; by the search that lists them, so that both say the same. */
export async function listLoneVotes(member: string, shown: number): Promise<LoneVotes[]> {
  return Promise.all(
    CAST_POSITIONS.map(async (position) => {
      const search = { member, position, alone: true, sort: "-date", page: 1, pageSize: shown } as const;
      const { rows, votes } = await listResolutions(search);
      return { position, count: votes, newest: rows.flatMap((row) => ("fate" in row ? [] : [row])) };
    }),
  );
}
