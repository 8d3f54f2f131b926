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

/** The marks that are drawn as outlines; a question mark is written. */
type Drawn = Exclude<MarkCode, "U">;

/** The outline of a cell from its left edge: up for Yes, down for No, a cut corner for a veto, a ring for not voting. */
const OUTLINES: Record<Drawn, (x: number, width: number) => string> = {
  Y: (x, width) => `M${x} 4h${width}v12h-${width}z`,
  N: (x, width) => `M${x} 18h${width}v12h-${width}z`,
  V: (x, width) => `M${x} 18h${width}v11l-4 5h-${width - 8}l-4 -5z`,
  A: (x, width) => `M${x + 0.6} 13.6h${width - 1.2}v6.8h-${width - 1.2}z`,
  X: (x, width) => `M${x + width / 2 - 3} 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`,
};

/** The cells of each mark as one path: a list has twenty lines of fifteen cells. */
export function linePaths(cells: readonly LineCell[]): { code: Drawn; d: string }[] {
  return (Object.keys(OUTLINES) as Drawn[]).flatMap((code) => {
    const own = cells.filter((cell) => cell.code === code);
    return own.length === 0 ? [] : [{ code, d: own.map(({ x, width }) => OUTLINES[code](x, width)).join("") }];
  });
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
