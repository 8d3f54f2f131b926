import type { Correction } from "@/domain/correction";
import { correctedOn } from "@/domain/correction-words";
import { Disclosure } from "../ui/disclosure";
import { RuledList } from "../ui/ruled-list";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { CorrectionEntry } from "./correction-entry";
import styles from "./record-history.module.css";

type HistoryProps = { history: readonly Correction[] };

/** Says of a record that it was corrected, and leads to what was; nothing of one that was not. */
export function CorrectedOn({ history }: HistoryProps) {
  const corrected = correctedOn(history);
  return (
    corrected && (
      <div className={styles.corrected}>
        <Note>
          {corrected}: <a href="#history">what it said before, and why</a>
        </Note>
      </div>
    )
  );
}

/** Entries that stand open; older ones are folded. */
const OPEN = 3;

/** Everything that was changed in a record, newest first, with the sources of each change. */
export function RecordHistory({ history, nameOf }: HistoryProps & { nameOf: (code: string) => string }) {
  if (history.length === 0) return null;
  const entries = history.map((correction) => (
    <CorrectionEntry key={correction.id} correction={correction} nameOf={nameOf} />
  ));
  return (
    <Section title="History of this record" id="history">
      <Stack>
        <RuledList>{entries.slice(0, OPEN)}</RuledList>
        {entries.length > OPEN && (
          <Disclosure summary={`The ${entries.length - OPEN} changes before`}>
            <RuledList>{entries.slice(OPEN)}</RuledList>
          </Disclosure>
        )}
        <Note>
          Nothing of a history is changed or taken away. <a href="/corrections">Every correction of the record</a>
        </Note>
      </Stack>
    </Section>
  );
}
