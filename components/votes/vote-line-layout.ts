import type { MemberVote } from "@/domain/record";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { type MarkCode, markOf } from "./mark-code";

export const LINE = { width: 192, height: 34, permanent: 15, elected: 8, gap: 7, between: 2 } as const;

export type LineCell = { member: string; code: MarkCode; x: number; width: number };

/**
 * The cells of one vote from left to right, the permanent members first and wide, then the elected in the order given.
 * As many cells as members served that day.
 */
export function lineCells(votes: readonly Pick<MemberVote, "member" | "seat" | "position" | "veto">[]): LineCell[] {
  const permanent = PERMANENT_SEATS.flatMap((seat) => votes.filter((vote) => vote.seat === seat));
  const elected = votes.filter((vote) => !permanent.includes(vote));
  const electedFrom = permanent.length * (LINE.permanent + LINE.between) + LINE.gap;
  return [
    ...permanent.map((vote, index) => ({
      member: vote.member,
      code: markOf(vote),
      x: index * (LINE.permanent + LINE.between),
      width: LINE.permanent,
    })),
    ...elected.map((vote, index) => ({
      member: vote.member,
      code: markOf(vote),
      x: electedFrom + index * (LINE.elected + LINE.between),
      width: LINE.elected,
    })),
  ];
}

/** Who did not vote Yes, in words: what the line shows, for those who do not see it. */
export function lineWords(votes: readonly Pick<MemberVote, "name" | "position">[]): string {
  const named = (position: MemberVote["position"], word: string) => {
    const names = votes.filter((vote) => vote.position === position).map((vote) => vote.name);
    return names.length === 0 ? [] : [`${word}: ${names.join(", ")}`];
  };
  if (votes.every((vote) => vote.position === "NOT_RECORDED")) return "How each member voted is not in the record";
  if (votes.every((vote) => vote.position === "YES")) return "All voted Yes";
  return [
    ...named("NO", "No"),
    ...named("ABSTAIN", "Abstain"),
    ...named("NOT_VOTING", "Not voting"),
    ...named("NOT_RECORDED", "Not recorded"),
  ].join("; ");
}
