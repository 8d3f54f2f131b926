import { type Drawing, Drawn } from "../ui/drawing";
import { agreementLayout, type ChartSize, SHARES } from "./agreement-layout";
import type { AgreementModel } from "./agreement-model";
import { ChartLabel, ShareTick, YearTick } from "./chart-label";
import { PAINT } from "./paint";

type AgreementPictureProps = { model: AgreementModel; size: ChartSize; label: string; className?: string | undefined };

/** Agreement by year as the server draws it: what is seen before a script, without one, in print and in a download. */
export function AgreementPicture({ model, size, label, className }: AgreementPictureProps) {
  return <Drawn drawing={agreementDrawing(model, size)} label={label} className={className} />;
}

/** Agreement by year at one size: the line of all votes, and the blocks of the contested ones with their intervals. */
export function agreementDrawing(model: AgreementModel, size: ChartSize): Drawing {
  const { frame, ticks, x, y, blocks, path, points, partYears, annotations, labels } = agreementLayout(model, size);
  const { width, height, left, right } = frame;
  const shareOf = (year: number) => model.points.find((point) => point.year === year)?.share ?? 0;
  const content = (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <path {...(share === 0 ? PAINT.base : PAINT.grid)} d={`M${left} ${y(share)}H${width - right}`} />
          <ShareTick share={share} x={left - 8} y={y(share)} />
        </g>
      ))}
      {ticks.map((year) => (
        <YearTick key={year} year={year} x={x(year + 0.5)} y={y(0)} />
      ))}
      {blocks.map(({ from, text, x1, x2, yHigh, yLow }) => (
        <rect
          key={from}
          {...PAINT.band}
          x={x1.toFixed(1)}
          y={yHigh.toFixed(1)}
          width={(x2 - x1).toFixed(1)}
          height={(yLow - yHigh).toFixed(1)}
        >
          <title>{text}</title>
        </rect>
      ))}
      {annotations.map((annotation) => (
        <path key={annotation.key} {...PAINT.dated} d={`M${annotation.x.toFixed(1)} ${y(1)}V${y(0)}`} />
      ))}
      {blocks.map(({ from, x1, x2, yShare }) => (
        <path key={from} {...PAINT.share} d={`M${x1.toFixed(1)} ${yShare.toFixed(1)}H${x2.toFixed(1)}`} />
      ))}
      <path {...PAINT.line} d={path} />
      {points.map(({ year, radius }) => (
        <circle key={year} {...PAINT.point} cx={x(year + 0.5).toFixed(1)} cy={y(shareOf(year)).toFixed(1)} r={radius} />
      ))}
      {partYears.map(({ year }) => (
        <circle key={year} {...PAINT.part} cx={x(year + 0.5).toFixed(1)} cy={y(shareOf(year)).toFixed(1)} r="3.4" />
      ))}
      {labels.map((one) => (
        <ChartLabel key={one.key} label={one} />
      ))}
    </>
  );
  return { width, height, content };
}
