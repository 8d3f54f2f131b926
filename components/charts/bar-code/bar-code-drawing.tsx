import type { YearMarks } from "@/domain/vote-marks";
import type { Drawing } from "../../ui/drawing";
import type { MarkCode } from "../../votes/mark-code";
import { PAINT } from "../paint";
import { BARS, barCodeLayout, type CodeSize, REACH } from "./bar-code-layout";

const COLOURS: Record<MarkCode, string> = {
  Y: "var(--yes)",
  A: "var(--abstain-edge)",
  X: "var(--nv-edge)",
  N: "var(--no)",
  V: "var(--veto)",
  U: "var(--nv-edge)",
};

/** Every vote that a member cast as one thin bar, in order: Yes above the line, the rest below it, a veto across it. */
export function barCodeDrawing(years: readonly YearMarks[], size: CodeSize): Drawing {
  const { width, height, left, pitch, rows } = barCodeLayout(years, size);
  const narrow = size === "narrow";
  const content = rows.map(({ name, line, votes, strokes, years: starts }) => (
    <g key={name}>
      <text fontSize="14" fontWeight="600" x="0" y={narrow ? line - REACH - 8 : line + 1}>
        {name}
      </text>
      <text {...PAINT.axis} x={narrow ? 84 : 0} y={narrow ? line - REACH - 8 : line + 18}>
        {votes} {votes === 1 ? "vote" : "votes"}
      </text>
      <path {...PAINT.base} d={`M${left} ${line}h${(votes * pitch).toFixed(1)}`} />
      {starts.map(({ year, x, named }) => (
        <g key={year}>
          <path {...PAINT.base} d={`M${x.toFixed(1)} ${line + REACH}v6`} />
          {named && (
            <text {...PAINT.axis} fontSize="11" x={(x + 2).toFixed(1)} y={line + REACH + 13}>
              {year}
            </text>
          )}
        </g>
      ))}
      {strokes.map(({ mark, path }) => {
        const [from, to] = BARS[mark];
        return (
          <path
            key={mark}
            d={path}
            transform={`translate(${left} ${line + (from + to) / 2}) scale(${pitch.toFixed(4)} 1)`}
            fill="none"
            stroke={COLOURS[mark]}
            strokeWidth={to - from}
            strokeDasharray={mark === "V" ? undefined : "0.7 0.3"}
          />
        );
      })}
    </g>
  ));
  return { width, height, content };
}
