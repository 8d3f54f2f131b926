import { PACKAGE_TABLES } from "../export/tables";
import type { Cell } from "./read-cell";
import type { PackageRow } from "./read-rows";

/** The cells that tell a row from others. */
export type Key = readonly Cell[];

/** What of a file names rows of another, or of its own. */
export type Reference = {
  file: string;
  /** The column in which a row is said to be lacking. */
  column: string;
  /** The file of the rows that are named, and their columns. */
  table: string;
  keys: readonly string[];
  /** What a row names; nothing where the cell is empty. */
  named: (cells: PackageRow["cells"]) => Key[];
  /** In place of the key, where a row is said to be lacking. */
  what?: string;
};

/** The references of foreign keys, file by file. */
export const FOREIGN = PACKAGE_TABLES.flatMap(({ name: file, foreign }) =>
  foreign.map(({ columns, table, keys }): Reference => {
    const [column = ""] = columns;
    const named: Reference["named"] = (cells) =>
      cells[column] === null ? [] : [columns.map((one) => cells[one] ?? null)];
    return { file, column, table, keys, named };
  }),
);

const listed = (file: string, column: string, table: string, key: string): Reference => ({
  ...{ file, column, table, keys: [key] },
  named: (cells) => [cells[column] ?? []].flat().map((value) => [value]),
});

/** Those that no foreign key could be: the items of lists, and the explanations that citations are about. */
export const OTHERS: Reference[] = [
  listed("texts", "further_topics", "topics", "slug"),
  listed("statements", "texts", "texts", "slug"),
  listed("statements", "proposers", "members", "code"),
  listed("statements", "objectors", "members", "code"),
  {
    ...{ file: "citations", column: "member_code", table: "explanations", keys: ["vote_id", "member_code"] },
    named: ({ vote_id = null, member_code = null }) => (member_code === null ? [] : [[vote_id, member_code]]),
    what: "such row",
  },
];
