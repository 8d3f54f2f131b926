"use client";

import { useEffect } from "react";
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { ChartLabel, ShareTick, YearTick } from "../chart-label";
import { PAINT } from "../paint";
import { agreementLayout, BLOCK_GAP, type ChartSize, SHARES } from "./agreement-layout";
import { type AgreementInput, agreementModel } from "./agreement-model";
import { AgreementTooltip } from "./agreement-tooltip";

/** From the ground up; Recharts draws what has a higher number over what has a lower. */
const LAYERS = { dated: 150, share: 200, labels: 2000 };

type AgreementRechartsProps = { input: AgreementInput; size: ChartSize; label: string; onReady: () => void };

/** The same picture drawn by Recharts, with the figures of a year under the pointer, the finger or the arrow keys. */
export default function AgreementRecharts({ input, size, label, onReady }: AgreementRechartsProps) {
  useEffect(onReady, [onReady]);
  const model = agreementModel(input);
  const { frame, domain, ticks, x, y, blocks, points, annotations, labels } = agreementLayout(model, size);
  const gap = BLOCK_GAP / (x(1) - x(0));
  const radii = new Map(points.map(({ year, radius }) => [year, radius]));
  const rows = model.points.map((point) => ({
    ...point,
    middle: point.year + 0.5,
    line: point.part ? null : point.share,
    open: point.part ? point.share : null,
    // Every year answers the pointer, also one that has too few votes for a share.
    reach: 0,
  }));
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      data={rows}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      title={label}
    >
      <CartesianGrid vertical={false} horizontalValues={SHARES} {...PAINT.grid} />
      <XAxis
        dataKey="middle"
        type="number"
        domain={domain}
        ticks={ticks.map((year) => year + 0.5)}
        interval={0}
        height={frame.bottom}
        axisLine={PAINT.base}
        tickLine={false}
        tick={({ payload }) => <YearTick year={payload.value - 0.5} x={x(payload.value)} y={y(0)} />}
      />
      <YAxis
        type="number"
        domain={[0, 1]}
        ticks={SHARES}
        interval={0}
        width={frame.left}
        axisLine={false}
        tickLine={false}
        tick={({ payload }) => <ShareTick share={payload.value} x={frame.left - 8} y={y(payload.value)} />}
      />
      {blocks.map(({ from, to, low, high }) => (
        <ReferenceArea
          key={`block ${from}`}
          x1={from + gap}
          x2={to + 1 - gap}
          y1={low}
          y2={high}
          {...PAINT.band}
          fillOpacity={1}
          stroke="none"
        />
      ))}
      {annotations.map(({ key }, index) => (
        <ReferenceLine
          key={key}
          x={domain[0] + ((annotations[index]?.x ?? 0) - frame.left) / (x(1) - x(0))}
          zIndex={LAYERS.dated}
          {...PAINT.dated}
        />
      ))}
      {blocks.map(({ from, to, share }) => (
        <ReferenceLine
          key={`share ${from}`}
          segment={[
            { x: from + gap, y: share },
            { x: to + 1 - gap, y: share },
          ]}
          zIndex={LAYERS.share}
          {...PAINT.share}
        />
      ))}
      <Line
        dataKey="line"
        {...PAINT.line}
        isAnimationActive={false}
        activeDot={{ r: 4, fill: "var(--ink)", stroke: "var(--paper)" }}
        dot={({ cx, cy, payload }) => {
          const radius = radii.get(payload.year);
          return <g key={payload.year}>{radius && <circle {...PAINT.point} cx={cx} cy={cy} r={radius} />}</g>;
        }}
      />
      <Line
        dataKey="open"
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, value, payload }) => (
          <g key={payload.year}>{value !== null && <circle {...PAINT.part} cx={cx} cy={cy} r={3.4} />}</g>
        )}
      />
      <Line dataKey="reach" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <ZIndexLayer zIndex={LAYERS.labels}>
        <g pointerEvents="none">
          {labels.map((one) => (
            <ChartLabel key={one.key} label={one} />
          ))}
        </g>
      </ZIndexLayer>
      <Tooltip
        content={<AgreementTooltip names={model.names} />}
        cursor={{ stroke: "var(--rule-2)", strokeWidth: 1 }}
        isAnimationActive={false}
        allowEscapeViewBox={{ x: false, y: false }}
      />
    </ComposedChart>
  );
}
