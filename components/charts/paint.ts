import type { SVGAttributes } from "react";

type Paint = Pick<
  SVGAttributes<SVGElement>,
  "fill" | "fontSize" | "fontWeight" | "paintOrder" | "stroke" | "strokeDasharray" | "strokeLinejoin" | "strokeWidth"
>;

const note = { fill: "var(--ink-2)", fontSize: 13 } as const;
const series = { fontSize: 14, fontWeight: 600 } as const;
const dotted = { strokeDasharray: "2 3", strokeWidth: 1 } as const;

/**
 * What charts are made of, as attributes with the roles of app/tokens.css: a page, a file and an embed draw the same. Sizes
 * are in the units of a picture, which is drawn for its width and not shrunk.
 */
export const PAINT = {
  axis: note,
  note,
  series,
  inQuestion: { ...series, fill: "var(--accent)" },
  thick: { fontWeight: 700 },
  halo: { paintOrder: "stroke", stroke: "var(--paper)", strokeWidth: 4, strokeLinejoin: "round" },
  grid: { stroke: "var(--grid)", strokeWidth: 1 },
  base: { stroke: "var(--rule-2)", strokeWidth: 1 },
  dated: { ...dotted, stroke: "var(--rule-2)" },
  whole: { ...dotted, stroke: "var(--accent)" },
  band: { fill: "var(--band)" },
  share: { fill: "none", stroke: "var(--accent)", strokeWidth: 3 },
  line: { fill: "none", stroke: "var(--ink)", strokeWidth: 1.8, strokeLinejoin: "round" },
  point: { fill: "var(--ink)" },
  part: { fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 1.6 },
  interval: { stroke: "var(--accent)", strokeWidth: 2.5 },
  dot: { fill: "var(--accent)" },
  quietInterval: { stroke: "var(--rule-2)", strokeWidth: 2.5 },
  quietDot: { fill: "var(--ink-2)" },
} as const satisfies Record<string, Paint>;
