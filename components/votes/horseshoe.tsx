import { yesNeeded } from "@/domain/council";
import { outcomeLabel } from "@/domain/labels";
import type { VoteRow } from "@/domain/record";
import styles from "./horseshoe.module.css";
import { type Seat, SIZES, type Size, seatsOf, tablePaths } from "./horseshoe-layout";
import { Well } from "./horseshoe-well";
import { PlacedMark } from "./mark";
import { MARK_WORDS, markOf } from "./mark-code";
import { tallyWords } from "./well";

/** The Council's table with the members that served that day: names from 768 px, codes of the time below. */
export function Horseshoe({ vote }: { vote: VoteRow }) {
  return (
    <>
      <HorseshoePicture vote={vote} size="wide" responsive />
      <HorseshoePicture vote={vote} size="small" responsive />
    </>
  );
}

type PictureProps = { vote: VoteRow; size: Size; responsive?: boolean };

/** One size of the horseshoe. Members stand in English alphabetical order; who presided is not in the record. */
export function HorseshoePicture({ vote, size, responsive }: PictureProps) {
  const { table, leg, halfWidth, top, below } = SIZES[size];
  const { middle, outline } = tablePaths(size);
  return (
    <svg
      className={[styles[size], responsive && styles.responsive].filter(Boolean).join(" ")}
      viewBox={`${-halfWidth} ${-top} ${2 * halfWidth} ${top + leg + below}`}
      role="img"
      aria-label={describe(vote)}
    >
      <path className={styles.table} strokeWidth={table} d={middle} />
      <path className={styles.outline} d={outline} />
      {seatsOf(vote.memberVotes, size).map((seat) => (
        <SeatMark key={seat.member} seat={seat} showVeto={size === "wide"} />
      ))}
      <Well vote={vote} yesNeeded={yesNeeded(vote.date)} size={size} />
    </svg>
  );
}

function SeatMark({ seat, showVeto }: { seat: Seat; showVeto: boolean }) {
  const { label, leader } = seat;
  const at = { x: label.x.toFixed(1), y: label.y.toFixed(1) };
  return (
    <>
      <PlacedMark code={seat.code} x={seat.x} y={seat.y} size={seat.size} />
      {leader && (
        <path className={styles.leader} d={`M${seat.x.toFixed(1)} ${leader.from.toFixed(1)}V${leader.to.toFixed(1)}`} />
      )}
      <text
        className={seat.permanent ? `${styles.name} ${styles.permanent}` : styles.name}
        {...at}
        textAnchor={label.anchor}
      >
        {label.lines.map((line, index) => (
          <tspan key={line} {...(index > 0 && { x: at.x, dy: 18 })}>
            {line}
          </tspan>
        ))}
        {showVeto && seat.veto && (
          <tspan className={styles.veto} dx="7">
            veto
          </tspan>
        )}
      </text>
    </>
  );
}

function describe(vote: VoteRow): string {
  const outcome = outcomeLabel(vote.outcome, vote.modality);
  if (vote.modality === "WITHOUT_VOTE") return `${outcome}. No member votes exist.`;
  const members = vote.memberVotes.map((memberVote) => `${memberVote.name}: ${MARK_WORDS[markOf(memberVote)]}`);
  return `${outcome}: ${tallyWords(vote.tally).join(", ")}. ${members.join("; ")}`;
}
