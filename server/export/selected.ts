import "server-only";
import type { CsvValue } from "@/domain/csv";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import type { Column } from "./columns";
import type { Rows } from "./votes";

/** A column that holds the key of another table. */
type ForeignKey = { column: string; table: string; key: string };

/** One file of the data package: what it holds, its columns with their meaning, and its rows in one order. */
export type Table = {
  name: string;
  title: string;
  key: string[];
  foreign: ForeignKey[];
  columns: Column[];
  rows: () => Rows;
};

/** A file whose columns are described here, because no view of the database describes them. */
export type Selected = Omit<Table, "columns" | "rows" | "foreign"> & {
  foreign?: ForeignKey[];
  /** Name, type of PostgreSQL and meaning. */
  columns: [name: string, type: string, description: string][];
  /** Its columns bear these names, and its rows have one order. */
  select: Prisma.Sql;
};

/** The file of a selection. */
export function selectedTable({ columns, select, foreign = [], ...table }: Selected): Table {
  const names = columns.map(([name]) => name);
  return {
    ...table,
    foreign,
    columns: columns.map(([name, type, description]) => ({ name, type, description })),
    rows: async function* () {
      const rows = await prisma.$queryRaw<{ row: Record<string, CsvValue> }[]>`
        select row_to_json(t) as row from (${select}) t`;
      yield rows.map(({ row }) => names.map((name) => row[name] ?? null));
    },
  };
}
