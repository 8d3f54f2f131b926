import { EmblemDrawing } from "../site/emblem";
import type { Drawing } from "../ui/drawing";
import { MarkSymbols } from "../votes/mark-sprite";
import { TextBlock, textHeight } from "./text-block";

const CARD = { width: 1200, height: 630, margin: 56 };
const [INSIDE, FOOT] = [CARD.width - 2 * CARD.margin, CARD.height - CARD.margin];
/** From where the finding stands, under the name of the record. */
const TOP = 112;
/** A picture that is wider than this in proportion stands under its finding, others beside it. */
const WIDE = 2;

type FigureCardProps = { title: string; sub: string; foot: string; drawing: Drawing | null };

/** A finding with its picture for where a link is shown: 1200 by 630, letters that can be read when it is small. */
export function FigureCard({ title, sub, foot, drawing }: FigureCardProps) {
  const beside = drawing !== null && drawing.width / drawing.height <= WIDE;
  const across = beside ? 500 : INSIDE;
  const large = drawing === null || beside;
  const heading = {
    ...{ text: title, width: across, x: CARD.margin, y: TOP, most: large ? 6 : 2 },
    ...(large ? { size: 46, leading: 54, letter: 22.5 } : { size: 40, leading: 47, letter: 19.5 }),
    ...{ family: "var(--serif)", weight: 600, fill: "var(--ink)" },
  };
  const y = TOP + textHeight(heading) + 14;
  const second = {
    text: sub,
    width: across,
    x: CARD.margin,
    y,
    size: 24,
    leading: 31,
    letter: 11,
    fill: "var(--ink-2)",
  };
  const most = Math.max(1, Math.min(large ? 5 : 2, Math.floor((FOOT - 50 - y) / second.leading)));
  const under = y + textHeight({ ...second, most }) + 24;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
      fill="var(--ink)"
      fontFamily="var(--sans)"
    >
      <title>{title}</title>
      <MarkSymbols />
      <rect width={CARD.width} height={CARD.height} fill="var(--paper)" />
      <rect width={CARD.width} height="8" fill="var(--accent)" />
      <g transform={`translate(${CARD.margin + 20} 66) scale(1.2)`}>
        <EmblemDrawing />
      </g>
      <text x={CARD.margin + 56} y="74" fontFamily="var(--serif)" fontSize="26" fontWeight="600">
        Security Council voting record
      </text>
      <TextBlock {...heading} />
      <TextBlock {...second} most={most} />
      {drawing &&
        (beside ? (
          <Fitted
            drawing={drawing}
            x={600}
            y={TOP - 8}
            width={CARD.width - CARD.margin - 600}
            height={FOOT - 48 - TOP}
          />
        ) : (
          <Fitted drawing={drawing} x={CARD.margin} y={under} width={INSIDE} height={FOOT - 44 - under} />
        ))}
      <text x={CARD.margin} y={FOOT} fontSize="21" fill="var(--ink-2)">
        {foot}
      </text>
    </svg>
  );
}

type FittedProps = { drawing: Drawing; x: number; y: number; width: number; height: number };

/** A drawing as large as its place allows, in the middle of it. */
function Fitted({ drawing, x, y, width, height }: FittedProps) {
  const scale = Math.min(width / drawing.width, height / drawing.height);
  const left = x + (width - drawing.width * scale) / 2 - (drawing.left ?? 0) * scale;
  const top = y + (height - drawing.height * scale) / 2 - (drawing.top ?? 0) * scale;
  return (
    <g transform={`translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})`}>{drawing.content}</g>
  );
}
