import type { Position } from "@/domain/vocabulary";

/** The drawn marks: the four positions, V for a vetoing No, U for a position that is not recorded. */
export const MARKS = ["Y", "N", "A", "X", "V", "U"] as const;
export type MarkCode = (typeof MARKS)[number];

/** Whether a letter is that of a mark. */
export function isMarkCode(letter: string): letter is MarkCode {
  return (MARKS as readonly string[]).includes(letter);
}

const CODES: Record<Position, MarkCode> = { YES: "Y", NO: "N", ABSTAIN: "A", NOT_VOTING: "X", NOT_RECORDED: "U" };

/** The mark of a member's vote. */
export function markOf({ position, veto }: { position: Position; veto: boolean }): MarkCode {
  return veto ? "V" : CODES[position];
}

/** What the mark says, in words. */
export const MARK_WORDS: Record<MarkCode, string> = {
  Y: "Yes",
  N: "No",
  A: "Abstain",
  X: "Not voting",
  V: "No: veto",
  U: "Not recorded",
};
