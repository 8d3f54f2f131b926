import { STATEMENT_STATUS_LABELS } from "@/domain/labels";
import type { StatementStatus } from "@/domain/vocabulary";
import { Badge, type BadgeShape } from "../ui/badge";

const SHAPES: Record<StatementStatus, BadgeShape> = {
  ISSUED: "block",
  BLOCKED: "bar",
  DELAYED: "dots",
  WATERED_DOWN: "half",
  WITHDRAWN: "ring",
  CIRCULATED: "dashes",
};

/** What became of a statement, in a word with its shape. */
export function StatusBadge({ status, big }: { status: StatementStatus; big?: boolean }) {
  return (
    <Badge shape={SHAPES[status]} big={big}>
      {STATEMENT_STATUS_LABELS[status]}
    </Badge>
  );
}
