import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { readText, SeedError } from "./files";

/** A row with the place it stands in, for messages: "votes/2016-2025.csv, line 14". */
export type At = { at: string };

/** The rows of a table of the record: as parseTable has it. */
export function readTable<Shape extends z.core.$ZodLooseShape>(file: string, row: z.ZodObject<Shape>) {
  return parseTable(file, readText(file), row);
}

/**
 * The rows of a table. The columns are those of the shape, in its order. Throws a SeedError that names file, line and
 * column of every cell that does not fit.
 */
export function parseTable<Shape extends z.core.$ZodLooseShape>(
  file: string,
  text: string,
  row: z.ZodObject<Shape>,
): (z.infer<z.ZodObject<Shape>> & At)[] {
  const problems: string[] = [];
  const rows = cellsOf(file, text, Object.keys(row.shape)).flatMap(({ at, ...cells }) => {
    const parsed = row.safeParse(cells);
    if (parsed.success) return [{ ...parsed.data, at }];
    problems.push(
      ...parsed.error.issues.map(({ path, message }) => {
        const column = String(path[0]);
        return `${at}, column ${column}: ${message} (${JSON.stringify(cells[column])})`;
      }),
    );
    return [];
  });
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

/** The cells of each row by column, and where the row stands. */
function cellsOf(file: string, text: string, columns: string[]): (Record<string, string> & At)[] {
  const header = (found: string[]) => {
    if (found.join() === columns.join()) return columns;
    throw new SeedError([`${file}: the header is ${found.join(",")}, and should be ${columns.join(",")}`]);
  };
  try {
    return parse<Record<string, string> & At>(text, {
      bom: true,
      columns: header,
      on_record: (record, { lines }) => ({ ...record, at: `${file}, line ${lines}` }),
    });
  } catch (error) {
    if (error instanceof SeedError) throw error;
    throw new SeedError([`${file}: ${(error as Error).message}`]);
  }
}
