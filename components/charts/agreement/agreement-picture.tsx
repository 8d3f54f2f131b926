import { type Drawing, Drawn } from "../../ui/drawing";
import { Still } from "../../ui/still";
import chart from "../chart.module.css";
import { ChartLabel, ShareTick, YearTick } from "../chart-label";
import { PAINT } from "../paint";
import { length, pathOfMarks, place } from "../place";
import styles from "./agreement-chart.module.css";
import { agreementLayout, type ChartSize, FRAMES, type PlacedBlock, SHARES } from "./agreement-layout";
import type { AgreementModel } from "./agreement-model";

const SIZES = Object.keys(FRAMES) as ChartSize[];

/** Agreement by year as the server draws it for each width: what is seen before a script, without one and in print. */
export function AgreementPictures({ model, label }: { model: AgreementModel; label: string }) {
  return (
    <Still>
      <div className={styles.pictures} role="img" aria-label={label}>
        {SIZES.map((size) => (
          <Drawn key={size} drawing={agreementDrawing(model, size)} label={null} className={chart[size]} />
        ))}
      </div>
    </Still>
  );
}

/**
 * Agreement by year at one size: the line of all votes, and the blocks of the contested ones with their intervals. All blocks are
 * one shape and their shares another, for a page has fifty of them three times.
 */
export function agreementDrawing(model: AgreementModel, size: ChartSize): Drawing {
  const { frame, ticks, x, y, blocks, path, points, partYears, annotations, labels } = agreementLayout(model, size);
  const { width, height, left, right } = frame;
  const centre = (year: number) => {
    const share = model.points.find((point) => point.year === year)?.share ?? 0;
    return { cx: place(x(year + 0.5)), cy: Math.round(y(share)) };
  };
  const across = (shares: readonly number[]) => shares.map((share) => `M${left} ${y(share)}H${width - right}`).join("");
  const content = (
    <>
      <path {...PAINT.grid} d={across(SHARES.filter((share) => share > 0))} />
      <path {...PAINT.base} d={across([0])} />
      {SHARES.map((share) => (
        <ShareTick key={share} share={share} x={left - 8} y={y(share)} />
      ))}
      {ticks.map((year) => (
        <YearTick key={year} year={year} x={x(year + 0.5)} y={y(0)} />
      ))}
      <path {...PAINT.band} d={pathOfMarks(blocks.map(bandOf))} />
      <path {...PAINT.dated} d={annotations.map((one) => `M${place(one.x)} ${y(1)}V${y(0)}`).join("")} />
      <path {...PAINT.share} d={pathOfMarks(blocks.map(shareOf))} />
      <path {...PAINT.line} d={path} />
      {points.map(({ year, radius }) => (
        <circle key={year} {...PAINT.point} {...centre(year)} r={radius} />
      ))}
      {partYears.map(({ year }) => (
        <circle key={year} {...PAINT.part} {...centre(year)} r="3.4" />
      ))}
      {labels.map((one) => (
        <ChartLabel key={one.key} label={one} />
      ))}
    </>
  );
  return { width, height, content };
}

function bandOf({ x1, x2, yHigh, yLow }: PlacedBlock) {
  const across = length(x2 - x1);
  return { x: x1, y: yHigh, draw: `h${across}v${Math.round(yLow) - Math.round(yHigh)}h-${across}z` };
}

function shareOf({ x1, x2, yShare }: PlacedBlock) {
  const across = length(x2 - x1);
  return { x: x1, y: yShare, draw: `h${across}`, across };
}
