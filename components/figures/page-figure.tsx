import type { ReactNode } from "react";
import chart from "../charts/chart.module.css";
import { Drawn } from "../ui/drawing";
import { Figure, type FigureText } from "../ui/figure";
import { Stack } from "../ui/stack";
import { VisuallyHidden } from "../ui/visually-hidden";
import { MarkKey } from "../votes/mark-key";
import type { FigureContent, FigureSize } from "./figure-content";

const SIZES: FigureSize[] = ["large", "medium", "narrow"];

type PageFigureProps = Pick<FigureText, "id" | "source" | "tools" | "embed" | "narrowFold"> & {
  content: FigureContent;
  /** Follows the reading aid: a link to the method. */
  method?: ReactNode;
  /** Whether parts of the picture are links, for the pointer alone: then its words stand beside it. */
  linked?: boolean;
  table: ReactNode;
  tableTitle: string;
};

/** A figure on a page, with the words and the picture that its files and its embed have. */
export function PageFigure({ content, method, linked, ...figure }: PageFigureProps) {
  const { title, sub, how, draw, marks } = content;
  const label = `${content.label}. The table below has the numbers.`;
  return (
    <Figure
      {...figure}
      title={title}
      sub={sub}
      how={
        <>
          {how} {method}
        </>
      }
    >
      <Stack>
        {marks.length > 0 && <MarkKey codes={marks} />}
        <div>
          {linked && <VisuallyHidden>{label}</VisuallyHidden>}
          <div {...(!linked && { role: "img", "aria-label": label })}>
            {SIZES.map((size) => (
              <Drawn key={size} drawing={draw(size)} label={null} className={chart[size]} />
            ))}
          </div>
        </div>
      </Stack>
    </Figure>
  );
}
