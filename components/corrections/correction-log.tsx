import Link from "next/link";
import type { Correction } from "@/domain/correction";
import { correctionRuns } from "@/domain/correction-runs";
import { CORRECTED_KIND_LABELS } from "@/domain/correction-words";
import { Disclosure } from "../ui/disclosure";
import { RuledList } from "../ui/ruled-list";
import { CorrectionEntry } from "./correction-entry";
import styles from "./corrections.module.css";

type CorrectionLogProps = { corrections: readonly Correction[]; nameOf: (code: string) => string };

/** Corrections of several records under when and how they were made, each under the name of its record. */
export function CorrectionLog({ corrections, nameOf }: CorrectionLogProps) {
  return correctionRuns(corrections).map(({ heading, alike }) => (
    <div key={alike[0]?.[0]?.id}>
      <h2 className={styles.run}>{heading}</h2>
      <RuledList>
        {alike.map(([first, ...more]) => first && <Logged key={first.id} first={first} more={more} nameOf={nameOf} />)}
      </RuledList>
    </div>
  ));
}

type LoggedProps = {
  first: Correction;
  /** The records of which the same is said. */
  more: readonly Correction[];
  nameOf: (code: string) => string;
};

function Logged({ first, more, nameOf }: LoggedProps) {
  return (
    <article className={styles.logged}>
      <div>
        <h3 className={styles.title}>
          {CORRECTED_KIND_LABELS[first.kind]}: <RecordName correction={first} />
        </h3>
        {more.length > 0 && (
          <Disclosure tight summary={`and ${more.length} more, with the same correction`}>
            <RuledList>
              {more.map((correction) => (
                <RecordName key={correction.id} correction={correction} />
              ))}
            </RuledList>
          </Disclosure>
        )}
      </div>
      <CorrectionEntry correction={first} nameOf={nameOf} among />
    </article>
  );
}

function RecordName({ correction: { href, title, record } }: { correction: Correction }) {
  const name = title ?? record;
  if (!href) return name;
  return (
    <Link href={`${href}#history`} prefetch={false}>
      {name}
    </Link>
  );
}
