import type { ReactNode } from "react";
import { Still } from "./still";

/** What is drawn, in the units of its own width and height; `left` and `top` where its origin is not at the upper left. */
export type Drawing = { width: number; height: number; left?: number; top?: number; content: ReactNode };

type DrawnProps = {
  drawing: Drawing;
  /** What it shows; null: that is said beside it, and what is in it is for the pointer alone. */
  label: string | null;
  className?: string | undefined;
};

/** A drawing as a picture of the page, with what it shows in words. */
export function Drawn({ drawing: { width, height, left = 0, top = 0, content }, label, className }: DrawnProps) {
  const viewBox = `${left} ${top} ${width} ${height}`;
  return (
    <Still>
      {label === null ? (
        <svg className={className} viewBox={viewBox} aria-hidden="true">
          {content}
        </svg>
      ) : (
        <svg className={className} viewBox={viewBox} role="img" aria-label={label}>
          {content}
        </svg>
      )}
    </Still>
  );
}
