import { Figure, type FigureText } from "../../ui/figure";
import { Note } from "../../ui/text";
import { CountTable } from "./few-votes";
import { ShareDots } from "./share-dots";
import { type Compared, dotRows, fewRows } from "./share-rows";

/** The pair in question among others, most alike first; those with few votes folded as counts. */
export function PairsCompared({ pairs, figure }: { pairs: readonly Compared[]; figure: FigureText }) {
  const [rows, few] = [dotRows(pairs), fewRows(pairs)];
  return (
    <Figure
      {...figure}
      table={few.length > 0 && <CountTable head="Pair" rows={few} />}
      tableTitle={`${few.length} with fewer than ten votes`}
    >
      {rows.length > 0 ? (
        <ShareDots caption="Agreement by pair" head="Pair" rows={rows} />
      ) : (
        <Note>No pair has ten votes, so there is no share to draw.</Note>
      )}
    </Figure>
  );
}
