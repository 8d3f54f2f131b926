/** What the vetoes of the record say, as sentences that the figures bear out. */
import { formatDay } from "./dates";
import { formatCount } from "./figures";
import { capitalised, inWords, type Sentence, sentence, strong } from "./sentence";
import type { PermanentSeat, TopicVetoes, VetoCounts, VetoedVote } from "./veto-figures";
import type { VetoView } from "./veto-view";
import { PERMANENT_SEATS } from "./vocabulary";

const SEAT_NAMES: Record<PermanentSeat, string> = {
  CHN: "China",
  FRA: "France",
  RUS: "the Soviet Union and Russia",
  GBR: "the United Kingdom",
  USA: "the United States",
};

/** The seats as short as a line has room for. */
export const SHORT_SEAT_NAMES: Record<PermanentSeat, string> = {
  CHN: "China",
  FRA: "France",
  RUS: "USSR or Russia",
  GBR: "UK",
  USA: "US",
};

/** "USSR or Russia 40, US 11", the most first; seats without a veto are left out. */
export function vetoesOfSeats(bySeat: VetoCounts["bySeat"]): string {
  return PERMANENT_SEATS.filter((seat) => bySeat[seat] > 0)
    .sort((one, other) => bySeat[other] - bySeat[one])
    .map((seat) => `${SHORT_SEAT_NAMES[seat]} ${bySeat[seat]}`)
    .join(", ");
}

/**
 * "270 votes were vetoed since 1946, by 326 vetoes: 160 of the Soviet Union and Russia, …", the most first. A vote counts
 * once, however many vetoed it; seats without a veto are left out. Where vetoes are
 * counted, "326 vetoes were cast since 1946, in 270 votes: …".
 */
export function vetoAnswer(
  { items, cast, bySeat }: Pick<VetoCounts, "items" | "cast" | "bySeat">,
  { count, on }: VetoView = { count: "votes", on: "all" },
): Sentence {
  const seats = PERMANENT_SEATS.filter((seat) => bySeat[seat] > 0)
    .sort((one, other) => bySeat[other] - bySeat[one])
    .map((seat) => `${formatCount(bySeat[seat])} of ${SEAT_NAMES[seat]}`);
  const what = on === "texts" ? "votes on texts as a whole" : "votes";
  if (count === "vetoes") {
    return sentence`${strong(formatCount(cast))} vetoes were cast since 1946, in ${strong(formatCount(items))} ${what}: ${inWords(seats)}.`;
  }
  return sentence`${strong(formatCount(items))} ${what} were vetoed since 1946, by ${strong(formatCount(cast))} vetoes: ${inWords(seats)}.`;
}

/**
 * Who cast most vetoes, by runs of decades: "The Soviet Union vetoed most in 1946–1969, the United States in 1970–2009,
 * Russia since 2010". A decade in which two seats lead alike is in no run; the last run is open if it reaches the last
 * decade given. Decades come in any order; empty where none has a leader.
 */
export function vetoStripTitle(byDecade: readonly ({ decade: number } & Pick<VetoCounts, "bySeat">)[]): string {
  const runs: { seat: PermanentSeat; from: number; to: number }[] = [];
  const decades = byDecade.toSorted((one, other) => one.decade - other.decade);
  for (const { decade, bySeat } of decades) {
    const seat = leaderOf(bySeat);
    const last = runs.at(-1);
    if (seat !== null && last?.seat === seat && last.to + 10 === decade) last.to = decade;
    else if (seat !== null) runs.push({ seat, from: decade, to: decade });
  }
  const parts = runs.map(({ seat, from, to }, index) => {
    const first = Math.max(from, 1946);
    const span = to === decades.at(-1)?.decade ? `since ${first}` : `in ${first}–${to + 9}`;
    return `${holder(seat, from, to)} ${index === 0 ? "vetoed most " : ""}${span}`;
  });
  return capitalised(parts.join(", "));
}

