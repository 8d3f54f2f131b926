import Link from "next/link";
import { votesFeed } from "@/domain/feeds";
import { formatCount } from "@/domain/figures";
import { FATE_LABELS, outcomeLabel } from "@/domain/labels";
import { type ResolutionSearch, toResolutionQuery } from "@/domain/resolution-search";
import { FATES, type Fate, OUTCOMES, type Outcome } from "@/domain/vocabulary";
import styles from "./match-count.module.css";

type MatchCountProps = {
  search: ResolutionSearch;
  counts: Record<Outcome | Fate, number>;
  votes: number;
  total: number;
};

/** How many votes match of how many, by outcome, the texts without a vote apart, and the order. */
export function MatchCount({ search, counts, votes, total }: MatchCountProps) {
  const outcomes = OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => `${formatCount(counts[outcome])} ${outcomeLabel(outcome).toLowerCase()}`,
  );
  const fates = FATES.filter((fate) => counts[fate] > 0).map(
    (fate) => `${formatCount(counts[fate])} ${FATE_LABELS[fate].toLowerCase()}`,
  );
  const { page: _page, pageSize: _size, ...whole } = search;
  const { sort: _sort, ...filters } = whole;
  const query = toResolutionQuery(whole);
  const unsorted = toResolutionQuery(filters);
  const order = (sort: ResolutionSearch["sort"], text: string) =>
    search.sort === sort ? (
      <b>{text}</b>
    ) : (
      <Link href={`/resolutions?${toResolutionQuery({ ...search, sort, page: 1 })}`} prefetch={false}>
        {text}
      </Link>
    );
  return (
    <div className={styles.count}>
      <p role="status">
        <b className={styles.number}>
          {votes === total ? formatCount(votes) : `${formatCount(votes)} of ${formatCount(total)}`} votes
        </b>{" "}
        {outcomes.join(", ")}
        {fates.length > 0 && `${outcomes.length > 0 ? "; " : ""}never put to a vote: ${fates.join(", ")}`}
      </p>
      <p className={styles.order}>
        <span>
          Sort: {order("-date", "newest first")} {order("date", "oldest first")}
        </span>
        <span>
          <a href={`/api/v1/votes.csv?${unsorted}`}>CSV of these</a> <a href={`/api/v1/resolutions?${query}`}>JSON</a>{" "}
          <a href={votesFeed(search)}>Feed</a>
        </span>
      </p>
    </div>
  );
}
