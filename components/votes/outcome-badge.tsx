import { FATE_LABELS, outcomeLabel } from "@/domain/labels";
import type { Fate, Modality, Outcome } from "@/domain/vocabulary";
import { Badge, type BadgeShape } from "../ui/badge";

const SHAPES: Record<Outcome, BadgeShape> = { ADOPTED: "disc", VETOED: "octagon", NOT_ADOPTED: "frame" };

type OutcomeBadgeProps = { outcome: Outcome; modality: Modality; big?: boolean };

/** The outcome of a vote. An adoption without a vote has a sign of its own, for nobody voted Yes in it. */
export function OutcomeBadge({ outcome, modality, big }: OutcomeBadgeProps) {
  const shape = modality === "WITHOUT_VOTE" ? "ring" : SHAPES[outcome];
  return (
    <Badge shape={shape} big={big}>
      {outcomeLabel(outcome, modality)}
    </Badge>
  );
}

/** What became of a text that was never put to a vote. */
export function FateBadge({ fate, big }: { fate: Fate; big?: boolean }) {
  return (
    <Badge shape="dashes" big={big}>
      {FATE_LABELS[fate]}
    </Badge>
  );
}
