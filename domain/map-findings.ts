/** What a map of positions says, as sentences that its distances bear out. */
import { formatDay } from "./dates";
import { formatCount, formatShare } from "./figures";
import { SCOPE_LABELS } from "./labels";
import type { PositionMap } from "./position-map";
import { capitalised, inWords, numberWord, type Sentence, sentence, strong, withArticle } from "./sentence";
import type { Scope } from "./vocabulary";

type NameOf = (member: string) => string;
type Mapped = Pick<PositionMap, "placed" | "distances">;

/** A distance with two decimals: "0.36"; three where two would be nought. */
export function formatDistance(distance: number): string {
  return distance > 0 && distance < 0.01 ? distance.toFixed(3) : distance.toFixed(2);
}

type Apart = { a: string; b: string; distance: number };

/** The pairs farthest apart by distances that were measured, several where they are equally far; none for fewer than two. */
export function farthestApart({ placed, distances }: Mapped): Apart[] {
  const measured = placed.flatMap(({ member: a }, row) =>
    placed.slice(row + 1).flatMap(({ member: b }, after) => {
      const distance = distances[row]?.[row + 1 + after] ?? null;
      return distance === null ? [] : [{ a, b, distance }];
    }),
  );
  const most = Math.max(...measured.map(({ distance }) => distance));
  return measured.filter(({ distance }) => distance > most - ROUNDING);
}

/** Distances that differ by less come from the same votes. */
const ROUNDING = 1e-9;
/** More members than this are counted, not named. */
const MOST_NAMED = 6;

/**
 * The answer of the map: "Russia and the United States are farthest apart, 0.53 on a scale on which 1 is Yes against No
 * every time." Where one is equally far from several, they are named. Says so where all voted as one, or nobody is placed.
 */
export function mapAnswer(map: Mapped, nameOf: NameOf): Sentence {
  const farthest = farthestApart(map);
  const [first] = farthest;
  if (!first) return sentence`Too few votes to place anybody.`;
  if (first.distance < ROUNDING) {
    return sentence`All ${numberWord(map.placed.length)} gave the same vote ${strong("every time")}.`;
  }
  const scale = sentence`, ${strong(formatDistance(first.distance))} on a scale on which 1 is Yes against No every time.`;
  return [...sentence`${capitalised(farthestInWords(farthest, first, nameOf))}`, ...scale];
}

function farthestInWords(farthest: Apart[], first: Apart, nameOf: NameOf): string {
  const named = (members: string[]) => inWords(members.map((member) => withArticle(nameOf(member))));
  if (farthest.length === 1) return `${named([first.a, first.b])} are farthest apart`;
  const one = [first.a, first.b].find((member) => farthest.every(({ a, b }) => a === member || b === member));
  const others = farthest.map(({ a, b }) => (a === one ? b : a));
  if (one === undefined || others.length > MOST_NAMED) return `${numberWord(farthest.length)} pairs are farthest apart`;
  return `${named([one])} is farthest from ${named(others)}`;
}

/** The title of the picture: who lies nearest to each permanent member on it, by measured distance; ties by name. */
export function mapTitle({ placed, distances }: Mapped, permanent: readonly string[], nameOf: NameOf): string {
  const nearest = permanent.flatMap((member) => {
    const row = placed.findIndex((one) => one.member === member);
    const others = (distances[row] ?? []).flatMap((distance, index) =>
      distance === null || index === row ? [] : [{ member: placed[index]?.member ?? "", distance }],
    );
    const least = Math.min(...others.map(({ distance }) => distance));
    const [first, second] = others.filter(({ distance }) => distance === least);
    return first && !second ? [{ of: withArticle(nameOf(member)), is: withArticle(nameOf(first.member)) }] : [];
  });
  if (nearest.length === 0) return "Members near each other vote alike";
  return inWords(nearest.map(({ of, is }, index) => (index === 0 ? `Nearest to ${of} is ${is}` : `to ${of} ${is}`)));
}

/** From this stress on a map shows its distances poorly (Kruskal 1964). */
const POOR = 0.2;

/** That a map does not show its distances, and what to do instead; null where it does. */
export function mapCaution({ placed, stress }: Pick<PositionMap, "placed" | "stress">): string | null {
  if (placed.length < 2 || stress < POOR) return null;
  return `With a stress of ${stress.toFixed(2)} these distances do not fit on a flat map, often because members sat in different years: choose a shorter period, or read the matrix.`;
}

/**
 * What a map rests on: how many are placed, how much of the distances it shows and how well (Kruskal's stress), which
 * distances were not measured, who is left out and why, the days and the rule of counting.
 */
export function mapBasis(
  map: PositionMap,
  counted: { scope: Scope; from: string; to: string },
  nameOf: NameOf,
): string {
  const { placed, leftOut, pairs, bridged, explained, stress } = map;
  const names = (why: "votes" | "partners") =>
    inWords(leftOut.filter((one) => one.why === why).map(({ member }) => withArticle(nameOf(member))));
  const [fewVotes, fewPartners] = [names("votes"), names("partners")];
  const { name, meaning } = SCOPE_LABELS[counted.scope];
  return [
    `${formatCount(placed.length)} members, ${formatCount(pairs)} distances.`,
    explained !== null &&
      `Two dimensions explain ${formatShare(explained)} of what sets them apart; stress ${stress.toFixed(3)} (0 is a perfect map).`,
    bridged > 0 &&
      `${formatCount(bridged)} of the distances are between members with fewer than ten votes in common and go over others.`,
    fewVotes !== "" && `Left out for fewer than ten votes: ${fewVotes}.`,
    fewPartners !== "" && `Left out for too few votes in common with most others: ${fewPartners}.`,
    `${name}: ${meaning}. Counted from ${formatDay(counted.from)} to ${formatDay(counted.to)}; distance is one less half credit.`,
  ]
    .filter((part) => part !== false)
    .join(" ");
}

/** What the map measures, under its title. */
export function mapLine(question: string): string {
  return `${question}: the nearer two members, the more alike they voted`;
}
