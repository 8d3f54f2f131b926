import type { TopicVote } from "@/domain/topic-votes";
import type { Drawing } from "../../ui/drawing";
import { PlacedMark } from "../../votes/mark";
import { isMarkCode } from "../../votes/mark-code";
import { PAINT } from "../paint";
import { FIVE_FRAMES, type FiveBand, type FiveSize, fiveLayout } from "./topic-votes-layout";

/** The permanent seats by the name of who holds them today. */
const NAMES: Record<string, string> = {
  CHN: "China",
  FRA: "France",
  RUS: "Russia",
  GBR: "United Kingdom",
  USA: "United States",
};

type Options = {
  topic: string;
  /** On a page each column opens its vote. */
  linked: boolean;
};

/** How the five permanent seats voted on a topic, vote by vote, as a drawing of one size. */
export function topicVotesDrawing(votes: readonly TopicVote[], size: FiveSize, { topic, linked }: Options): Drawing {
  const { width, height, left, bands } = fiveLayout(topic, votes, size);
  const patterns = [...new Set(bands.flatMap(({ columns }) => columns.map(({ marks }) => marks)))];
  const content = (
    <>
      <defs>
        {patterns.map((marks) => (
          <Pattern key={marks} marks={marks} size={size} />
        ))}
      </defs>
      {bands.map((band) => (
        <Band key={band.top} band={band} left={left} size={size} linked={linked} />
      ))}
    </>
  );
  return { width, height, content };
}

/** Many votes went alike: what the five did is drawn once, and every such column refers to it. */
const idOf = (marks: string, size: FiveSize) => `five-${size}-${marks}`;

function Pattern({ marks, size }: { marks: string; size: FiveSize }) {
  const { row, mark } = FIVE_FRAMES[size];
  return (
    <g id={idOf(marks, size)}>
      {[...marks].filter(isMarkCode).map((code, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its seat, and that by its place.
        <PlacedMark key={place} code={code} x={0} y={place * row} size={mark} />
      ))}
    </g>
  );
}

function Band({ band, left, size, linked }: { band: FiveBand; left: number; size: FiveSize; linked: boolean }) {
  const { top, right, rows, columns, years } = band;
  const [first = 0, floor = 0] = [rows[0]?.y, rows.at(-1)?.y];
  const { row } = FIVE_FRAMES[size];
  return (
    <g>
      {rows.map(({ seat, y }) => (
        <g key={seat}>
          <path {...PAINT.grid} d={`M${left} ${y}H${right.toFixed(1)}`} />
          <text x="0" y={y + 5} fontSize={size === "narrow" ? 12 : 14}>
            {size === "large" ? NAMES[seat] : seat}
          </text>
        </g>
      ))}
      {years.map(({ year, x, named }) => (
        <g key={year}>
          <path {...PAINT.base} d={`M${x.toFixed(1)} ${floor + row / 2}v6`} />
          {named && (
            <text {...PAINT.axis} fontSize="12" x={x.toFixed(1)} y={floor + row / 2 + 18}>
              {year}
            </text>
          )}
        </g>
      ))}
      {columns.map(({ key, marks, x, count, name, href }) => {
        const drawn = (
          <>
            <title>{name}</title>
            {count > 1 && (
              <text {...PAINT.axis} {...PAINT.thick} x={x.toFixed(1)} y={top + 16} textAnchor="middle">
                {count}
              </text>
            )}
            <use href={`#${idOf(marks, size)}`} x={x.toFixed(1)} y={first} />
          </>
        );
        // The keyboard and the ear have the table of the votes, and need not pass all of them here.
        return linked ? (
          <a key={key} href={href} tabIndex={-1}>
            {drawn}
          </a>
        ) : (
          <g key={key}>{drawn}</g>
        );
      })}
    </g>
  );
}
