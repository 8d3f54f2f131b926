import type { PackageTable } from "./package-table";
import { allRows } from "./table-sql";
import { PACKAGE_TABLES } from "./tables";

/** A statement that gives the version of the record as `version`. */
export const VERSION_SQL = `
  select to_char((select max(date) from vote), 'YYYY-MM-DD') || '-' ||
         left(encode(sha256(convert_to(string_agg(sum, E'\\n' order by name collate "C"), 'UTF8')), 'hex'), 12) as version
    from (${PACKAGE_TABLES.map(sumOf).join(" union all ")}) as sums`;

function sumOf(table: PackageTable): string {
  const rows = `coalesce(string_agg(row_to_json(t)::text, E'\\n'), '')`;
  return `select '${table.name}' as name, encode(sha256(convert_to(${rows}, 'UTF8')), 'hex') as sum from (${allRows(table)}) as t`;
}
