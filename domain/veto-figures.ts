/** What the list of vetoed votes adds up to: votes vetoed and vetoes cast are two different numbers. */
import { yearOf } from "./dates";
import type { TopicLabel, VoteRow } from "./record";
import { PERMANENT_SEATS } from "./vocabulary";

export type PermanentSeat = (typeof PERMANENT_SEATS)[number];

/** Whether a seat is one of the five that can veto. */
export function isPermanentSeat(seat: string): seat is PermanentSeat {
  return (PERMANENT_SEATS as readonly string[]).includes(seat);
}

/** A vetoed vote with the seats that vetoed it, in the order of the Charter. */
export type VetoedVote = { vote: VoteRow; seats: PermanentSeat[] };

/** Votes vetoed, vetoes cast by each seat, and those that China and the Soviet Union or Russia vetoed together. */
export type VetoCounts = { items: number; cast: number; bySeat: Record<PermanentSeat, number>; joint: number };

export type VetoFigures = {
  votes: VetoedVote[];
  whole: VetoCounts;
  /** Newest decade first, named by its first year. */
  byDecade: ({ decade: number } & VetoCounts)[];
  /** Which seats vetoed together or alone, the most frequent first. */
  together: { seats: PermanentSeat[]; items: number }[];
};

/** The figures of vetoed votes; a vote is counted once as an item, and each permanent No in it as a veto cast. */
export function vetoFigures(vetoed: readonly VoteRow[]): VetoFigures {
  const votes = vetoed.map((vote) => ({ vote, seats: vetoingSeats(vote) }));
  const decades = [...new Set(votes.map(decadeOf))].sort((a, b) => b - a);
  const combinations = new Map<string, VetoedVote[]>();
  for (const one of votes) combinations.set(one.seats.join(), [...(combinations.get(one.seats.join()) ?? []), one]);
  return {
    votes,
    whole: count(votes),
    byDecade: decades.map((decade) => ({ decade, ...count(votes.filter((vote) => decadeOf(vote) === decade)) })),
    together: [...combinations.values()]
      .map((some) => ({ seats: some[0]?.seats ?? [], items: some.length }))
      .sort((a, b) => b.items - a.items || a.seats.join().localeCompare(b.seats.join())),
  };
}

/** The first year of the decade of a vote. */
export function decadeOf({ vote }: VetoedVote): number {
  return Math.floor(yearOf(vote.date) / 10) * 10;
}

/** The vetoed votes on a topic, as their primary one, in the order of the record. */
export type TopicVetoes = { topic: TopicLabel; votes: VetoedVote[] } & VetoCounts;

/** By primary topic, those with the most votes or vetoes first, then by name; votes without a topic are left out. */
export function vetoesByTopic(votes: readonly VetoedVote[], by: "items" | "cast" = "items"): TopicVetoes[] {
  const topics = new Map(votes.flatMap(({ vote: { topic } }) => (topic ? [[topic.slug, topic] as const] : [])));
  return [...topics.values()]
    .map((topic) => {
      const some = votes.filter(({ vote }) => vote.topic?.slug === topic.slug);
      return { topic, votes: some, ...count(some) };
    })
    .sort((one, other) => other[by] - one[by] || one.topic.name.localeCompare(other.topic.name));
}

/** Whether China and the Soviet Union or Russia both vetoed it. */
export function isJoint({ seats }: Pick<VetoedVote, "seats">): boolean {
  return seats.includes("CHN") && seats.includes("RUS");
}

/** The topic that most of the votes are on, by its name, with their number; null where none has more than another. */
export function mostFrequentTopic(votes: readonly VetoedVote[]): { topic: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const { vote } of votes) if (vote.topic) counts.set(vote.topic.name, (counts.get(vote.topic.name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] === second?.[1] ? null : { topic: first[0], count: first[1] };
}

function vetoingSeats(vote: VoteRow): PermanentSeat[] {
  return PERMANENT_SEATS.filter((seat) => vote.memberVotes.some((one) => one.veto && one.seat === seat));
}

function count(votes: readonly VetoedVote[]): VetoCounts {
  const bySeat = { CHN: 0, FRA: 0, RUS: 0, GBR: 0, USA: 0 };
  for (const { seats } of votes) for (const seat of seats) bySeat[seat] += 1;
  return {
    items: votes.length,
    cast: votes.reduce((sum, { seats }) => sum + seats.length, 0),
    bySeat,
    joint: votes.filter(isJoint).length,
  };
}
