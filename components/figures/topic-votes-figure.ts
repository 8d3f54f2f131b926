import { fiveHolders, fiveLine, fiveTitle, type TopicVote } from "@/domain/topic-votes";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { topicVotesDrawing } from "../charts/topics/topic-votes-drawing";
import { isMarkCode, MARK_WORDS, MARKS } from "../votes/mark-code";
import type { FigureContent } from "./figure-content";

type TopicVotesFigureProps = {
  topic: { slug: string; name: string };
  votes: readonly TopicVote[];
  /** On a page each column opens its vote. */
  linked: boolean;
};

/** What the five did, in words, in the order of PERMANENT_SEATS. */
export function fiveWords(marks: string): string[] {
  return [...marks].map((letter) => (isMarkCode(letter) ? MARK_WORDS[letter] : letter));
}

/** Every vote on a topic in order, with what each permanent member did in it. */
export function topicVotesFigure({ topic, votes, linked }: TopicVotesFigureProps): FigureContent {
  const title = fiveTitle(topic.name, votes);
  const all = votes.map(({ marks }) => marks).join("");
  return {
    title,
    sub: `What each permanent seat did: ${fiveLine(votes)}`,
    how: `A column is a vote. A number above a column: so many votes in a row in which all five voted Yes, drawn as one. A year stands where its first vote is; the columns are in order, not to a scale of time.${fiveHolders(votes)}`,
    label: title,
    draw: (size) => topicVotesDrawing(votes, size, { topic: topic.slug, linked }),
    marks: MARKS.filter((mark) => all.includes(mark)),
    table: {
      columns: ["vote", "date", "title", "outcome", ...PERMANENT_SEATS],
      rows: votes.map(({ id, date, title: text, outcome, marks }) => [id, date, text, outcome, ...fiveWords(marks)]),
    },
  };
}
