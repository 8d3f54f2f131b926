import { PACKAGE_TABLES } from "../export/tables";
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
 * What the database refused, as a Damage that names file, line and column, for which the file is read again; `table` is the
 * one that was being written, null at the commit. Any other error comes back as it is.
 */
export async function refused(error: unknown, { rows }: ReadPackage, table: PlacedTable | null): Promise<unknown> {
  const { code = "", where = "", message, column_name, constraint_name = "" } = error as Refused;
  // Classes 22 and 23: a value that cannot be, a constraint that is broken.
  if (!/^2[23]/.test(code)) return error;
  const [, row, column] = /^COPY \w+, line (\d+)(?:, column (\w+))?/.exec(where) ?? [];
  if (table && row) {
    // A constraint is named after its table and its column: the longest name that is in it is the one that is meant.
    const fields = PACKAGE_TABLES.find(({ name }) => name === table.file)?.fields ?? [];
    const known = fields.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
    const about = column ?? column_name ?? known.find((name) => constraint_name.includes(name));
    return new Damage([`${placeOf(table.file, await lineOf(table, Number(row)), about)}: ${message}.`]);
  }
  const [, noun = "", name, fault] = /^(\w+) (\S+): (.*)$/s.exec(message) ?? [];
  const of = NAMED[noun];
  if (of) {
    for await (const { line, cells } of rows(of.file)) {
      if (cells[of.key] !== name) continue;
      return new Damage([`${placeOf(of.file, line, COLUMNS[constraint_name])}: ${fault}.`]);
    }
  }
  return new Damage([`${message}.`]);
}

/** The line of the file from which a table has its row of this number, from 1. */
async function lineOf({ rows }: PlacedTable, number: number): Promise<number> {
  let place = 0;
  for await (const { line } of rows()) {
    place += 1;
    if (place === number) return line;
  }
  return 1;
}
