/** Where kappa says little agreement of two members that nearly always did the same: docs/methods.md, when kappa misleads. */
import { type Agreement, marginsOf } from "./agreement";
import { FEWEST_FOR_A_SHARE, formatCount, formatKappa, formatShare } from "./figures";
import { POSITION_LABELS } from "./labels";
import { withArticle } from "./sentence";
import { CAST_POSITIONS, type CastPosition } from "./vocabulary";

/** From this share of votes that chance alone would make equal, a few votes decide what kappa is. */
const TOO_MUCH_CHANCE = 0.9;

/**
 * Why kappa misleads, in a sentence; null where it does not, and below ten votes, where no kappa is shown. It misleads
 * where both members did one thing so often that chance would make nine votes of ten equal (Feinstein and Cicchetti 1990).
 */
export function kappaCaution(agreement: Agreement, names: { a: string; b: string }): string | null {
  const { n, agree, kappa, ac1, table } = agreement;
  if (n < FEWEST_FOR_A_SHARE) return null;
  const byChance = chanceOf(agreement);
  if (byChance < TOO_MUCH_CHANCE || ac1 === null) return null;
  const margins = marginsOf(table);
  const both = (position: CastPosition) => margins.a[position] + margins.b[position];
  const habit = CAST_POSITIONS.reduce((most, position) => (both(position) > both(most) ? position : most));
  const did = habit === "ABSTAIN" ? "abstained" : `voted ${POSITION_LABELS[habit]}`;
  const [a, b] = [withArticle(names.a), withArticle(names.b)];
  if (kappa === null) {
    return `Kappa cannot be worked out: ${a} and ${b} both ${did} in all ${formatCount(n)} votes, which leaves chance nothing to disagree on.`;
  }
  const habits = `${a} ${did} in ${formatCount(margins.a[habit])} of ${formatCount(n)} votes and ${b} in ${formatCount(margins.b[habit])}`;
  return `Kappa misleads here: ${habits}, so that chance alone would make ${formatShare(byChance)} of them equal; ${formatCount(agree)} were, and yet kappa is ${formatKappa(kappa)}. AC1, which such habits move less, is ${formatKappa(ac1)}.`;
}

/** The share of equal votes if each kept its habits and voted without regard to the other: what kappa subtracts. */
function chanceOf({ n, table }: Agreement): number {
  const { a, b } = marginsOf(table);
  return CAST_POSITIONS.reduce((sum, position) => sum + a[position] * b[position], 0) / (n * n);
}
