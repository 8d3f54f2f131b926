import Link from "next/link";
import type { Correction } from "@/domain/correction";
import { CORRECTED_KIND_LABELS } from "@/domain/correction-words";
import { RuledList } from "../ui/ruled-list";
import { CorrectionEntry } from "./correction-entry";
import styles from "./corrections.module.css";

type CorrectionLogProps = { corrections: readonly Correction[]; nameOf: (code: string) => string };

/** Corrections of several records, each under the name of its record. */
export function CorrectionLog({ corrections, nameOf }: CorrectionLogProps) {
  return (
    <RuledList>
      {corrections.map((correction) => (
        <article key={correction.id} className={styles.logged}>
          <h2 className={styles.title}>
            {CORRECTED_KIND_LABELS[correction.kind]}:{" "}
            {correction.href ? (
              <Link href={`${correction.href}#history`} prefetch={false}>
                {correction.title ?? correction.record}
              </Link>
            ) : (
              (correction.title ?? correction.record)
            )}
          </h2>
          <CorrectionEntry correction={correction} nameOf={nameOf} />
        </article>
      ))}
    </RuledList>
  );
}
