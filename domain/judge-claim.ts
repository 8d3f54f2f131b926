/** Whether the record bears a claim out. Nothing here is kept: a verdict is worked out whenever a claim is shown. */
import { type ClaimForm, placesText } from "./claim";

export const VERDICTS = ["SUPPORTED", "CONTRADICTED", "NOT_CHECKABLE"] as const;
/** NOT_CHECKABLE: it is not about votes, or what the sources leave open decides it. */
export type Verdict = (typeof VERDICTS)[number];

/** A vote that the parts of a claim describe, in the order of the record. */
export type ClaimedVote = {
  id: string;
  date: string;
  /** Whether it is on the text that the claim names. */
  named: boolean;
  /** Whether it only may be one of them: no source says what a member did, or who sponsored the text. */
  open: boolean;
};

export type Judgement = {
  verdict: Verdict;
  /** How many votes are such as the claim says for certain; up to the named text, where the claim asks for its place. */
  found: number;
  /** How many more may be. */
  open: number;
  /** The place of the named text among them, from 1; null where it is not among them, and where no place is asked for. */
  place: number | null;
  /** The votes behind the verdict, oldest first. */
  votes: string[];
};

/**
 * The verdict on a claim from the votes that its parts describe, oldest first. A verdict that votes not recorded could turn
 * is NOT_CHECKABLE; so is one that could turn after the last day of the record, `covered` false: the claim asks for days
 * beyond it.
 */
export function judgeClaim(form: ClaimForm, described: readonly ClaimedVote[], covered: boolean): Judgement {
  return placesText(form) ? judgePlace(form, described) : judgeCount(form, described, covered);
}

function judgeCount({ comparison, number }: ClaimForm, described: readonly ClaimedVote[], covered: boolean): Judgement {
  const certain = described.filter(({ open }) => !open);
  const claimed = number ?? 0;
  const low = certain.length;
  const high = covered ? described.length : Number.POSITIVE_INFINITY;
  const never =
    comparison === "AT_LEAST"
      ? high < claimed
      : comparison === "AT_MOST"
        ? low > claimed
        : claimed < low || high < claimed;
  const always =
    comparison === "AT_LEAST"
      ? low >= claimed
      : comparison === "AT_MOST"
        ? high <= claimed
        : low === claimed && high === claimed;
  return {
    verdict: always ? "SUPPORTED" : never ? "CONTRADICTED" : "NOT_CHECKABLE",
    found: low,
    open: described.length - low,
    place: null,
    votes: certain.map(({ id }) => id),
  };
}

function judgePlace({ comparison, number }: ClaimForm, described: readonly ClaimedVote[]): Judgement {
  const certain = described.filter(({ open }) => !open);
  const named = certain.filter((vote) => vote.named);
  const perhaps = described.some((vote) => vote.named && vote.open);
  const all = { found: certain.length, open: described.length - certain.length, votes: certain.map(({ id }) => id) };
  if (named.length === 0) return { verdict: perhaps ? "NOT_CHECKABLE" : "CONTRADICTED", place: null, ...all };
  if (comparison === "AMONG") {
    return { verdict: "SUPPORTED", found: named.length, open: 0, place: null, votes: named.map(({ id }) => id) };
  }
  // A text can have several such votes, on amendments and on the whole: the claim may be about any of them.
  const places = named.map((vote) => {
    const before = described.slice(0, described.indexOf(vote));
    const place = before.filter(({ open }) => !open).length + 1;
    return { vote, place, open: before.filter(({ open }) => open).length };
  });
  const [first] = places;
  const fits = places.find(({ place, open }) => place === number && open === 0);
  const may = places.find(({ place, open }) => number !== null && place <= number && number <= place + open);
  const chosen = fits ?? may ?? first;
  if (chosen === undefined) throw new Error("A text that is among the votes has a place.");
  return {
    verdict: fits ? "SUPPORTED" : may ? "NOT_CHECKABLE" : "CONTRADICTED",
    found: chosen.place,
    open: chosen.open,
    place: chosen.place,
    votes: all.votes.slice(0, chosen.place),
  };
}
