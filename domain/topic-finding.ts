import { yearOf } from "./dates";
import { formatCount } from "./figures";

type Topic = { votes: number; vetoed: number; firstDay: string | null; lastDay: string | null };

/** How often the Council voted on a topic, in a sentence: "148 votes from 2011 to 2025, of which 19 were vetoed." */
export function topicFinding({ votes, vetoed, firstDay, lastDay }: Topic): string {
  if (votes === 0 || firstDay === null || lastDay === null) return "The Council took no vote on it.";
  const span =
    yearOf(firstDay) === yearOf(lastDay) ? `in ${yearOf(firstDay)}` : `from ${yearOf(firstDay)} to ${yearOf(lastDay)}`;
  const count = votes === 1 ? "1 vote" : `${formatCount(votes)} votes`;
  if (vetoed === 0) return `${count} ${span}, none of them vetoed.`;
  return `${count} ${span}, of which ${formatCount(vetoed)} ${vetoed === 1 ? "was" : "were"} vetoed.`;
}
