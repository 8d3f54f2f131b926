import { formatCount } from "@/domain/figures";
import { countsOf, type Difference } from "@/domain/library/difference";

type Read = { fileName: string; difference: Difference; rows: number; repeated: number; unread: readonly string[] };

/** The sentences above a difference: what the file has, what is worth knowing of it, and what Import would do. */
export function importSummary({ fileName, difference, rows, repeated, unread }: Read) {
  const { added, changed, conflicting, unchanged, absent, rejected } = countsOf(difference);
  const head = `${fileName}: ${formatCount(rows)} rows. ${formatCount(unchanged)} votes are in the record as they are in the file.`;
  const notes = [
    absent === 1 && "One adopted text of the record is not in the file. It stays.",
    absent > 1 && `${formatCount(absent)} adopted texts of the record are not in the file. They stay.`,
    repeated > 0 && `Rows that stand in the file more than once, and were read once: ${formatCount(repeated)}.`,
    unread.length > 0 && `Columns that were not read: ${unread.join(", ")}.`,
    rejected > 0 && `What is rejected is left out, with the whole of its vote; the rest can be imported.`,
  ].filter((note) => note !== false);
  const enabled = added + changed + conflicting > 0;
  return { head, notes: notes.join(" "), apply: { does: doing({ added, changed, conflicting, rejected }), enabled } };
}

type Counts = { added: number; changed: number; conflicting: number; rejected: number };

function doing({ added, changed, conflicting, rejected }: Counts): string {
  if (added + changed + conflicting === 0) {
    return rejected > 0
      ? "There is nothing to import: what is not rejected is in the record already."
      : "There is nothing to import: the record has all of it.";
  }
  const writes =
    added + changed === 0
      ? "Import writes nothing but the values that you choose."
      : `Import adds ${formatCount(added)} and changes ${formatCount(changed)}, all of it or nothing.`;
  if (conflicting === 0) return writes;
  const votes =
    conflicting === 1
      ? "In one vote a corrected value stands"
      : `In ${formatCount(conflicting)} votes corrected values stand`;
  return `${writes} ${votes} unless you choose the file’s under “In conflict”.`;
}
