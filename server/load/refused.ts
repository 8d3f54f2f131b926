import { Damage, placeOf } from "./damage";
import type { ReadPackage } from "./read-package";
import type { PlacedTable } from "./rows";

/** What PostgreSQL says of a row that it refuses. */
type Refused = { code?: string; where?: string; message: string; column_name?: string; constraint_name?: string };

/** In which file the rules speak of what, and the column of its key. */
const NAMED: Record<string, { file: string; key: string }> = {
  vote: { file: "votes", key: "vote_id" },
  resolution: { file: "texts", key: "slug" },
  statement: { file: "statements", key: "slug" },
  source: { file: "sources", key: "slug" },
};

/** The columns that the rules between rows are about. */
const COLUMNS: Record<string, string> = {
  vote_without_vote_members: "modality",
  vote_member_serving: "date",
  vote_member_missing: "date",
  vote_tally: "yes",
  vote_tally_seats: "yes",
  vote_outcome: "outcome",
  resolution_fate: "fate",
  resolution_symbol: "symbol",
  resolution_first_vote: "date",
  statement_blocker: "objectors",
  citation_place: "slug",
};

/**
 * What the database refused, as a Damage that names file, line and column; `table` is the one that was being written, null
 * at the commit. Any other error comes back as it is.
 */
export function refused(error: unknown, { rows }: ReadPackage, table: PlacedTable | null): unknown {
  const { code = "", where = "", message, column_name, constraint_name = "" } = error as Refused;
  // Classes 22 and 23: a value that cannot be, a constraint that is broken.
  if (!/^2[23]/.test(code)) return error;
  const [, row, column] = /^COPY \w+, line (\d+)(?:, column (\w+))?/.exec(where) ?? [];
  if (table && row) {
    // A constraint is named after its table and its column: the longest name that is in it is the one that is meant.
    const known = Object.keys(rows.get(table.file)?.[0]?.cells ?? {}).toSorted((a, b) => b.length - a.length);
    const about = column ?? column_name ?? known.find((name) => constraint_name.includes(name));
    return new Damage([`${placeOf(table.file, table.lines[Number(row) - 1] ?? 1, about)}: ${message}.`]);
  }
  const [, noun = "", name, fault] = /^(\w+) (\S+): (.*)$/s.exec(message) ?? [];
  const of = NAMED[noun];
  const line = of && rows.get(of.file)?.find(({ cells }) => cells[of.key] === name)?.line;
  if (!of || line === undefined) return new Damage([`${message}.`]);
  return new Damage([`${placeOf(of.file, line, COLUMNS[constraint_name])}: ${fault}.`]);
}
