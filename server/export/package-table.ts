import { type Field, fieldOf, type ShortField } from "./field";

/** Columns that together hold the key of a row of another table. */
export type ForeignKey = { columns: string[]; table: string; keys: string[] };

/** One file of the data package: what it holds, its columns with their meaning, and its rows in one order. */
export type PackageTable = {
  name: string;
  title: string;
  /** The columns that tell its rows apart. */
  key: string[];
  foreign: ForeignKey[];
  fields: Field[];
  /** The rows as SQL, in one order wherever the record is kept; its columns bear the names of the fields. */
  select: string;
};

/** A file of the package from its columns in short; a reference is "column -> table.key". */
export function packageTable({
  fields,
  foreign = [],
  ...table
}: Omit<PackageTable, "fields" | "foreign"> & { fields: ShortField[]; foreign?: string[] }): PackageTable {
  return { ...table, fields: fields.map(fieldOf), foreign: foreign.map(foreignKey) };
}

function foreignKey(text: string): ForeignKey {
  const [, columns = "", table = "", keys = ""] = /^([\w, ]+) -> ([\w-]+)\.([\w, ]+)$/.exec(text) ?? [];
  return { columns: columns.split(", "), table, keys: keys.split(", ") };
}
