"use client";

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import styles from "./agreement-chart.module.css";
import { type ChartSize, FRAMES } from "./agreement-layout";
import type { AgreementInput } from "./agreement-model";

const AgreementRecharts = lazy(() => import("./agreement-recharts"));

type Fit = { size: ChartSize; scale: number };

type AgreementChartProps = {
  /** What the chart is drawn from: counts, and not what follows from them, since they are sent with the page. */
  input: AgreementInput;
  /** What the server drew: one element that says what is shown, in it a picture for each size, in the order of FRAMES. */
  children: ReactNode;
};

/**
 * Lays the chart over the picture that the server drew, at the same size and scale, once a reader points at it, touches it
 * or asks for it by keyboard: who only reads is not made to wait for Recharts. The picture keeps its place, so nothing
 * moves; it stays visible until then, and in print.
 */
export function AgreementChart({ input, children }: AgreementChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const [wanted, setWanted] = useState<"BY_POINTER" | "BY_KEY" | null>(null);
  const [ready, setReady] = useState(false);
  const byPointer = () => setWanted((how) => how ?? "BY_POINTER");
  const onReady = useCallback(() => setReady(true), []);

  // The button that was pressed is gone, and the arrow keys go on from the chart, which Recharts draws in a later turn.
  useEffect(() => {
    if (!ready || wanted !== "BY_KEY") return;
    let turn = requestAnimationFrame(function focus() {
      const surface = frame.current?.querySelector<SVGElement>(".recharts-surface");
      if (surface) surface.focus();
      else turn = requestAnimationFrame(focus);
    });
    return () => cancelAnimationFrame(turn);
  }, [ready, wanted]);

  useEffect(() => {
    if (!frame.current) return;
    const pictures = frame.current.querySelectorAll<SVGSVGElement>(":scope > [role=img] > svg");
    const observer = new ResizeObserver(() => setFit(fitOf(pictures)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={frame}
      className={ready ? `${styles.frame} ${styles.ready}` : styles.frame}
      onPointerEnter={byPointer}
      onPointerDown={byPointer}
    >
      {fit && !ready && (
        <button type="button" className={styles.reader} onClick={() => setWanted("BY_KEY")}>
          Read the chart year by year, with the arrow keys
        </button>
      )}
      {children}
      {fit && wanted && (
        <div className={styles.chart} style={{ transform: `scale(${fit.scale})` }}>
          <Suspense>
            <AgreementRecharts input={input} size={fit.size} label={labelOf(frame.current)} onReady={onReady} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** What the server said of its pictures holds for the chart. */
const labelOf = (frame: HTMLElement | null) => frame?.querySelector("[role=img]")?.getAttribute("aria-label") ?? "";

/** Which picture the style sheet shows, and how much larger or smaller than it was drawn. */
function fitOf(pictures: Iterable<SVGSVGElement>): Fit | null {
  const sizes = Object.keys(FRAMES) as ChartSize[];
  for (const [index, picture] of [...pictures].entries()) {
    const size = sizes[index];
    const { width } = picture.getBoundingClientRect();
    if (size !== undefined && width > 0) return { size, scale: width / FRAMES[size].width };
  }
  return null;
}
