import { outcomeLabel } from "@/domain/labels";
import type { VoteRow } from "@/domain/record";
import type { Size } from "./horseshoe-layout";
import { MARK_PAINT } from "./mark-paint";
import { tallyWords, wellMarks } from "./well";

const WELL = {
  wide: { cell: 20, cells: 14, outcome: 44, outcomeY: -62, words: 17, wordsY: -24, needed: 14, neededBelow: 21 },
  small: { cell: 9.6, cells: 8, outcome: 23, outcomeY: -30, words: 13, wordsY: -9, needed: 12, neededBelow: 19 },
} as const;

type WellProps = { vote: VoteRow; yesNeeded: number; size: Size };

/** What stands in the middle: outcome, tally in words, and a cell a member with a line after the last Yes needed. */
export function Well({ vote, yesNeeded, size }: WellProps) {
  const well = WELL[size];
  if (vote.modality === "WITHOUT_VOTE") {
    return (
      <>
        <Outcome text={outcomeLabel(vote.outcome)} size={size} y={well.outcomeY} />
        <Words lines={["without a vote"]} size={size} />
      </>
    );
  }
  const lines = lineBreaks(tallyWords(vote.tally), size);
  const raised = (lines.length - 1) * 14;
  return (
    <>
      <Outcome text={outcomeLabel(vote.outcome)} size={size} y={well.outcomeY - raised} />
      <Words lines={lines} size={size} />
      <Cells vote={vote} yesNeeded={yesNeeded} size={size} />
    </>
  );
}

/** The small well has no room for four counts in a line. */
function lineBreaks(words: string[], size: Size): string[] {
  if (size === "wide") return [words.join(" · ")];
  const short = words.map((word) => word.replace("abstaining", "abst.").replace("The tally is not", "Tally not"));
  return short.length < 4 ? [short.join(" · ")] : [short.slice(0, 2).join(" · "), short.slice(2).join(" · ")];
}

function Outcome({ text, size, y }: { text: string; size: Size; y: number }) {
  return (
    <text fontFamily="var(--serif)" fontWeight="700" x="0" y={y} textAnchor="middle" fontSize={WELL[size].outcome}>
      {text}
    </text>
  );
}

function Words({ lines, size }: { lines: string[]; size: Size }) {
  const { words, wordsY } = WELL[size];
  return lines.map((line, index) => (
    <text
      key={line}
      x="0"
      y={wordsY - (lines.length - 1 - index) * 15}
      textAnchor="middle"
      fontSize={words}
      fontWeight="600"
    >
      {line}
    </text>
  ));
}

function Cells({ vote, yesNeeded, size }: WellProps) {
  const { cell, cells: y, needed, neededBelow } = WELL[size];
  const codes = wellMarks(vote.memberVotes, vote.tally);
  const left = -(codes.length * cell) / 2;
  const height = (cell - 3) * 1.35;
  const line = left + yesNeeded * cell;
  return (
    <>
      {codes.map((code, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place.
          key={index}
          {...MARK_PAINT[code]}
          x={(left + index * cell + 1.2).toFixed(1)}
          y={y}
          width={(cell - 2.4).toFixed(1)}
          height={height.toFixed(1)}
        />
      ))}
      <path stroke="var(--ink)" strokeWidth="2" d={`M${line.toFixed(1)} ${y - 8}V${(y + height + 6).toFixed(1)}`} />
      <text x={line.toFixed(1)} y={(y + height + neededBelow).toFixed(1)} textAnchor="middle" fontSize={needed}>
        {yesNeeded} Yes needed
      </text>
    </>
  );
}
