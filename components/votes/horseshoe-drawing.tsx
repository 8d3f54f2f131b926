import { yesNeeded } from "@/domain/council";
import type { VoteRow } from "@/domain/record";
import type { Drawing } from "../ui/drawing";
import { type Seat, SIZES, type Size, seatsOf, tablePaths } from "./horseshoe-layout";
import { Well } from "./horseshoe-well";
import { PlacedMark } from "./mark";

const NAME = { wide: { fontSize: 16 }, small: { fontSize: 12, fill: "var(--ink-2)" } } as const;

/** The Council's table with the members that served on the day of the vote, names or codes of the time at their marks. */
export function horseshoeDrawing(vote: VoteRow, size: Size): Drawing {
  const { table, leg, halfWidth, top, below } = SIZES[size];
  const { middle, outline } = tablePaths(size);
  return {
    ...{ left: -halfWidth, top: -top, width: 2 * halfWidth, height: top + leg + below },
    content: (
      <>
        <path fill="none" stroke="var(--table)" strokeWidth={table} d={middle} />
        <path fill="none" stroke="var(--rule-2)" strokeWidth="1" d={outline} />
        {seatsOf(vote.memberVotes, size).map((seat) => (
          <SeatMark key={seat.member} seat={seat} size={size} />
        ))}
        <Well vote={vote} yesNeeded={yesNeeded(vote.date)} size={size} />
      </>
    ),
  };
}

function SeatMark({ seat, size }: { seat: Seat; size: Size }) {
  const { label, leader } = seat;
  const at = { x: label.x.toFixed(1), y: label.y.toFixed(1) };
  const name = { ...NAME[size], ...(seat.permanent && { fill: "var(--ink)", fontWeight: 700 }) };
  return (
    <>
      <PlacedMark code={seat.code} x={seat.x} y={seat.y} size={seat.size} />
      {leader && (
        <path
          stroke="var(--rule-2)"
          strokeWidth="1"
          d={`M${seat.x.toFixed(1)} ${leader.from.toFixed(1)}V${leader.to.toFixed(1)}`}
        />
      )}
      <text {...name} {...at} textAnchor={label.anchor}>
        {label.lines.map((line, index) => (
          <tspan key={line} {...(index > 0 && { x: at.x, dy: 18 })}>
            {line}
          </tspan>
        ))}
        {size === "wide" && seat.veto && (
          <tspan fill="var(--no)" fontSize="13" fontWeight="700">
            {/* Spaces that do not break keep it apart; not every renderer counts a shift where text ends at its place. */}
            {"\u00a0\u00a0veto"}
          </tspan>
        )}
      </text>
    </>
  );
}
