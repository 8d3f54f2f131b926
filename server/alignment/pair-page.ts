import "server-only";
import type { AlignmentQuery } from "@/domain/alignment-query";
import { CHINA_SEATED } from "@/domain/council";
import { type PairFigures, pairFigures } from "@/domain/pair-figures";
import type { VoteRow } from "@/domain/record";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { agreementAmong, type PairAgreement } from "./among";
import { countedDays } from "./days";
import { pairCube } from "./pair-cube";
import { listSplits } from "./splits";

/** How many of the votes in which a pair parted its page lists; the list of the record has the rest. */
export const SPLITS_SHOWN = 12;

export type PairPage = {
  /** The first day that counts, null where it is the record's first; and the last. */
  from: string | null;
  to: string;
  figures: PairFigures;
  splits: VoteRow[];
  /** The ten pairs of permanent members over the same days. */
  permanentPairs: PairAgreement[];
};

/** The figures of a pair over the days and the topic asked for; zeros and nulls where the two never voted together. */
export async function getPairPage(query: AlignmentQuery): Promise<PairPage> {
  const { from, start, to } = await countedDays(query);
  const [cells, splits, permanentPairs] = await Promise.all([
    pairCube(query.a, query.b, start, to, query.topic ?? null),
    listSplits({ ...query, from: start, to, limit: SPLITS_SHOWN }),
    agreementAmong(PERMANENT_SEATS, start, to, query.from ?? CHINA_SEATED),
  ]);
  return { from, to, figures: pairFigures(cells), splits, permanentPairs };
}
