import type { Agreement } from "@/domain/agreement";
import { DataTable } from "../ui/data-table";
import { Disclosure } from "../ui/disclosure";
import { Figure, type FigureText } from "../ui/figure";
import { Note } from "../ui/text";
import { IntervalDots } from "./interval-dots";
import { type Compared, dotRows, fewRows, ShareTable } from "./share-rows";

/** As many parts as a picture holds; the table has all of them. */
const DRAWN = 14;

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
  const all = dotRows(parts);
  const apart = (share: number) => Math.abs(share - (whole.strict ?? share));
  const furthest = all.toSorted((one, other) => apart(other.share) - apart(one.share)).slice(0, DRAWN);
  const rows = all.filter((row) => furthest.includes(row));
  const label = rows.map((row) => `${row.name}: ${row.text}`).join("; ");
  const head = noun === "topic" ? "Topic" : "Region";
  const how =
    rows.length < all.length ? (
      <>
        {figure.how} Drawn are the {rows.length} of {all.length} {noun}s that part furthest from the whole; the table
        has all.
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
