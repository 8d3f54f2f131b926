import type { Agreement } from "@/domain/agreement";
import { DataTable } from "../ui/data-table";
import { Figure, type FigureText } from "../ui/figure";
import { Note } from "../ui/text";
import { IntervalDots } from "./interval-dots";
import { type Compared, dotRows, fewRows, ShareTable } from "./share-rows";

type ByTopicProps = {
  /** Agreement by topic, in the votes that the figure's second line names. */
  topics: readonly Compared[];
  whole: Agreement;
  figure: FigureText;
};

/** How alike two members vote by topic, most alike first; topics below ten votes are left to FewVotes. */
export function ByTopic({ topics, whole, figure }: ByTopicProps) {
  const rows = dotRows(topics);
  const label = rows.map((row) => `${row.name}: ${row.text}`).join("; ");
  const table = <ShareTable caption="Agreement by topic" head="Topic" compared={topics} />;
  return (
    <Figure {...figure} table={table}>
      {rows.length > 0 ? (
        <IntervalDots rows={rows} kind="topics" whole={whole.strict ?? undefined} label={label} />
      ) : (
        <Note>No topic has ten votes, so there is no share to draw.</Note>
      )}
    </Figure>
  );
}

/** The topics with fewer than ten votes, as counts. Nothing where there is none. */
export function FewVotes({ topics }: { topics: readonly Compared[] }) {
  const rows = fewRows(topics);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption="Fewer than ten votes: counts only"
      showCaption
      columns={[{ head: "Topic" }, { head: "Same", number: true }, { head: "Votes", number: true }]}
      rows={rows.map(({ key, name, agreement }) => ({ key, cells: [name, agreement.agree, agreement.n] }))}
    />
  );
}
