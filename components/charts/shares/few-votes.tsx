import { formatCount } from "@/domain/figures";
import { DataTable } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import { type Compared, fewRows } from "./share-rows";

/** As many as stand beside a picture; the others are folded. */
const FEW_SHOWN = 12;

/** The topics with fewer than ten votes, as counts, those with most votes first. Nothing where there is none. */
export function FewVotes({ topics }: { topics: readonly Compared[] }) {
  const rows = fewRows(topics);
  const [shown, others] = [rows.slice(0, FEW_SHOWN), rows.slice(FEW_SHOWN)];
  if (rows.length === 0) return null;
  return (
    <div>
      <CountTable head="Topic" rows={shown} />
      {others.length > 0 && (
        <Disclosure summary={others.length === 1 ? "One more topic" : `${formatCount(others.length)} more topics`}>
          <CountTable head="Topic" rows={others} caption="More topics with fewer than ten votes" />
        </Disclosure>
      )}
    </div>
  );
}

type CountTableProps = { head: string; rows: readonly Compared[]; caption?: string };

/** What has too few votes for a share, as counts. */
export function CountTable({ head, rows, caption = "Fewer than ten votes: counts only" }: CountTableProps) {
  return (
    <DataTable
      caption={caption}
      showCaption
      columns={[{ head }, { head: "Same", number: true }, { head: "Votes", number: true }]}
      rows={rows.map(({ key, name, agreement }) => ({ key, cells: [name, agreement.agree, agreement.n] }))}
    />
  );
}
