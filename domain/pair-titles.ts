/** Titles of the charts that compare a pair with others and its topics with each other. */
import type { Agreement } from "./agreement";
import { FEWEST_FOR_A_SHARE, formatShare } from "./figures";
import { SCOPE_LABELS } from "./labels";
import { inWords } from "./sentence";
import { SCOPES, type Scope } from "./vocabulary";

type Compared = { name: string; agreement: Pick<Agreement, "n" | "strict">; inQuestion?: boolean };

/**
 * The three denominators side by side: "The same vote in 93.2% of all votes, in 96.7% of adopted texts and in 67.8% of
 * contested votes". Below ten votes a count; a denominator without a vote is left out.
 */
export function denominatorsTitle(whole: Record<Scope, Pick<Agreement, "n" | "agree">>): string {
  const parts = SCOPES.filter((scope) => whole[scope].n > 0).map((scope) => {
    const { n, agree } = whole[scope];
    const { votes } = SCOPE_LABELS[scope];
    if (n < FEWEST_FOR_A_SHARE) return `in ${agree} of ${n} ${votes.replace("all ", "")}`;
    return `in ${formatShare(agree / n)} of ${votes}`;
  });
  return parts.length === 0 ? "They cast no vote together" : `The same vote ${inWords(parts)}`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/**
 * Where the pair in question stands among the pairs given, in some votes ("contested votes"): "Of the ten pairs of permanent members, theirs is fourth in
 * contested votes". Pairs below ten votes do not take part; without the pair among them, the closest pair is named.
 */
export function rankTitle(pairs: readonly Compared[], votes: string): string {
  const sorted = shares(pairs);
  const place = sorted.findIndex((pair) => pair.inQuestion === true);
  const best = sorted[0];
  if (best === undefined)
    return `No two permanent members cast ten ${votes === "all votes" ? "votes" : votes} together`;
  if (place === -1) return `Of the permanent members, ${best.name} were closest in ${votes}`;
  const count = sorted.length === 10 ? "ten" : String(sorted.length);
  return `Of the ${count} pairs of permanent members, theirs is ${ORDINALS[place] ?? place + 1} in ${votes}`;
}

/** The topics or regions with the highest and the lowest share: "Most alike on Southern Africa, least alike on Ukraine". Where several are always alike,
 * their number. */
export function partsTitle(parts: readonly Compared[], noun: "topic" | "region"): string {
  const sorted = shares(parts);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined) return `No ${noun} has ten votes`;
  const always = sorted.filter(({ agreement }) => agreement.strict === 1).length;
  if (always === sorted.length && always > 1) return `The same vote every time on ${always} ${noun}s`;
  if (always > 1)
    return `The same vote every time on ${always} of ${sorted.length} ${noun}s, least alike on ${least.name}`;
  return most === least
    ? `Ten votes or more only on ${most.name}`
    : `Most alike on ${most.name}, least alike on ${least.name}`;
}

function shares(compared: readonly Compared[]): Compared[] {
  return compared
    .filter(({ agreement }) => agreement.n >= FEWEST_FOR_A_SHARE)
    .toSorted((one, other) => (other.agreement.strict ?? 0) - (one.agreement.strict ?? 0));
}

/** What the pairs of permanent members are compared in, under the title. */
export function rankLine(votes: string): string {
  return `Share of equal votes in ${votes} in the same days, the five permanent members`;
}
