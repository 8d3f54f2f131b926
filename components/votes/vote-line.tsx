import type { MemberVote } from "@/domain/record";
import { MARK_PAINT } from "./mark-paint";
import styles from "./vote-line.module.css";
import { LINE, lineCells, linePaths, lineWords } from "./vote-line-layout";

/** A whole vote in one line of a list: up is Yes, down is No, on the line is Abstain. It reads without colour. */
export function VoteLine({ votes }: { votes: readonly MemberVote[] }) {
  if (votes.length === 0) return <span className={styles.none}>No member votes exist</span>;
  const cells = lineCells(votes);
  const unknown = cells.filter(({ code }) => code === "U");
  const end = (cells.at(-1)?.x ?? 0) + (cells.at(-1)?.width ?? 0);
  return (
    <svg className={styles.line} viewBox={`0 0 ${LINE.width} ${LINE.height}`} role="img" aria-label={lineWords(votes)}>
      <path className={styles.axis} d={`M0 17H${end}`} />
      {linePaths(cells).map(({ code, d }) => (
        <path key={code} {...CELL_PAINT[code]} d={d} />
      ))}
      {unknown.length > 0 && (
        <text x={unknown.map(({ x, width }) => x + width / 2).join(" ")} y="21" fontSize="11" textAnchor="middle">
          {"?".repeat(unknown.length)}
        </text>
      )}
    </svg>
  );
}

/** Small cells carry their fill alone; the edge is for what is lighter than 3 : 1. */
const CELL_PAINT = {
  Y: { fill: MARK_PAINT.Y.fill },
  N: { fill: MARK_PAINT.N.fill },
  V: MARK_PAINT.V,
  A: { ...MARK_PAINT.A, strokeWidth: 1.2 },
  X: { ...MARK_PAINT.X, strokeWidth: 1.2, strokeDasharray: "none" },
};

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
