/** The outcome of a vote while it is being entered, with numbered reasons for the form. */
import { yesNeeded } from "./council";
import { outcomeLabel } from "./labels";
import { outcomeOf } from "./outcome";
import type { Tally } from "./record";
import { capitalised, inWords, numberWord, withArticle } from "./sentence";
import { tallyOf } from "./tally";
import type { Outcome, Position } from "./vocabulary";

/** One serving member and what was entered for it; null: nothing yet. */
export type Seat = { name: string; permanent: boolean; position: Position | null };

export type EntryExplanation = {
  /** Null while the open positions can still change it. */
  outcome: Outcome | null;
  /** "9 Yes, but China and Russia said No: vetoed". */
  headline: string;
  tally: Tally;
  entered: number;
  of: number;
  needed: 7 | 9;
  /** In the order in which the outcome follows from them. */
  reasons: string[];
  /** What the same votes would give if the vote were procedural, or were not; null where nothing would change. */
  otherwise: { title: string; text: string } | null;
};

/** Explains what has been entered so far. A position that is not recorded counts as open: it could be any. */
export function explainEntry(vote: { day: string; procedural: boolean; seats: readonly Seat[] }): EntryExplanation {
  const { day, procedural, seats } = vote;
  const tally = tallyOf(seats.flatMap((seat) => seat.position ?? []));
  const needed = yesNeeded(day);
  const open = seats.filter((seat) => seat.position === null || seat.position === "NOT_RECORDED");
  const possible = possibleOutcomes(vote, tally, open);
  const outcome = possible.length === 1 ? (possible[0] ?? null) : null;
  const permanent = namesOf(seats.filter((seat) => seat.permanent && seat.position === "NO"));
  const elected = namesOf(seats.filter((seat) => !seat.permanent && seat.position === "NO"));
  const enough = tally.yes >= needed;
  return {
    outcome,
    headline: headline(tally.yes, needed, outcome, permanent),
    tally,
    entered: seats.filter((seat) => seat.position !== null).length,
    of: seats.length,
    needed,
    reasons: [
      yesReason(tally.yes, needed, open.length),
      ...permanentReason(permanent, { procedural, enough, outcome, needed }),
      ...(elected.length > 0 && enough && !procedural
        ? [`${capitalised(inWords(elected))} voted No: an elected member’s No is not a veto.`]
        : []),
      ...openReason(namesOf(open), outcome),
    ],
    otherwise: permanent.length > 0 && enough ? otherwise(tally.yes, procedural, permanent) : null,
  };
}

/** What the vote can still become: any number of the open members may vote Yes, and an open permanent member No. */
function possibleOutcomes(
  { day, procedural, seats }: { day: string; procedural: boolean; seats: readonly Seat[] },
  tally: Tally,
  open: readonly Seat[],
): Outcome[] {
  const vetoed = seats.some((seat) => seat.permanent && seat.position === "NO");
  const openPermanent = open.some((seat) => seat.permanent);
  const outcomes = new Set<Outcome>();
  for (let more = 0; more <= open.length; more += 1) {
    const yes = tally.yes + more;
    outcomes.add(outcomeOf({ day, procedural, tally: { yes }, permanentNo: vetoed }));
    if (openPermanent && more < open.length) {
      outcomes.add(outcomeOf({ day, procedural, tally: { yes }, permanentNo: true }));
    }
  }
  return [...outcomes];
}

function headline(yes: number, needed: number, outcome: Outcome | null, permanent: readonly string[]): string {
  if (outcome === null)
    return yes < needed ? `${yes} Yes so far, ${needed} needed` : `${yes} Yes, and not all positions yet`;
  const label = outcomeLabel(outcome).toLowerCase();
  if (outcome === "VETOED") return `${yes} Yes, but ${inWords(permanent)} said No: ${label}`;
  return `${yes} Yes, ${needed} needed: ${label}`;
}

function yesReason(yes: number, needed: number, open: number): string {
  if (yes >= needed) return `${yes} Yes: the ${needed} needed are there.`;
  const missing = needed - yes;
  if (missing > open)
    return `${yes} Yes: ${open > 0 ? "at least " : ""}${missing - open} fewer than the ${needed} needed.`;
  return `${yes} Yes so far: ${missing} more ${missing === 1 ? "is" : "are"} needed.`;
}

function permanentReason(
  names: readonly string[],
  {
    procedural,
    enough,
    outcome,
    needed,
  }: { procedural: boolean; enough: boolean; outcome: Outcome | null; needed: number },
): string[] {
  if (names.length === 0) return [];
  const voted = `${capitalised(inWords(names))} voted No`;
  const one = names.length === 1;
  if (procedural) return [`${voted}. The vote is procedural, so no veto applies.`];
  if (enough) {
    const [they, each] = one ? ["It is a permanent member", "its No"] : ["They are permanent members", "each No"];
    return [`${voted}. ${they} and the vote is not procedural, so ${each} is a veto.`];
  }
  if (outcome === null) return [`${voted}: a veto, if the ${needed} Yes are reached.`];
  return [`${voted}. That is not a veto: the Yes votes that are needed are not there.`];
}

function openReason(names: readonly string[], outcome: Outcome | null): string[] {
  if (names.length === 0) return [];
  const [verb, it] = names.length === 1 ? ["is", "it"] : ["are", "them"];
  const who = names.length > 3 ? `${numberWord(names.length)} members` : inWords(names);
  const effect = outcome === null ? "The outcome depends on" : "No position of";
  const end = outcome === null ? `${it}.` : `${it} would change the outcome.`;
  return [`${capitalised(who)} ${verb} open. ${effect} ${end}`];
}

function otherwise(yes: number, procedural: boolean, permanent: readonly string[]): { title: string; text: string } {
  return procedural
    ? { title: "If this were not procedural", text: `The No of ${inWords(permanent)} would be a veto.` }
    : { title: "If this were procedural", text: `No veto applies: with ${yes} Yes it would be adopted.` };
}

function namesOf(seats: readonly Seat[]): string[] {
  return seats.map((seat) => withArticle(seat.name));
}
