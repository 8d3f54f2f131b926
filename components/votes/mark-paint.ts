import type { SVGAttributes } from "react";
import type { MarkCode } from "./mark-code";

type Paint = Pick<SVGAttributes<SVGElement>, "fill" | "stroke" | "strokeDasharray" | "strokeWidth">;

/** The fill and the outline of each mark, for the marks themselves and for the cells of the vote line and of the well. */
export const MARK_PAINT: Record<MarkCode, Paint> = {
  Y: { fill: "var(--yes)", stroke: "var(--yes-edge)", strokeWidth: 1.4 },
  N: { fill: "var(--no)", stroke: "var(--no-edge)", strokeWidth: 1.4 },
  A: { fill: "var(--abstain)", stroke: "var(--abstain-edge)", strokeWidth: 1.6 },
  X: { fill: "var(--nv)", stroke: "var(--nv-edge)", strokeWidth: 1.5, strokeDasharray: "3 2.4" },
  V: { fill: "var(--veto)" },
  U: { fill: "none", stroke: "var(--rule-2)", strokeWidth: 1, strokeDasharray: "1 2" },
};
