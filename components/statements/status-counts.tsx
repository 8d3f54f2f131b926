import { formatCount } from "@/domain/figures";
import { STATEMENT_STATUS_LABELS } from "@/domain/labels";
import { STATEMENT_STATUSES, type StatementStatus } from "@/domain/vocabulary";
import { Segmented } from "../ui/segmented";

type StatusCountsProps = {
  statements: { status: StatementStatus }[];
  chosen: StatementStatus | undefined;
  href: (status: StatementStatus | undefined) => string;
};

/** The statuses that occur, each with its count and the list of it. */
export function StatusCounts({ statements, chosen, href }: StatusCountsProps) {
  const count = (status: StatementStatus) => statements.filter((statement) => statement.status === status).length;
  const all = { text: `All ${formatCount(statements.length)}`, href: href(undefined), current: chosen === undefined };
  const some = STATEMENT_STATUSES.filter((status) => count(status) > 0).map((status) => ({
    text: `${STATEMENT_STATUS_LABELS[status]} ${formatCount(count(status))}`,
    href: href(status),
    current: status === chosen,
  }));
  return <Segmented label="Status" links={[all, ...some]} />;
}
