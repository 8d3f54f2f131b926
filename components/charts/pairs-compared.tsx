import { Figure, type FigureText } from "../ui/figure";
import { IntervalDots } from "./interval-dots";
import { type Compared, dotRows, ShareTable } from "./share-rows";

/** The pair in question among others, most alike first. */
export function PairsCompared({ pairs, figure }: { pairs: readonly Compared[]; figure: FigureText }) {
  const rows = dotRows(pairs);
  return (
    <Figure {...figure} table={<ShareTable caption="Agreement by pair" head="Pair" compared={pairs} />}>
      <IntervalDots rows={rows} kind="pairs" label={rows.map((row) => `${row.name}: ${row.text}`).join("; ")} />
    </Figure>
  );
}
