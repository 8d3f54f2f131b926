import type { PackageTable } from "../export/package-table";
import { allRows } from "../export/table-sql";
import { PACKAGE_TABLES } from "../export/tables";

/**
 * A statement that gives, as `version`, the name by which packages called their contents until 22 November 2026: by a sum
 * over the sums of whole tables, row behind row. They are cited, and can be loaded.
 */
export const FORMER_VERSION_SQL = `
  select to_char((select max(date) from vote), 'YYYY-MM-DD') || '-' ||
         left(encode(sha256(convert_to(string_agg(sum, E'\\n' order by name collate "C"), 'UTF8')), 'hex'), 12) as version
    from (${PACKAGE_TABLES.map(sumOf).join(" union all ")}) as sums`;

function sumOf(table: PackageTable): string {
  const rows = `coalesce(string_agg(row_to_json(t)::text, E'\\n'), '')`;
  return `select '${table.name}' as name, encode(sha256(convert_to(${rows}, 'UTF8')), 'hex') as sum from (${allRows(table)}) as t`;
}
