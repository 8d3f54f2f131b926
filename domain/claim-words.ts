/** A claim and its verdict in sentences. */
import { type ClaimForm, type Deed, placesText } from "./claim";
import { CHINA_SEATED, effectiveFrom } from "./council";
import { formatDay } from "./dates";
import { formatCount } from "./figures";
import type { Judgement, Verdict } from "./judge-claim";
import { outcomeLabel, VOTE_KIND_LABELS } from "./labels";
import { inWords, type Sentence, sentence, strong, withArticle } from "./sentence";

/** What a member did, after its name: "the Russian Federation cast a veto". */
export const DEED_VERBS: Record<Deed, string> = {
  YES: "voted Yes",
  NO: "voted No",
  ABSTAIN: "abstained",
  NOT_VOTING: "took no part",
  VETOED: "cast a veto",
  OTHER_THAN_YES: "did not vote Yes",
  OTHER_THAN_NO: "did not vote No",
  OTHER_THAN_ABSTAIN: "did not abstain",
  OTHER_THAN_VETO: "did not veto",
  SPONSORED: "put the text forward",
};

export const VERDICT_LABELS: Record<Verdict, string> = {
  SUPPORTED: "Supported",
  CONTRADICTED: "Contradicted",
  NOT_CHECKABLE: "Not checkable",
};

/** What the record calls the codes and slugs of a claim. */
export type ClaimNames = {
  member: (code: string) => string;
  topic: (slug: string) => string;
  /** Of the text that the claim names: its symbol, its draft's, or its title. */
  text: string | null;
};

/** What the claim says of the record: "S/2017/172 is the 7th of the votes on Syria from 1 January 2011 in which …". */
export function claimInWords(form: ClaimForm, names: ClaimNames): string {
  const text = names.text ?? "The text";
  const number = form.number ?? 0;
  switch (form.comparison) {
    case "AMONG":
      return `${text} is among ${describe(form, names, "the votes")}.`;
    case "NTH":
      return `${text} is the ${ordinal(number)} of ${describe(form, names, "the votes")}.`;
    case "EXACTLY":
      return number === 0
        ? `There is no ${describe(form, names, "vote")}.`
        : `There ${are(number)} exactly ${describe(form, names, votes(number))}.`;
    case "AT_LEAST":
      return `There ${are(number)} at least ${describe(form, names, votes(number))}.`;
    case "AT_MOST":
      return `There ${are(number)} at most ${describe(form, names, votes(number))}.`;
  }
}

/** What the record has: "The record has 7 such votes up to this one, the first on 4 October 2011." */
export function verdictInWords(
  form: ClaimForm,
  { verdict, found, open, place }: Judgement,
  days: { first: string | null; last: string | null; recordEnds: string },
): Sentence {
  const left = open > 0 ? ` In ${formatCount(open)} more the sources leave it open.` : "";
  const span =
    days.first === null || days.last === null
      ? ""
      : days.first === days.last
        ? `, on ${formatDay(days.first)}`
        : `, from ${formatDay(days.first)} to ${formatDay(days.last)}`;
  if (form.comparison === "AMONG" && verdict === "SUPPORTED" && days.first !== null) {
    return sentence`The vote was on ${formatDay(days.first)}.`;
  }
  if (placesText(form) && place === null) {
    const which = `${found === 0 ? "no" : formatCount(found)} such ${plural(found)}`;
    return verdict === "NOT_CHECKABLE"
      ? sentence`Whether it is one of them the sources leave open.`
      : sentence`It is not one of them: the record has ${which}.`;
  }
  if (place !== null) {
    return sentence`It is the ${strong(ordinal(place))} of them${days.first === null ? "" : `; the first was on ${formatDay(days.first)}`}.${left}`;
  }
  const ends = beyond(form, days.recordEnds) ? ` The record ends on ${formatDay(days.recordEnds)}.` : "";
  return sentence`The record has ${strong(found === 0 ? "no" : formatCount(found))} such ${plural(found)}${span}.${left}${ends}`;
}

/** Whether the claim asks for days after the last of the record. */
export function beyond({ to }: Pick<ClaimForm, "to">, recordEnds: string): boolean {
  return to !== null && to > recordEnds;
}

/** "1st", "2nd", "3rd", "11th", "21st". */
export function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${formatCount(number)}${ending}`;
}

const plural = (count: number) => (count === 1 ? "vote" : "votes");
const votes = (count: number) => `${formatCount(count)} ${plural(count)}`;
const are = (count: number) => (count === 1 ? "is" : "are");

/** Which votes: "the adopted votes on Syria, from 1 January 2011, in which China cast a veto". */
function describe(form: ClaimForm, names: ClaimNames, noun: string): string {
  const outcome = form.outcome === null ? "" : `with the outcome “${outcomeLabel(form.outcome)}”`;
  const on = [
    form.topic === null ? "" : `on ${withArticle(names.topic(form.topic))}`,
    placesText(form) || form.text === null ? "" : `on ${names.text ?? "the text"}`,
  ];
  const kind = form.kind === null ? "" : `of the kind “${VOTE_KIND_LABELS[form.kind]}”`;
  const parts = [noun, ...on, kind, outcome, period(form), deeds(form, names)];
  return parts.filter(Boolean).join(" ");
}

function period({ from, to }: ClaimForm): string {
  if (from !== null && to !== null) {
    return from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
  }
  if (from !== null) return `since ${formatDay(from)}`;
  return to === null ? "" : `up to ${formatDay(to)}`;
}

/** The first day that counts: that of the claim, else for China the day on which the People's Republic was seated. */
export function startOf({ from, members }: Pick<ClaimForm, "from" | "members">): string | null {
  const china = members.some(({ member, did }) => member === "CHN" && did !== "SPONSORED");
  return china ? effectiveFrom("CHN", "CHN", from) : from;
}

/** Says from when China is counted, where no day was asked for and it matters. */
export function chinaNote({
  from,
  members,
  comparison,
}: Pick<ClaimForm, "from" | "members" | "comparison">): string | null {
  return comparison !== "AMONG" && from === null && startOf({ from, members }) === CHINA_SEATED
    ? "China’s votes count from 25 October 1971, when the People’s Republic was seated, unless an earlier day is named."
    : null;
}

/** "in which China and the Russian Federation cast a veto and Kazakhstan abstained". */
function deeds({ members }: ClaimForm, names: ClaimNames): string {
  if (members.length === 0) return "";
  const byDeed = new Map<Deed, string[]>();
  for (const { member, did } of members) {
    byDeed.set(did, [...(byDeed.get(did) ?? []), withArticle(names.member(member))]);
  }
  const said = [...byDeed].map(([did, who]) => `${inWords(who)} ${who.length > 1 ? both(did) : DEED_VERBS[did]}`);
  return `in which ${inWords(said)}`;
}

function both(did: Deed): string {
  return did === "VETOED" ? "cast vetoes" : DEED_VERBS[did];
}
