import { formatCount } from "@/domain/figures";
import { STATEMENT_STATUS_LABELS } from "@/domain/labels";
import type { StatementCounts } from "@/domain/statement-list";
import { STATEMENT_STATUSES, type StatementStatus } from "@/domain/vocabulary";
import { Segmented } from "../ui/segmented";

type StatusCountsProps = {
  counts: StatementCounts;
  chosen: StatementStatus | undefined;
  href: (status: StatementStatus | undefined) => string;
};

/** The statuses that occur among what else matches, each with its count and the list of it. */
export function StatusCounts({ counts, chosen, href }: StatusCountsProps) {
  const total = STATEMENT_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const all = { text: `All ${formatCount(total)}`, href: href(undefined), current: chosen === undefined };
  const some = STATEMENT_STATUSES.filter((status) => counts[status] > 0 || status === chosen).map((status) => ({
    text: `${STATEMENT_STATUS_LABELS[status]} ${formatCount(counts[status])}`,
    href: href(status),
    current: status === chosen,
  }));
  return <Segmented label="Status" links={[all, ...some]} />;
}
