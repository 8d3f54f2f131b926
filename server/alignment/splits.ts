import "server-only";
import type { VoteRow } from "@/domain/record";
import type { Scope } from "@/domain/vocabulary";
import { listVotes } from "../resolutions/list";
import { castOf, isOn } from "./counted-vote";
import { getRecordedVotes } from "./recorded-votes";

type Splits = {
  a: string;
  b: string;
  from: string;
  to: string;
  topic?: string | undefined;
  scope: Scope;
  limit: number;
};

/** The newest votes in which both seats cast a vote and not the same one; at most `limit`. */
export async function listSplits({ a, b, from, to, topic, scope, limit }: Splits): Promise<VoteRow[]> {
  const { votes } = await getRecordedVotes();
  const ids: string[] = [];
  const splits = votes.newest({ from, to }, (kind) => {
    const [one, other] = [castOf(kind, a), castOf(kind, b)];
    if (one === null || other === null || one === other || (topic && !isOn(kind, topic))) return false;
    // Where two differ one of them did not vote Yes: all of these votes are contested.
    return scope !== "adopted" || kind.adopted;
  });
  for (const { id } of splits) {
    if (ids.length === limit) break;
    ids.push(id);
  }
  return listVotes(ids);
}
