/** The two cells of a vote's row that have a grammar of their own. */
import type { Position } from "@/domain/vocabulary";
import type { StatedTally } from "@/domain/vote-input";

const LETTERS: Record<string, Position> = { N: "NO", A: "ABSTAIN", X: "NOT_VOTING", "?": "NOT_RECORDED" };

/**
 * The position of every member serving that day, from a cell that names those that did not vote Yes: "N CHN RUS; A EGY".
 * A question mark alone: nobody's is recorded. Throws a sentence if the cell names a letter or a member that it cannot.
 */
export function readPositions(cell: string, serving: readonly string[]): Record<string, Position> {
  const of = (position: Position) => Object.fromEntries(serving.map((member) => [member, position]));
  if (cell === "?") return of("NOT_RECORDED");
  const positions = of("YES");
  const named = new Set<string>();
  for (const group of cell === "" ? [] : cell.split("; ")) {
    const [letter = "", ...members] = group.split(" ");
    const position = LETTERS[letter];
    if (position === undefined) throw new Error(`“${letter}” is none of N, A, X and ?.`);
    if (members.length === 0) throw new Error(`“${letter}” names no member.`);
    for (const member of members) {
      if (!(member in positions)) throw new Error(`${member} was not serving that day.`);
      if (named.has(member)) throw new Error(`${member} is named twice.`);
      named.add(member);
      positions[member] = position;
    }
  }
  return positions;
}

/** The cell of a vote's positions: what readPositions reads back, members in order of their codes. */
export function writePositions(positions: Readonly<Record<string, Position>>): string {
  const entries = Object.entries(positions);
  if (entries.length > 0 && entries.every(([, position]) => position === "NOT_RECORDED")) return "?";
  return Object.entries(LETTERS)
    .map(([letter, position]) => [
      letter,
      ...entries
        .filter((entry) => entry[1] === position)
        .map(([member]) => member)
        .sort(),
    ])
    .filter((group) => group.length > 1)
    .map((group) => group.join(" "))
    .join("; ");
}

/** The numbers of "9-3-3-0", Yes, No, abstaining, not voting; a question mark is null. Null where the cell is empty. */
export function readTally(cell: string | null): StatedTally | null {
  if (cell === null) return null;
  const [yes, no, abstain, notVoting] = cell.split("-").map((part) => (part === "?" ? null : Number(part)));
  return { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? null, notVoting: notVoting ?? null };
}
