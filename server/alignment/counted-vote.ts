import type { CastPosition, Position } from "@/domain/vocabulary";

/**
 * One recorded vote with what the figures depend on. `day` is the date as a number, 20170228. `topic` is the primary one,
 * "" where there is none, `topics` all of them with a space between. `positions` holds what each seat did, as CHNnRUSnUSAy.
 */
export type CountedVote = {
  id: string;
  day: number;
  resolution: number;
  ordinal: number;
  contested: boolean;
  adopted: boolean;
  vetoed: boolean;
  topic: string;
  topics: string;
  positions: string;
};

/**
 * Votes of one year that went alike, in all that figures depend on. Kinds with one `pattern` have the same positions, kinds
 * with one `group` the same year, primary topic and flags but for the veto.
 */
export type VoteKind = Omit<CountedVote, "id" | "day" | "resolution" | "ordinal"> & {
  year: number;
  pattern: number;
  group: number;
};

const POSITION_OF: Record<string, Position> = {
  y: "YES",
  n: "NO",
  a: "ABSTAIN",
  "-": "NOT_VOTING",
  "?": "NOT_RECORDED",
};

/** What a seat did; null where it has no vote. */
export function positionOf({ positions }: Pick<CountedVote, "positions">, seat: string): Position | null {
  // Seats are in capitals and positions are not, so that three capitals are one seat.
  const at = positions.indexOf(seat);
  return at < 0 ? null : (POSITION_OF[positions[at + seat.length] ?? ""] ?? null);
}

/** What a seat did where it voted Yes, No or abstained; else null. */
export function castOf(vote: Pick<CountedVote, "positions">, seat: string): CastPosition | null {
  const position = positionOf(vote, seat);
  return position === "NOT_VOTING" || position === "NOT_RECORDED" ? null : position;
}

/** What every seat did that voted Yes, No or abstained. */
export function castPositions({ positions }: Pick<CountedVote, "positions">): Map<string, CastPosition> {
  const cast = new Map<string, CastPosition>();
  for (let at = 0; at < positions.length; at += 4) {
    const seat = positions.slice(at, at + 3);
    const position = castOf({ positions }, seat);
    if (position !== null) cast.set(seat, position);
  }
  return cast;
}

/** Whether a vote is on a topic, as its primary or a further one. */
export function isOn({ topics }: Pick<CountedVote, "topics">, topic: string): boolean {
  return ` ${topics} `.includes(` ${topic} `);
}
