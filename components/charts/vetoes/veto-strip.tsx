import type { VetoFigures } from "@/domain/veto-figures";
import { Drawn } from "../../ui/drawing";
import { Figure, type FigureText } from "../../ui/figure";
import { VisuallyHidden } from "../../ui/visually-hidden";
import chart from "../chart.module.css";
import { stripDrawing, stripWords } from "./veto-strip-drawing";
import type { StripSize } from "./veto-strip-layout";

const SIZES: StripSize[] = ["large", "medium", "narrow"];

/** Every vetoed vote in order, by the seat that voted No. The table by decade has its numbers. */
export function VetoStrip({ vetoes, figure }: { vetoes: VetoFigures; figure: Omit<FigureText, "how"> }) {
  const how = `A line joins seats that vetoed the same text. Blue: China and the Soviet Union or Russia together (${vetoes.whole.joint}). The columns are in order, not to a scale of time: a wide decade had many vetoes. Each opens its vote.`;
  const label = `${stripWords(vetoes)} The table below has the counts by decade and seat.`;
  return (
    <Figure {...figure} how={how}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {SIZES.map((size) => (
        <Drawn key={size} drawing={stripDrawing(vetoes, size, { linked: true })} label={null} className={chart[size]} />
      ))}
    </Figure>
  );
}