function leaderOf(bySeat: VetoCounts["bySeat"]): PermanentSeat | null {
  const most = Math.max(...PERMANENT_SEATS.map((seat) => bySeat[seat]));
  const leaders = PERMANENT_SEATS.filter((seat) => bySeat[seat] === most);
  return most > 0 && leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** Who held the seat in those decades: Russia has held the Soviet Union's since 25 December 1991. */
function holder(seat: PermanentSeat, from: number, to: number): string {
  if (seat !== "RUS") return SEAT_NAMES[seat];
  if (to < 1990) return "the Soviet Union";
  return from > 1990 ? "Russia" : SEAT_NAMES.RUS;
}

/** "18 votes were vetoed by both, 10 of them on Syria". `most`: the topic with most of them, null where none stands out. */
export function jointVetoTitle(joint: number, most: { topic: string; count: number } | null): string {
  const start = joint === 1 ? "1 vote was vetoed by both" : `${formatCount(joint)} votes were vetoed by both`;
  if (joint === 0) return "No vote was vetoed by both";
  return most === null ? start : `${start}, ${formatCount(most.count)} of them on ${most.topic}`;
}

/** "Most votes were vetoed in the 1980s: 57 of 270"; of decades with as many, each is named. Decades come in any order. */
export function vetoDecadesTitle(
  byDecade: readonly ({ decade: number } & Pick<VetoCounts, "items" | "cast">)[],
  count: VetoView["count"],
): string {
  const of = (one: Pick<VetoCounts, "items" | "cast">) => (count === "votes" ? one.items : one.cast);
  const most = Math.max(0, ...byDecade.map(of));
  if (most === 0) return "No vote was vetoed";
  const first = byDecade.filter((one) => of(one) === most).map(({ decade }) => decade);
  const all = byDecade.reduce((sum, one) => sum + of(one), 0);
  const start = count === "votes" ? "Most votes were vetoed" : "Most vetoes were cast";
  const decades = inWords(first.toSorted().map((decade) => `the ${decade}s`));
  return `${start} in ${decades}: ${first.length > 1 ? "each " : ""}${formatCount(most)} of ${formatCount(all)}`;
}

/** "Most votes vetoed on the admission of members: 51 of 270"; topics come with the most first. */
export function vetoTopicsTitle(topics: readonly TopicVetoes[], count: VetoView["count"]): string {
  const of = (one: TopicVetoes) => (count === "votes" ? one.items : one.cast);
  const [first] = topics;
  if (first === undefined) return "No veto has a topic";
  const all = topics.reduce((sum, one) => sum + of(one), 0);
  const start = count === "votes" ? "Most votes were vetoed on" : "Most vetoes were cast on";
  return `${start} ${first.topic.name}: ${formatCount(of(first))} of ${formatCount(all)}`;
}

/** "227 of 270 votes were vetoed by one seat alone, 43 by several together". A vote counts once. */
export function vetoesTogetherTitle(together: readonly { seats: readonly PermanentSeat[]; items: number }[]): string {
  const sum = (some: readonly { items: number }[]) => some.reduce((total, { items }) => total + items, 0);
  const [all, alone] = [sum(together), sum(together.filter(({ seats }) => seats.length === 1))];
  if (all === 0) return "No vote was vetoed";
  const start = `${formatCount(alone)} of ${formatCount(all)} votes were vetoed by one seat alone`;
  return all === alone ? start : `${start}, ${formatCount(all - alone)} by several together`;
}

/** What the strip shows, under its title; the votes stand in order. */
export function vetoStripLine(votes: readonly Pick<VetoedVote, "vote">[]): string {
  return `Each column is one vetoed vote, in order, ${vetoedDays(votes)}; a mark stands in the row of each seat that voted No`;
}

/** From the first to the last of these votes, which stand in order; says so where there is none. */
export function vetoedDays(votes: readonly Pick<VetoedVote, "vote">[]): string {
  const [first, last] = [votes[0]?.vote.date, votes.at(-1)?.vote.date];
  return first === undefined || last === undefined ? "none yet" : `${formatDay(first)} to ${formatDay(last)}`;
}
