import type { Agreement } from "@/domain/agreement";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { Figure, type FigureText } from "../ui/figure";
import { Note } from "../ui/text";
import { IntervalDots } from "./interval-dots";
import { type Compared, drawnParts, fewRows, ShareTable } from "./share-rows";

type ByPartProps = {
  noun: "topic" | "region";
  /** Agreement by part, in the votes that the figure's second line names. */
  parts: readonly Compared[];
  whole: Agreement;
  figure: FigureText;
};

/**
 * How alike two members vote by topic or region: those that part furthest from the whole, the most alike first. Parts below
 * ten votes are left to FewVotes.
 */
export function ByPart({ noun, parts, whole, figure }: ByPartProps) {
  const { rows, left, label } = drawnParts(parts, whole.strict, noun);
  const head = noun === "topic" ? "Topic" : "Region";
  const how = left ? (
    <>
      {figure.how} {left}
    </>
  ) : (
    figure.how
  );
  return (
    <Figure
      {...figure}
      how={how}
      table={
        <ShareTable caption={`Agreement by ${noun}`} head={head} compared={parts} whole={whole.strict ?? undefined} />
      }
      tableTitle={`Every ${noun} as a table, the furthest from the whole first`}
    >
      {rows.length > 0 ? (
        <IntervalDots rows={rows} kind="topics" whole={whole.strict ?? undefined} label={label} />
      ) : (
        <Note>No {noun} has ten votes, so there is no share to draw.</Note>
      )}
    </Figure>
  );
}

/** As many as stand beside a picture; the others are folded. */
const FEW_SHOWN = 12;

/** The topics with fewer than ten votes, as counts, those with most votes first. Nothing where there is none. */
export function FewVotes({ topics }: { topics: readonly Compared[] }) {
  const rows = fewRows(topics);
  const [shown, others] = [rows.slice(0, FEW_SHOWN), rows.slice(FEW_SHOWN)];
  if (rows.length === 0) return null;
  return (
    <div>
      <CountTable caption="Fewer than ten votes: counts only" topics={shown} />
      {others.length > 0 && (
        <Disclosure summary={others.length === 1 ? "One more topic" : `${others.length} more topics`}>
          <CountTable caption="More topics with fewer than ten votes" topics={others} />
        </Disclosure>
      )}
    </div>
  );
}

function CountTable({ caption, topics }: { caption: string; topics: readonly Compared[] }) {
  return (
    <DataTable
      caption={caption}
      showCaption
      columns={[{ head: "Topic" }, { head: "Same", number: true }, { head: "Votes", number: true }]}
      rows={topics.map(({ key, name, agreement }) => ({ key, cells: [name, agreement.agree, agreement.n] }))}
    />
  );
}
