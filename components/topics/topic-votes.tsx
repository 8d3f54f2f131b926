import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import type { TopicVote } from "@/domain/topic-votes";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { voteHref } from "@/domain/vote-address";
import { PageFigure } from "../figures/page-figure";
import { fiveWords, topicVotesFigure } from "../figures/topic-votes-figure";
import { MethodLink } from "../site/method-link";
import { DataTable } from "../ui/data-table";
import type { FigureText } from "../ui/figure";
import { Unbroken } from "../ui/text";

type TopicVotesProps = Pick<FigureText, "source" | "tools" | "embed"> & {
  topic: { slug: string; name: string };
  votes: readonly TopicVote[];
};

/** Every vote on a topic in order, with what the five did, as a picture and under it as a table. */
export function TopicVotes({ topic, votes, ...figure }: TopicVotesProps) {
  return (
    <PageFigure
      {...figure}
      id="five"
      linked
      content={topicVotesFigure({ topic, votes, linked: true })}
      method={<MethodLink to="five">Which votes count</MethodLink>}
      table={<VoteTable votes={votes} />}
      tableTitle="The same votes as a table"
    />
  );
}

function VoteTable({ votes }: Pick<TopicVotesProps, "votes">) {
  return (
    <DataTable
      caption="What each permanent seat did, by vote"
      columns={[{ head: "Vote" }, { head: "Date" }, ...PERMANENT_SEATS.map((seat) => ({ head: seat }))]}
      rows={votes.map((vote) => ({
        key: vote.id,
        cells: [
          <Link key="vote" href={voteHref(vote)} prefetch={false}>
            {vote.title}
          </Link>,
          <Unbroken key="date">{formatShortDay(vote.date)}</Unbroken>,
          ...fiveWords(vote.marks),
        ],
      }))}
    />
  );
}
