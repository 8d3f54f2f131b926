import { type Field, fieldOf, type ShortField } from "./field";
import { type OrderColumn, orderOf } from "./order";

/** Columns that together hold the key of a row of another table. */
export type ForeignKey = { columns: string[]; table: string; keys: string[] };

/** What a table is made of in SQL: the columns bear the names of the fields. */
export type TableSource = { columns: string; from: string; where?: string };

/** One file of the data package: what it holds, its columns with their meaning, and its rows in one order. */
export type PackageTable = {
  name: string;
  title: string;
  /** The columns that tell its rows apart. */
  key: string[];
  foreign: ForeignKey[];
  fields: Field[];
  /** Columns that say again what other files say: the sum of the contents leaves them out. */
  repeats: string[];
  source: TableSource;
  /** What puts the rows in one order wherever the record is kept; no two rows are alike in all of it, and none lacks any. */
  order: OrderColumn[];
};

type ShortTable = Pick<PackageTable, "name" | "title" | "key"> &
  TableSource & { foreign?: string[]; repeats?: string[]; fields: ShortField[]; order: string };

/** A file of the package in short: a reference is "column -> table.key", the order "r.date date, r.slug text". */
export function packageTable({
  columns,
  from,
  where,
  order,
  foreign = [],
  repeats = [],
  fields,
  ...table
}: ShortTable): PackageTable {
  return {
    ...table,
    fields: fields.map(fieldOf),
    foreign: foreign.map(foreignKey),
    repeats,
    source: { columns, from, ...(where !== undefined && { where }) },
    order: orderOf(order),
  };
}

function foreignKey(text: string): ForeignKey {
  const [, columns = "", table = "", keys = ""] = /^([\w, ]+) -> ([\w-]+)\.([\w, ]+)$/.exec(text) ?? [];
  return { columns: columns.split(", "), table, keys: keys.split(", ") };
}
