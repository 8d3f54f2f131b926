import type { Correction } from "@/domain/correction";
import { type ChangeWords, changeWords, correctionHeading } from "@/domain/correction-words";
import { beginning } from "@/domain/sentence";
import { ChangedValue, Is } from "../ui/changed-value";
import { Disclosure } from "../ui/disclosure";
import { Note } from "../ui/text";
import styles from "./corrections.module.css";

/** What stands on the page of another record, among others of its kind. */
const PARTS: readonly Correction["kind"][] = ["term", "citation"];

/** So many fields stand open; more are folded. */
const OPEN = 3;

/** Letters of a reason that is folded: in the history of one record, in the log of all; and of its first words. */
const [LONG, LOGGED, LINE] = [260, 120, 90];

type CorrectionEntryProps = {
  correction: Correction;
  nameOf: (code: string) => string;
  /** Among others of the log, which says when and how over all of them. */
  among?: boolean;
};

/** One change: when and as what, each field with what it said and says, why, and by which source. */
export function CorrectionEntry({ correction, nameOf, among }: CorrectionEntryProps) {
  const changes = changeWords(correction, nameOf);
  // What a record was entered with is what its page shows, where it has one of its own.
  const isNew = correction.action === "CREATE";
  const entered = isNew && !PARTS.includes(correction.kind);
  return (
    <div className={styles.entry} id={`correction-${correction.id}`}>
      {!among && <p className={styles.heading}>{correctionHeading(correction)}</p>}
      {!entered && (
        <>
          <Changes changes={changes.slice(0, OPEN)} isNew={isNew} />
          {changes.length > OPEN && (
            <Disclosure
              tight
              summary={changes.length - OPEN === 1 ? "1 more field" : `${changes.length - OPEN} more fields`}
            >
              <Changes changes={changes.slice(OPEN)} isNew={isNew} />
            </Disclosure>
          )}
        </>
      )}
      <Reason
        text={sentence(correction.reason)}
        source={correction.source && sentence(correction.source)}
        room={among ? LOGGED : LONG}
      />
    </div>
  );
}

function Changes({ changes, isNew }: { changes: readonly ChangeWords[]; isNew: boolean }) {
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <span className={styles.field}>{field}</span> {isNew ? <Is>{to}</Is> : <ChangedValue from={from} to={to} />}
        </li>
      ))}
    </ul>
  );
}

/** Why, and by which source: what is long opens from its first words. */
function Reason({ text, source, room }: { text: string; source: string | null; room: number }) {
  const why = (
    <Note>
      {text}
      {source && <> Source: {source}</>}
    </Note>
  );
  if (text.length + (source?.length ?? 0) <= room) return why;
  return (
    <Disclosure tight summary={beginning(text, LINE)}>
      {why}
    </Disclosure>
  );
}

const sentence = (text: string) => (/[.!?…”]$/.test(text.trim()) ? text : `${text}.`);
