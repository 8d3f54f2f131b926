import { Still } from "../ui/still";
import { seatPoints } from "../votes/seat-points";

/** Fifteen seats around a table: the site's mark, drawn by the same rule as the horseshoe of a vote. */
export function Emblem({ className }: { className?: string | undefined }) {
  return (
    <Still>
      <svg className={className} viewBox="-17 -14 34 30" aria-hidden="true" focusable="false">
        <EmblemDrawing />
      </svg>
    </Still>
  );
}

/** The mark inside another picture, its middle at 0,0. */
export function EmblemDrawing() {
  return (
    <>
      <g fill="var(--accent)">
        {seatPoints(15, 12.5, 13).map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x.toFixed(1)} cy={y.toFixed(1)} r="1.75" />
        ))}
      </g>
      <path d="M-7.6 14V0A7.6 7.6 0 0 1 7.6 0V14" fill="none" stroke="var(--ink)" strokeWidth="2.4" />
    </>
  );
}
