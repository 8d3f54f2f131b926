import { formatCount } from "@/domain/figures";
import { countsOf, type Difference, type FieldChange } from "@/domain/library/difference";
import { FIELD_NAMES } from "@/domain/library/field-words";
import type { LibraryFile } from "../import/read-file";

/** Lines of each kind that are printed in full. */
const MOST = 40;

/** An import as lines for a terminal. `complete`: nothing of the file was left out. `did`: "was" or "would be". */
export function reportLines(
  difference: Difference,
  file: Pick<LibraryFile, "repeated" | "unread">,
  did: "was" | "would be",
): { lines: string[]; complete: boolean } {
  const counts = countsOf(difference);
  const { added, changed, rejected } = difference;
  const summary = [
    `${formatCount(counts.added)} new`,
    `${formatCount(counts.changed)} changed`,
    `${formatCount(counts.conflicting)} in conflict with a correction`,
    `${formatCount(counts.unchanged)} unchanged`,
    `${formatCount(counts.rejected)} rejected`,
  ];
  const lines = [
    summary.join(", "),
    ...(counts.absent > 0 ? [`In the record and not in the file, where it stays: ${formatCount(counts.absent)}.`] : []),
    ...(file.repeated > 0
      ? [`Rows that stand in the file more than once, and were read once: ${formatCount(file.repeated)}.`]
      : []),
    ...(file.unread.length > 0 ? [`Columns that were not read: ${file.unread.join(", ")}.`] : []),
    ...part(`New: ${did} added`, added, ({ symbol, date, tally, title }) => `${symbol}, ${date}, ${tally}: ${title}`),
    ...part(
      `Changed: the file’s value ${did} taken`,
      changed.flatMap(({ symbol, line, changes }) => changes.map((change) => ({ symbol, line, change }))),
      ({ symbol, line, change }) => `${symbol}, line ${line}: ${fieldLine(change)}`,
    ),
    ...part(
      "In conflict: the record’s corrected value stands; the desk’s import lets an editor choose",
      changed.flatMap(({ symbol, line, conflicts }) => conflicts.map((conflict) => ({ symbol, line, conflict }))),
      ({ symbol, line, conflict }) =>
        `${symbol}, line ${line}: ${fieldLine(conflict)} (${conflict.standing.actor}: ${conflict.standing.reason})`,
    ),
    ...part("Rejected: left out", rejected, ({ line, column, symbol, reason }) =>
      [`line ${line}`, column && `column ${column}`, symbol].filter(Boolean).join(", ").concat(`: ${reason}`),
    ),
    ...(difference.rejectedMore > 0 ? [`  … and ${formatCount(difference.rejectedMore)} more that were not kept`] : []),
  ];
  return { lines: lines.map(printable), complete: counts.rejected + counts.conflicting === 0 };
}

function part<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST).map((item) => `  ${line(item)}`);
  const more = items.length > MOST ? [`  … and ${formatCount(items.length - MOST)} more`] : [];
  return ["", `${title}:`, ...shown, ...more];
}

const fieldLine = ({ field, from, to }: FieldChange) =>
  `${FIELD_NAMES[field]}: ${from ?? "(none)"} → ${to ?? "(none)"}`;

/** Without the control characters that a file may hold: a terminal would obey them. */
const printable = (line: string) => line.replace(/\p{Cc}/gu, " ");
