import type { PackageTable } from "../export/package-table";
import { PACKAGE_TABLES } from "../export/tables";
import { placeOf } from "./damage";
import type { Cell } from "./read-cell";
import type { PackageRow } from "./read-rows";
import { FOREIGN, type Key, OTHERS, type Reference } from "./references";

const REFERENCES = [...FOREIGN, ...OTHERS];

/** The places of the rows of a file, from 1, by the cells of some columns. */
export class Places {
  readonly #places = new Map<string, number>();

  set(key: Key, place: number): void {
    this.#places.set(joined(key), place);
  }

  /** The place of the row with this key; null where the key is empty, or no row has it. */
  find(...key: (Cell | undefined)[]): number | null {
    return this.#places.get(joined(key)) ?? null;
  }
}

/**
 * What is held of a package that is read row by row: the keys by which rows are named, and while a file is read all keys of
 * that file.
 */
export class Keys {
  readonly #places = new Map(REFERENCES.map((one) => [nameOf(one), { ...one, places: new Places() }]));
  /** What was named before its row had come. */
  readonly #waiting = new Map(REFERENCES.map((one) => [one, [] as { line: number; key: Key }[]]));
  readonly #twice = new Map<string, string[]>();

  /** The rows of a file by columns that something refers to. */
  places(table: string, ...keys: string[]): Places {
    const found = this.#places.get(nameOf({ table, keys }));
    if (!found) throw new Error(`Nothing refers to ${nameOf({ table, keys })}`);
    return found.places;
  }

  /** Takes up the keys of a file, and what it names, and reads it to its end for that. */
  async take({ name, key }: PackageTable, rows: AsyncIterable<PackageRow>): Promise<void> {
    const own = [...this.#places.values()].filter(({ table }) => table === name);
    const references = REFERENCES.filter(({ file }) => file === name);
    const twice: string[] = [];
    const lines = new Map<string, number>();
    let place = 0;
    for await (const row of rows) {
      place += 1;
      for (const { keys, places } of own) places.set(cellsOf(row, keys), place);
      for (const reference of references) this.#lookUp(reference, row);
      if (key.length === 0) continue;
      const cells = cellsOf(row, key);
      const first = lines.get(joined(cells));
      if (first === undefined) lines.set(joined(cells), row.line);
      else twice.push(`${placeOf(name, row.line, key[0])}: ${quoted(cells)} stands in line ${first} already.`);
    }
    this.#twice.set(name, twice);
  }

  /**
   * Every key that stands twice and every reference to a row that is not there, as sentences with file, line and column.
   * To be asked when every file was taken.
   */
  problems(): string[] {
    const files = PACKAGE_TABLES.flatMap(({ name }) => [
      ...(this.#twice.get(name) ?? []),
      ...FOREIGN.filter(({ file }) => file === name).flatMap((reference) => this.#lacking(reference)),
    ]);
    return [...files, ...OTHERS.flatMap((reference) => this.#lacking(reference))];
  }

  #lookUp(reference: Reference, { line, cells }: PackageRow): void {
    const places = this.places(reference.table, ...reference.keys);
    for (const key of reference.named(cells)) {
      if (places.find(...key) === null) this.#waiting.get(reference)?.push({ line, key });
    }
  }

  #lacking(reference: Reference): string[] {
    const { file, column, table, keys, what } = reference;
    const places = this.places(table, ...keys);
    return (this.#waiting.get(reference) ?? [])
      .filter(({ key }) => places.find(...key) === null)
      .map(({ line, key }) => `${placeOf(file, line, column)}: ${table}.csv has no ${what ?? quoted(key)}.`);
  }
}

const nameOf = ({ table, keys }: Pick<Reference, "table" | "keys">) => `${table}.${keys.join(", ")}`;
const cellsOf = ({ cells }: PackageRow, columns: readonly string[]): Key =>
  columns.map((column) => cells[column] ?? null);
const joined = (key: readonly (Cell | undefined)[]) => key.join("\n");
const quoted = (key: Key) => `“${key.join(", ")}”`;
