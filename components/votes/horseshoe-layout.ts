import type { MemberVote } from "@/domain/record";
import { type MarkCode, markOf } from "./mark-code";
import { type SeatPoint, seatPoints } from "./seat-points";

/** Radius of the line of seats, length of a leg, size of a mark, width of the table, and the box: 848 × 442 and 350 × 256. */
export const SIZES = {
  wide: { radius: 236, leg: 112, mark: 34, table: 30, halfWidth: 424, top: 306, below: 24 },
  small: { radius: 126, leg: 70, mark: 27, table: 15, halfWidth: 175, top: 166, below: 20 },
} as const;
export type Size = keyof typeof SIZES;

type Anchor = "start" | "middle" | "end";
export type SeatLabel = { x: number; y: number; anchor: Anchor; lines: string[] };
export type Seat = {
  member: string;
  permanent: boolean;
  veto: boolean;
  code: MarkCode;
  x: number;
  y: number;
  size: number;
  label: SeatLabel;
  /** From the mark up to the name of the seat at the top, so that no two names share a line. */
  leader: { from: number; to: number } | null;
};

type Voter = Pick<MemberVote, "member" | "name" | "permanent" | "position" | "veto">;

/** A vetoing mark is larger by its second edge. */
const SECOND_EDGE = 5;

/** Every seat with its mark and its name (wide) or code of the time (small), from the lower left, clockwise. */
export function seatsOf(votes: readonly Voter[], size: Size): Seat[] {
  const { radius, leg, mark } = SIZES[size];
  return seatPoints(votes.length, radius, leg).flatMap((point, index) => {
    const vote = votes[index];
    if (vote === undefined) return [];
    const label = size === "wide" ? nameLabel(vote, point) : codeLabel(vote, point);
    return {
      member: vote.member,
      permanent: vote.permanent,
      veto: vote.veto,
      code: markOf(vote),
      x: point.x,
      y: point.y,
      size: mark + (vote.veto ? SECOND_EDGE : 0),
      label,
      leader: size === "wide" && atTop(point) ? { from: point.y - mark / 2 - 3, to: label.y - 5.5 + 10 } : null,
    };
  });
}

const atTop = (point: SeatPoint) => Math.abs(point.normalX) < 0.1;

/** The name stands outside, along the normal: at its end on the left side, at its start on the right. */
function nameLabel({ name, veto }: Voter, point: SeatPoint): SeatLabel {
  const { mark } = SIZES.wide;
  const { x, y, normalX, normalY } = point;
  if (atTop(point)) {
    return { x, y: y + normalY * labelDistance(point, veto) - 23 + 5.5, anchor: "middle", lines: [name] };
  }
  const distance = labelDistance(point, veto);
  const steep = normalY < -0.9;
  const lines = twoLines(name);
  const labelY = y + normalY * distance - (steep ? 4 : 0);
  return {
    x: steep ? x + normalX * 6 : x + normalX * distance,
    y: labelY + (lines.length === 1 ? 5.5 : -4),
    anchor: normalX < 0 ? "end" : "start",
    lines,
  };

  /** Names on the slopes stand a little farther off, for they meet the mark at a corner. */
  function labelDistance(at: SeatPoint, vetoes: boolean): number {
    const slope = Math.abs(at.normalX) < 0.95 ? 10 * Math.abs(at.normalX * at.normalY) : 0;
    return mark / 2 + (vetoes ? 11 : 9) + slope;
  }
}

/** The code stands outside; beside a mark on a slope it clears the corner, which a veto has farther out. */
function codeLabel({ member, veto }: Voter, { x, y, normalX, normalY }: SeatPoint): SeatLabel {
  const corner = veto ? 9 * Math.abs(normalX * normalY) : 0;
  const distance = SIZES.small.mark / 2 + 11 + corner;
  const labelY = y + normalY * (distance - 1) + 4.3;
  if (Math.abs(normalX) < 0.8) return { x: x + normalX * distance, y: labelY, anchor: "middle", lines: [member] };
  const side = normalX > 0 ? 1 : -1;
  return {
    x: x + side * (SIZES.small.mark / 2 + (veto ? 7 : 5)),
    y: labelY,
    anchor: side > 0 ? "start" : "end",
    lines: [member],
  };
}

/** A name over 22 letters in two lines, broken at the space nearest its middle. */
export function twoLines(name: string): string[] {
  if (name.length <= 22) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const fromMiddle = (index: number) => Math.abs(index - name.length / 2);
  const cut = spaces.sort((a, b) => fromMiddle(a) - fromMiddle(b))[0];
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

/** The Council's table, inside the line of seats: its middle line and its outline, as SVG paths. */
export function tablePaths(size: Size): { middle: string; outline: string } {
  const { radius, leg, mark, table } = SIZES[size];
  const middle = radius - (mark / 2 + 8 + table / 2);
  const [outer, inner] = [middle + table / 2, middle - table / 2];
  return {
    middle: `M${-middle} ${leg}V0A${middle} ${middle} 0 0 1 ${middle} 0V${leg}`,
    outline: `M${-outer} ${leg}V0A${outer} ${outer} 0 0 1 ${outer} 0V${leg}H${inner}V0A${inner} ${inner} 0 0 0 ${-inner} 0V${leg}Z`,
  };
}
