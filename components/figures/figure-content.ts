import type { Drawing } from "../ui/drawing";
import type { MarkCode } from "../votes/mark-code";

/** The widths that a figure is drawn for: a page, a tablet, a phone. */
export type FigureSize = "large" | "medium" | "narrow";

/** A figure with all that a file, an embed, a card and a table take from it. */
export type FigureContent = {
  /** The finding, as a sentence that its numbers bear out. */
  title: string;
  /** What is measured, for whom, when. */
  sub: string;
  how: string | null;
  /** What the picture shows, for those who do not see it. */
  label: string;
  draw: (size: FigureSize) => Drawing;
  /** The marks that need a word of explanation beside the picture. */
  marks: readonly MarkCode[];
  /** The numbers of the picture. */
  table: { columns: string[]; rows: (string | number | null)[][] };
};
