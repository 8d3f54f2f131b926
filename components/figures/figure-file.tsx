import { MarkSymbols } from "../votes/mark-sprite";
import type { FigureContent, FigureSize } from "./figure-content";
import { markKey } from "./file-mark-key";
import { TextBlock, textHeight } from "./text-block";

const MARGIN = 32;

type FigureFileProps = {
  content: FigureContent;
  size: FigureSize;
  /** Source, version, licence and address, a line each before they are broken. */
  credit: readonly string[];
  /** Faces that stand in for those of the site, for what is drawn where the reader is. */
  faces: string | null;
};

const STYLES = {
  title: { size: 26, leading: 32, letter: 13, family: "var(--serif)", weight: 600, fill: "var(--ink)" },
  narrowTitle: { size: 20, leading: 25, letter: 10, family: "var(--serif)", weight: 600, fill: "var(--ink)" },
  sub: { size: 16, leading: 22, letter: 7.2, fill: "var(--ink-2)" },
  note: { size: 14, leading: 20, letter: 6.3, fill: "var(--ink-2)" },
} as const;

/** A figure as a file that stands alone: finding, what is measured, picture, how to read it, source, licence, address. */
export function FigureFile({ content, size, credit, faces }: FigureFileProps) {
  const { title, sub, how, label, marks } = content;
  const { left = 0, top = 0, ...drawing } = content.draw(size);
  const across = Math.max(drawing.width, 358);
  let floor = MARGIN;
  const place = (style: (typeof STYLES)[keyof typeof STYLES], text: string | readonly string[], before = 0) => {
    const block = { text, width: across, x: MARGIN, y: floor + before, ...style };
    floor += before + textHeight(block);
    return block;
  };
  const [heading, second] = [
    place(size === "narrow" ? STYLES.narrowTitle : STYLES.title, title),
    place(STYLES.sub, sub, 6),
  ];
  const drawnAt = floor + 20;
  floor = drawnAt + drawing.height;
  const key = markKey(marks, across);
  const keyAt = floor + 12;
  if (key.height > 0) floor = keyAt + key.height;
  const reading = how === null ? null : place(STYLES.note, how, 14);
  const ruleAt = floor + 16;
  floor = ruleAt;
  const source = place(STYLES.note, credit, 8);
  const [width, height] = [across + 2 * MARGIN, Math.ceil(floor + MARGIN - 8)];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title desc"
      fill="var(--ink)"
      fontFamily="var(--sans)"
    >
      <title id="title">{title}</title>
      <desc id="desc">{`${sub}. ${label}`}</desc>
      {faces !== null && <style>{faces}</style>}
      <MarkSymbols />
      <rect width={width} height={height} fill="var(--paper)" />
      <TextBlock {...heading} />
      <TextBlock {...second} />
      <g transform={`translate(${MARGIN + (across - drawing.width) / 2 - left} ${drawnAt - top})`}>{drawing.content}</g>
      <g transform={`translate(${MARGIN} ${keyAt})`}>{key.content}</g>
      {reading && <TextBlock {...reading} />}
      <path stroke="var(--rule)" d={`M${MARGIN} ${ruleAt}H${width - MARGIN}`} />
      <TextBlock {...source} />
    </svg>
  );
}
