import type { EntryExplanation } from "@/domain/explain-entry";
import { Badge } from "../ui/badge";
import { Disclosure } from "../ui/disclosure";
import { Eyebrow, Note } from "../ui/text";
import { OutcomeBadge } from "../votes/outcome-badge";
import { TallyBar } from "../votes/tally-bar";
import { tallyWords, wellMarks } from "../votes/well";
import styles from "./entry-panel.module.css";
import type { ServingMember } from "./positions-field";
import type { EnteredPosition } from "./vote-form-values";

type EntryPanelProps = {
  /** Null until a day is chosen. */
  entry: EntryExplanation | null;
  withoutVote: boolean;
  serving: readonly ServingMember[];
  positions: Readonly<Record<string, EnteredPosition>>;
};

/** What comes of the vote as entered so far, and why: the rules of the page of the vote, applied while one types. */
export function EntryPanel({ entry, withoutVote, serving, positions }: EntryPanelProps) {
  return (
    <>
      <Eyebrow>Outcome as entered</Eyebrow>
      <EntryBadge entry={entry} withoutVote={withoutVote} big />
      {withoutVote && <Note>No member voted, so there are no positions, and no figure of agreement counts it.</Note>}
      {!withoutVote && entry === null && (
        <Note>Choose the day first: it decides who votes, and how many Yes it needs.</Note>
      )}
      {!withoutVote && entry !== null && <Count entry={entry} serving={serving} positions={positions} />}
    </>
  );
}

/** The outcome in a badge; while positions can still change it, that it is open. */
export function EntryBadge({
  entry,
  withoutVote,
  big = false,
}: {
  entry: EntryExplanation | null;
  withoutVote: boolean;
  big?: boolean;
}) {
  const outcome = withoutVote ? "ADOPTED" : entry?.outcome;
  const modality = withoutVote ? "WITHOUT_VOTE" : "RECORDED";
  return (
    <p role={big ? "status" : undefined}>
      {outcome ? (
        <OutcomeBadge outcome={outcome} modality={modality} big={big} />
      ) : (
        <Badge shape="dashes" big={big}>
          Open
        </Badge>
      )}
    </p>
  );
}

function Count({
  entry,
  serving,
  positions,
}: {
  entry: EntryExplanation;
  serving: readonly ServingMember[];
  positions: Readonly<Record<string, EnteredPosition>>;
}) {
  const votes = serving.flatMap(({ member, permanent }) => {
    const position = positions[member];
    return position ? [{ position, veto: entry.outcome === "VETOED" && permanent && position === "NO" }] : [];
  });
  const marks = wellMarks(votes, null);
  const for_ = marks.filter((mark) => mark !== "N" && mark !== "V");
  const open = Array<"open">(serving.length - votes.length).fill("open");
  const label = `${entry.tally.yes} Yes of ${entry.needed} needed, ${entry.of - entry.entered} positions open`;
  return (
    <>
      <p className={styles.tally}>{tallyWords(entry.tally).join(" · ")}</p>
      <p className={styles.headline}>{entry.headline}</p>
      <TallyBar cells={[...for_, ...open, ...marks.slice(for_.length)]} yesNeeded={entry.needed} label={label} />
      <ol className={styles.reasons}>
        {entry.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
      {entry.otherwise && (
        <Disclosure summary={entry.otherwise.title} tight>
          <Note>{entry.otherwise.text}</Note>
        </Disclosure>
      )}
    </>
  );
}
