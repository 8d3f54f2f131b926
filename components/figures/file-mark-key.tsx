import { PlacedMark } from "../votes/mark";
import { MARK_WORDS, type MarkCode } from "../votes/mark-code";

const LETTER = 6.4;
const ROW = 26;

type Placed = { code: MarkCode; left: number; row: number };

/** The marks of a picture explained, each beside its word, in as many rows as they need. */
export function markKey(codes: readonly MarkCode[], width: number) {
  let [at, row] = [0, 0];
  const placed = codes.map((code): Placed => {
    const across = 26 + MARK_WORDS[code].length * LETTER + 20;
    if (at > 0 && at + across > width) [at, row] = [0, row + 1];
    const left = at;
    at += across;
    return { code, left, row };
  });
  return {
    height: codes.length === 0 ? 0 : (row + 1) * ROW,
    content: placed.map((one) => <Row key={one.code} {...one} />),
  };
}

function Row({ code, left, row }: Placed) {
  return (
    <g transform={`translate(${left.toFixed(1)} ${row * ROW})`}>
      <PlacedMark code={code} x={10} y={10} size={20} />
      <text x="26" y="15" fontSize="14" fill="var(--ink-2)">
        {MARK_WORDS[code]}
      </text>
    </g>
  );
}
