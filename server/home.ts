import "server-only";
import type { Verdict } from "@/domain/judge-claim";
import type { VoteRow } from "@/domain/record";
import { getPairPage, type PairPage } from "./alignment/pair-page";
import { listVerdicts } from "./claims/verdicts";
import { getOverview, type Overview } from "./overview";
import { listLatestVotes } from "./resolutions/list";
import { listArticles } from "./sources/get";
import type { SourceRow } from "./sources/row";
import { listVetoedVotes } from "./vetoes";

const LATEST = 8;

export type HomePage = {
  overview: Overview;
  pair: PairPage;
  vetoed: VoteRow[];
  latest: VoteRow[];
  articles: SourceRow[];
  /** The verdicts on the claims of each article, by its slug. */
  verdicts: ReadonlyMap<string, Verdict[]>;
};

/** What the first page shows: China and Russia, the vetoes, the latest votes, the five articles with what came of their claims. */
export async function getHomePage(): Promise<HomePage> {
  const [overview, pair, vetoed, latest, articles, verdicts] = await Promise.all([
    getOverview(),
    getPairPage({ a: "CHN", b: "RUS", scope: "all" }),
    listVetoedVotes(),
    listLatestVotes(LATEST),
    listArticles(),
    listVerdicts(),
  ]);
  return { overview, pair, vetoed, latest, articles, verdicts };
}
