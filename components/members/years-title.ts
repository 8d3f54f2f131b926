import { formatCount } from "@/domain/figures";
import { capitalised, withArticle } from "@/domain/sentence";
import type { Position } from "@/domain/vocabulary";

type Year = { year: number } & Record<Position, number>;

/** The year in which a member most often did other than vote Yes: "Russia did other than vote Yes most often in 1947, …". */
export function yearsTitle(member: string, years: readonly Year[]): string {
  const name = capitalised(withArticle(member));
  const apart = (year: Year) => year.NO + year.ABSTAIN + year.NOT_VOTING;
  const most = [...years].sort((a, b) => apart(b) - apart(a))[0];
  if (!most) return `${name} has no vote in the record`;
  if (apart(most) === 0) return `${name} voted Yes in every recorded vote`;
  const tied = years.filter((year) => apart(year) === apart(most)).length > 1;
  const of = `${formatCount(apart(most))} of ${formatCount(apart(most) + most.YES)} votes`;
  return tied
    ? `${name} did other than vote Yes in at most ${formatCount(apart(most))} ${apart(most) === 1 ? "vote" : "votes"} a year`
    : `${name} did other than vote Yes most often in ${most.year}: in ${of}`;
}
