import "server-only";
import type { AlignmentQuery } from "@/domain/alignment-query";
import type { Moment } from "@/domain/pair-moments";
import type { VoteRow } from "@/domain/record";
import { isPermanentSeat } from "@/domain/veto-figures";
import { listVotes } from "../resolutions/list";
import { isOn, positionOf, type VoteKind } from "./counted-vote";
import { getRecordedVotes } from "./recorded-votes";

type Days = { start: string; to: string };

/**
 * The votes from `start` to `to` (both included) that a permanent seat of the two vetoed while the other was on the Council,
 * and those in which both abstained, newest first. Votes in which the position of either is not recorded are left out.
 */
export async function listMoments(query: AlignmentQuery, { start, to }: Days): Promise<Moment[]> {
  const { a, b, topic } = query;
  const { votes } = await getRecordedVotes();
  const what = (kind: VoteKind): Omit<Moment, "id"> | null => {
    const [one, other] = [positionOf(kind, a), positionOf(kind, b)];
    if (one === null || other === null || one === "NOT_RECORDED" || other === "NOT_RECORDED") return null;
    const byOne = one === "NO" && isPermanentSeat(a);
    const byOther = other === "NO" && isPermanentSeat(b);
    if (!(one === "ABSTAIN" && other === "ABSTAIN") && !(kind.vetoed && (byOne || byOther))) return null;
    return topic && !isOn(kind, topic) ? null : { a: one, b: other, vetoed: kind.vetoed };
  };
  const moments: Moment[] = [];
  for (const { id, kind } of votes.newest({ from: start, to }, (one) => what(one) !== null)) {
    const moment = what(kind);
    if (moment) moments.push({ id, ...moment });
  }
  return moments;
}

/** The votes with these ids, to be found by them. */
export async function votesById(ids: readonly string[]): Promise<Map<string, VoteRow>> {
  const rows = await listVotes([...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}
