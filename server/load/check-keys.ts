import { PACKAGE_TABLES } from "../export/tables";
import { placeOf } from "./damage";
import type { PackageRow, ReadPackage } from "./read-package";

/** Every key that stands twice and every reference to a row that is not there, as sentences with file, line and column. */
export function checkKeys({ rows }: ReadPackage): string[] {
  const of = (name: string) => rows.get(name) ?? [];
  const keys = PACKAGE_TABLES.flatMap(({ name, key, foreign }) => [
    ...(key.length > 0 ? twice(name, key, of(name)) : []),
    ...foreign.flatMap(({ columns, table, keys }) => {
      const known = new Set(of(table).map((row) => keyOf(row, keys)));
      return of(name)
        .filter((row) => row.cells[columns[0] ?? ""] !== null && !known.has(keyOf(row, columns)))
        .map((row) => `${placeOf(name, row.line, columns[0])}: ${table}.csv has no ${quoted(row, columns)}.`);
    }),
  ]);
  return [...keys, ...checkLists(rows)];
}

function twice(name: string, key: string[], rows: readonly PackageRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const first = seen.get(keyOf(row, key));
    if (first !== undefined) {
      return [`${placeOf(name, row.line, key[0])}: ${quoted(row, key)} stands in line ${first} already.`];
    }
    seen.set(keyOf(row, key), row.line);
    return [];
  });
}

const keyOf = ({ cells }: PackageRow, columns: readonly string[]) => columns.map((column) => cells[column]).join("\n");

const quoted = ({ cells }: PackageRow, columns: readonly string[]) =>
  `“${columns.map((column) => cells[column]).join(", ")}”`;

/** Every item of a list, and every explanation cited, that names a row that is not there, with file, line and column. */
function checkLists(rows: ReadPackage["rows"]): string[] {
  const keysOf = (file: string, ...key: string[]) =>
    new Set((rows.get(file) ?? []).map(({ cells }) => key.map((column) => cells[column]).join(", ")));
  const [texts, topics, members] = [keysOf("texts", "slug"), keysOf("topics", "slug"), keysOf("members", "code")];
  const lists: [file: string, column: string, known: ReadonlySet<string>, noun: string][] = [
    ["texts", "further_topics", topics, "topics"],
    ["statements", "texts", texts, "texts"],
    ["statements", "proposers", members, "members"],
    ["statements", "objectors", members, "members"],
  ];
  const explanations = keysOf("explanations", "vote_id", "member_code");
  return [
    ...lists.flatMap(([file, column, known, noun]) =>
      (rows.get(file) ?? []).flatMap(({ line, cells }) =>
        [cells[column] ?? []]
          .flat()
          .filter((value) => !known.has(String(value)))
          .map((value) => `${placeOf(file, line, column)}: ${noun}.csv has no “${value}”.`),
      ),
    ),
    ...(rows.get("citations") ?? [])
      .filter(({ cells }) => cells.member_code !== null && !explanations.has(`${cells.vote_id}, ${cells.member_code}`))
      .map(({ line }) => `${placeOf("citations", line, "member_code")}: explanations.csv has no such row.`),
  ];
}
