import type { SeedVote } from "./read";

/** Meetings are numbered in the order of their days; one may last past midnight, or be resumed within some days. */
const RESUMED_WITHIN_DAYS = 3;

/**
 * The votes whose meeting cannot be that of their day: its number does not lie between those of the days before and
 * after. Each as a sentence with file and line.
 */
export function checkMeetings(votes: readonly SeedVote[]): string[] {
  const held = votes.flatMap(({ at, date, meeting }) => {
    const number = /^S\/PV\.(\d+)/.exec(meeting ?? "")?.[1];
    return number === undefined ? [] : [{ at, date, number: Number(number) }];
  });
  held.sort((a, b) => a.number - b.number || a.date.localeCompare(b.date));
  let latest = held[0];
  return held.flatMap((vote) => {
    const before = latest;
    if (before === undefined || vote.date >= before.date) latest = vote;
    const days = before === undefined ? 0 : daysBetween(vote.date, before.date);
    if (before === undefined || days <= 0) return [];
    // The same meeting: two votes of a meeting that lasted or was resumed. Another: the later one was held first.
    if (days <= RESUMED_WITHIN_DAYS) return [];
    return [`${vote.at}: meeting ${vote.number} on ${vote.date}, but meeting ${before.number} on ${before.date}`];
  });
}

function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 86_400_000;
}
