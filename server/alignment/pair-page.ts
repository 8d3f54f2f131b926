import "server-only";
import type { AlignmentQuery } from "@/domain/alignment-query";
import { CHINA_SEATED } from "@/domain/council";
import { type PairFigures, pairFigures } from "@/domain/pair-figures";
import { newestOf, type PairMoments, pairMoments } from "@/domain/pair-moments";
import type { VoteRow } from "@/domain/record";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { agreementAmong, type PairAgreement } from "./among";
import { countedDays } from "./days";
import { listMoments, votesById } from "./moments";
import { pairCube } from "./pair-cube";
import { listSplits } from "./splits";

/** How many of the votes in which a pair parted its page lists; the list of the record has the rest. */
export const SPLITS_SHOWN = 6;

export type PairPage = {
  /** The first day that counts, null where it is the record's first; and the last. */
  from: string | null;
  to: string;
  figures: PairFigures;
  splits: VoteRow[];
  /** Vetoes of either and what the other did, and joint abstentions, newest first; and the newest of each kind. */
  moments: PairMoments;
  shownMoments: Map<string, VoteRow>;
  /** The ten pairs of permanent members over the same days. */
  permanentPairs: PairAgreement[];
};

/** The figures of a pair over the days and the topic asked for; zeros and nulls where the two never voted together. */
export async function getPairPage(query: AlignmentQuery): Promise<PairPage> {
  const { from, start, to } = await countedDays(query);
  const [cells, splits, permanentPairs, listed] = await Promise.all([
    pairCube(query.a, query.b, start, to, query.topic ?? null),
    listSplits({ ...query, from: start, to, limit: SPLITS_SHOWN }),
    agreementAmong(PERMANENT_SEATS, start, to, query.from ?? CHINA_SEATED),
    listMoments(query, { start, to }),
  ]);
  const moments = pairMoments(query, listed);
  const shownMoments = await votesById(newestOf(moments));
  return { from, to, figures: pairFigures(cells), splits, moments, shownMoments, permanentPairs };
}
