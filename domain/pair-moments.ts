/** The votes in which two members vetoed together, or one of them without the other, and in which both abstained. */

import type { AlignmentQuery } from "./alignment-query";
import { formatCount } from "./figures";
import { POSITION_VERBS } from "./labels";
import type { ResolutionSearch } from "./resolution-search";
import { capitalised, withArticle } from "./sentence";
import { isPermanentSeat } from "./veto-figures";
import type { Position } from "./vocabulary";

type Did = Exclude<Position, "NOT_RECORDED">;

/** One vote: what each of the two did in it. */
export type Moment = { id: string; a: Did; b: Did; vetoed: boolean };

/** Votes in which each of the two did one thing; `search` finds exactly these among all days and topics. */
export type MomentGroup = { a: Did; b: Did; ids: string[]; search: Pick<ResolutionSearch, "pair" | "outcome"> };

export type PairMoments = {
  /** Votes that both vetoed; null unless both can veto. */
  together: MomentGroup | null;
  /** For each of the two that can veto: its vetoes that the other did not join, by what the other did. */
  alone: { vetoing: "a" | "b"; groups: MomentGroup[] }[];
  abstained: MomentGroup;
};

/** What the other may do beside a veto. The No of an elected member is no veto. */
const BESIDE: readonly Did[] = ["NO", "ABSTAIN", "NOT_VOTING", "YES"];

/** The votes by kind, in the order given. Of what the other did beside a veto, only what happened. */
export function pairMoments({ a, b }: Pick<AlignmentQuery, "a" | "b">, moments: readonly Moment[]): PairMoments {
  const group = (didA: Did, didB: Did, vetoed: boolean): MomentGroup => ({
    a: didA,
    b: didB,
    ids: moments.filter((one) => one.a === didA && one.b === didB && (!vetoed || one.vetoed)).map(({ id }) => id),
    search: {
      pair: [
        { seat: a, position: didA },
        { seat: b, position: didB },
      ],
      ...(vetoed && { outcome: "VETOED" as const }),
    },
  });
  const vetoing = (["a", "b"] as const).filter((side) => isPermanentSeat(side === "a" ? a : b));
  const both = vetoing.length === 2;
  const alone = vetoing.map((side) => ({
    vetoing: side,
    groups: BESIDE.filter((did) => !(both && did === "NO"))
      .map((did) => (side === "a" ? group("NO", did, true) : group(did, "NO", true)))
      .filter(({ ids }) => ids.length > 0),
  }));
  return { together: both ? group("NO", "NO", true) : null, alone, abstained: group("ABSTAIN", "ABSTAIN", false) };
}

/** The id of the first vote of each kind. */
export function newestOf({ together, alone, abstained }: PairMoments): string[] {
  const groups = [...(together ? [together] : []), ...alone.flatMap((one) => one.groups), abstained];
  return groups.flatMap(({ ids }) => ids.slice(0, 1));
}

/** How many votes the groups have together. */
export function countOf(groups: readonly MomentGroup[]): number {
  return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}

/** Each kind of vote by its name, "Russia vetoed, China abstained", with the votes of it; of what did not happen only what both did. */
export function namedMoments(
  { together, alone, abstained }: PairMoments,
  names: { a: string; b: string },
): { name: string; group: MomentGroup }[] {
  return [
    ...(together ? [{ name: "Both vetoed", group: together }] : []),
    ...alone.flatMap(({ vetoing, groups }) => {
      const other = vetoing === "a" ? "b" : "a";
      return groups.map((group) => ({
        name: `${names[vetoing]} vetoed, ${names[other]} ${POSITION_VERBS[group[other]]}`,
        group,
      }));
    }),
    { name: "Both abstained", group: abstained },
  ];
}

/**
 * "Both vetoed 18 votes. China vetoed 3 that Russia did not, Russia 35 that China did not. In 91 votes both abstained." Of
 * elected members it says that they cannot veto.
 */
export function momentsFinding({ together, alone, abstained }: PairMoments, names: { a: string; b: string }): string {
  const both = `In ${votes(abstained.ids.length)} both abstained.`;
  const [first, second] = alone;
  if (first === undefined) return `Neither is a permanent member, so that neither can veto. ${both}`;
  const [a, b] = [withArticle(names.a), withArticle(names.b)];
  const [name, other] = first.vetoing === "a" ? [a, b] : [b, a];
  const count = countOf(first.groups);
  if (together === null || second === undefined) {
    return `${capitalised(name)} vetoed ${votes(count)} while ${other}, which cannot veto, was on the Council. ${both}`;
  }
  return `Both vetoed ${votes(together.ids.length)}. ${capitalised(name)} vetoed ${formatCount(count)} that ${other} did not, ${other} ${formatCount(countOf(second.groups))} that ${name} did not. ${both}`;
}

function votes(count: number): string {
  return count === 1 ? "1 vote" : `${formatCount(count)} votes`;
}
