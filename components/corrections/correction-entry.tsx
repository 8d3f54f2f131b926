import type { Correction } from "@/domain/correction";
import { changeWords, correctionHeading } from "@/domain/correction-words";
import { Note } from "../ui/text";
import styles from "./corrections.module.css";

/** What stands on the page of another record, among others of its kind. */
const PARTS: readonly Correction["kind"][] = ["term", "citation"];

type CorrectionEntryProps = { correction: Correction; nameOf: (code: string) => string };

/** One change: when and as what, each field with what it said and says, why, and by which source. */
export function CorrectionEntry({ correction, nameOf }: CorrectionEntryProps) {
  const changes = changeWords(correction, nameOf);
  // What a record was entered with is what its page shows, where it has one of its own.
  const entered = correction.action === "CREATE" && !PARTS.includes(correction.kind);
  return (
    <div className={styles.entry} id={`correction-${correction.id}`}>
      <p className={styles.heading}>{correctionHeading(correction)}</p>
      {!entered && (
        <ul className={styles.changes}>
          {changes.map(({ field, from, to }) => (
            <li key={field}>
              <span className={styles.field}>{field}</span> <del>{from}</del> <span aria-hidden="true">→</span>{" "}
              <ins>{to}</ins>
            </li>
          ))}
        </ul>
      )}
      <Note>
        {sentence(correction.reason)}
        {correction.source && <> Source: {sentence(correction.source)}</>}
      </Note>
    </div>
  );
}

const sentence = (text: string) => (/[.!?…”]$/.test(text.trim()) ? text : `${text}.`);
