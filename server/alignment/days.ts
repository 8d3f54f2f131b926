import "server-only";
import { effectiveFrom, FIRST_MEETING } from "@/domain/council";
import { getRecordedVotes } from "./recorded-votes";

/** `from` is null where counting starts with the record's first vote; `start` is that day then. Both ends are included. */
export type CountedDays = { from: string | null; start: string; to: string };

/**
 * The days that count: those asked for, else from when the pair counts, or without a pair from the record's first vote, to
 * its last.
 */
export async function countedDays(query: {
  a?: string;
  b?: string;
  from?: string | undefined;
  to?: string | undefined;
}): Promise<CountedDays> {
  const { firstDay, lastDay } = await getRecordedVotes();
  const from = effectiveFrom(query.a ?? "", query.b ?? "", query.from ?? null);
  const start = from ?? firstDay ?? FIRST_MEETING;
  // Days that begin after the last vote end where they begin.
  const [, last = start] = [start, lastDay ?? start].sort();
  return { from, start, to: query.to ?? last };
}
