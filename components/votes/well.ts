import type { MemberVote, Tally } from "@/domain/record";
import { type MarkCode, markOf } from "./mark-code";

const ORDER: MarkCode[] = ["Y", "A", "X", "N", "V", "U"];

/**
 * One mark a member in the order Yes, Abstain, Not voting, No, Veto, so that the line after the last Yes that was needed
 * can be drawn. Where positions are not recorded, the tally says how many of each there were.
 */
export function wellMarks(votes: readonly Pick<MemberVote, "position" | "veto">[], tally: Tally | null): MarkCode[] {
  const marks = votes.map(markOf);
  if (!marks.includes("U") || tally === null) return marks.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const counted: MarkCode[] = [
    ...Array<MarkCode>(tally.yes).fill("Y"),
    ...Array<MarkCode>(tally.abstain).fill("A"),
    ...Array<MarkCode>(tally.notVoting).fill("X"),
    ...Array<MarkCode>(tally.no).fill("N"),
  ];
  return [...counted, ...Array<MarkCode>(Math.max(0, votes.length - counted.length)).fill("U")];
}

/** The tally in words; what nobody did is left out, except Yes and No. Null where no source gives it. */
export function tallyWords(tally: Tally | null): string[] {
  if (tally === null) return ["The tally is not in the record"];
  const words = [`${tally.yes} Yes`, `${tally.no} No`, `${tally.abstain} abstaining`];
  return tally.notVoting > 0 ? [...words, `${tally.notVoting} not voting`] : words;
}
