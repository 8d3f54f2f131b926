import type { MemberVote } from "@/domain/record";
import { MARK_PAINT } from "./mark-paint";
import styles from "./vote-line.module.css";
import { LINE, type LineCell, lineCells, lineWords } from "./vote-line-layout";

/** A whole vote in one line of a list: up is Yes, down is No, on the line is Abstain. It reads without colour. */
export function VoteLine({ votes }: { votes: readonly MemberVote[] }) {
  if (votes.length === 0) return <span className={styles.none}>No member votes exist</span>;
  const cells = lineCells(votes);
  const end = (cells.at(-1)?.x ?? 0) + (cells.at(-1)?.width ?? 0);
  return (
    <svg className={styles.line} viewBox={`0 0 ${LINE.width} ${LINE.height}`} role="img" aria-label={lineWords(votes)}>
      <path className={styles.axis} d={`M0 17H${end}`} />
      {cells.map((cell) => (
        <Cell key={cell.member} {...cell} />
      ))}
    </svg>
  );
}

function Cell({ code, x, width }: LineCell) {
  // Small cells carry their fill alone; the edge is for what is lighter than 3 : 1.
  switch (code) {
    case "Y":
      return <rect {...MARK_PAINT.Y} stroke="none" x={x} y="4" width={width} height="12" />;
    case "N":
      return <rect {...MARK_PAINT.N} stroke="none" x={x} y="18" width={width} height="12" />;
    case "V":
      return <path {...MARK_PAINT.V} d={`M${x} 18h${width}v11l-4 5h-${width - 8}l-4 -5z`} />;
    case "A":
      return <rect {...MARK_PAINT.A} strokeWidth="1.2" x={x + 0.6} y="13.6" width={width - 1.2} height="6.8" />;
    case "X":
      return <circle {...MARK_PAINT.X} strokeWidth="1.2" strokeDasharray="none" cx={x + width / 2} cy="17" r="3" />;
    case "U":
      return (
        <text x={x + width / 2} y="21" fontSize="11" textAnchor="middle">
          ?
        </text>
      );
  }
}

const HEADS = ["CN", "FR", "RU", "GB", "US"];

/** What the cells stand for, over a list. */
export function VoteLineHead() {
  const step = LINE.permanent + LINE.between;
  return (
    <svg className={styles.head} width="192" height="16" viewBox="0 0 192 16" aria-hidden="true">
      {HEADS.map((head, index) => (
        <text key={head} x={index * step + LINE.permanent / 2} y="12" textAnchor="middle">
          {head}
        </text>
      ))}
      <text x={HEADS.length * step + LINE.gap} y="12">
        elected
      </text>
    </svg>
  );
}
