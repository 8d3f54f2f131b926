import { wrapLines } from "./wrap-lines";

type Block = {
  /** Paragraphs, each broken into lines. */
  text: string | readonly string[];
  x: number;
  y: number;
  width: number;
  size: number;
  leading: number;
  /** About the width of a letter. */
  letter: number;
  fill: string;
  family?: string;
  weight?: number;
  most?: number;
};

/** Text in a picture, broken to its width; `y` is the top of its first line. */
export function TextBlock({ x, y, size, leading, fill, family, weight, ...block }: Block) {
  return (
    <text x={x} fontSize={size} fill={fill} fontFamily={family} fontWeight={weight}>
      {linesOf(block).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place.
        <tspan key={index} x={x} y={(y + index * leading + size).toFixed(1)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** How much room the text takes downwards. */
export function textHeight(block: Pick<Block, "text" | "width" | "letter" | "most" | "leading">): number {
  return linesOf(block).length * block.leading;
}

function linesOf({ text, width, letter, most }: Pick<Block, "text" | "width" | "letter" | "most">): string[] {
  return [text].flat().flatMap((one) => wrapLines(one, width, letter, most));
}
