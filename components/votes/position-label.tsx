import type { Position } from "@/domain/vocabulary";
import { Mark } from "./mark";
import styles from "./mark.module.css";
import { MARK_WORDS, markOf } from "./mark-code";

/** What a member did: mark and word. A veto is said as "No: veto". */
export function PositionLabel({ position, veto = false }: { position: Position; veto?: boolean }) {
  const code = markOf({ position, veto });
  return (
    <span className={styles.position}>
      <Mark code={code} />
      {MARK_WORDS[code]}
    </span>
  );
}
