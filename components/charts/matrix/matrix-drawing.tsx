import type { PairShares } from "@/domain/ballots";
import { FEWEST_FOR_A_SHARE, formatShare } from "@/domain/figures";
import type { Drawing } from "../../ui/drawing";
import { PAINT } from "../paint";
import type { MatrixMember } from "./agreement-matrix";
import { MATRIX_STEPS, stepOf } from "./matrix-steps";

const NAMES = 178;
const HEAD = 26;
const KEY = 44;
/** The least and the most room for a number, and the height of its row. */
const CELL = { least: 46, most: 150, height: 30 };
const ACROSS = 1000;

/** How alike every two members voted as a drawing: the table of a page, with its steps of colour. */
export function matrixDrawing(members: readonly MatrixMember[], pairs: readonly PairShares[]): Drawing {
  const byPair = new Map(
    pairs.flatMap((pair) => [`${pair.a} ${pair.b}`, `${pair.b} ${pair.a}`].map((key) => [key, pair])),
  );
  const across = Math.min(CELL.most, Math.max(CELL.least, Math.floor(ACROSS / Math.max(1, members.length))));
  const height = HEAD + members.length * CELL.height;
  const content = (
    <>
      {members.map(({ seat, permanent }, column) => (
        <text
          key={seat}
          {...(permanent ? PAINT.series : PAINT.axis)}
          x={NAMES + (column + 0.5) * across}
          y={HEAD - 9}
          textAnchor="middle"
        >
          {seat}
        </text>
      ))}
      {members.map((row, place) => (
        <g key={row.seat} transform={`translate(0 ${HEAD + place * CELL.height})`}>
          <text {...(row.permanent ? PAINT.series : PAINT.axis)} x="0" y="20">
            {row.name}
          </text>
          {members.map((column, other) => (
            <g key={column.seat} transform={`translate(${NAMES + other * across} 0)`}>
              <Cell own={row === column} pair={byPair.get(`${row.seat} ${column.seat}`)} width={across} />
            </g>
          ))}
        </g>
      ))}
      <Key y={height + 16} />
    </>
  );
  return { width: Math.max(NAMES + members.length * across, 700), height: height + KEY, content };
}

function Cell({ own, pair, width }: { own: boolean; pair: PairShares | undefined; width: number }) {
  const box = { x: 1, y: 1, width: width - 2, height: CELL.height - 2 };
  const text = { x: width / 2, y: 20, textAnchor: "middle", fontSize: 13 } as const;
  if (own) return <rect {...box} fill="var(--surface-2)" />;
  if (!pair || pair.n === 0 || pair.strict === null) {
    return (
      <text {...text} fill="var(--ink-3)">
        –
      </text>
    );
  }
  if (pair.n < FEWEST_FOR_A_SHARE) {
    return (
      <text {...text} fill="var(--ink-2)" fontStyle="italic">
        {`${pair.agree} of ${pair.n}`}
      </text>
    );
  }
  const { fill, ink } = stepOf(pair.strict);
  return (
    <>
      <rect {...box} fill={fill} />
      <text {...text} fill={ink}>
        {formatShare(pair.strict).replace("%", "")}
      </text>
    </>
  );
}

function Key({ y }: { y: number }) {
  return MATRIX_STEPS.map(({ step, text, fill }) => (
    <g key={step} transform={`translate(${step * 116} ${y})`}>
      <rect width="22" height="16" fill={fill} />
      <rect x="0.5" y="0.5" width="21" height="15" fill="none" stroke="var(--rule)" />
      <text {...PAINT.axis} x="30" y="13">
        {text}
      </text>
    </g>
  ));
}
