import { VERDICT_LABELS } from "@/domain/claim-words";
import type { Verdict } from "@/domain/judge-claim";
import { Badge, type BadgeShape } from "../ui/badge";

const SHAPES: Record<Verdict, BadgeShape> = { SUPPORTED: "tick", CONTRADICTED: "cross", NOT_CHECKABLE: "dots" };

/** Whether the record bears a claim out: a tick, a cross or dots, never a vote's mark. */
export function VerdictBadge({ verdict, big }: { verdict: Verdict; big?: boolean }) {
  return (
    <Badge shape={SHAPES[verdict]} big={big}>
      {VERDICT_LABELS[verdict]}
    </Badge>
  );
}
