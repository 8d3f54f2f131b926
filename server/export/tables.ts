import type { PackageTable } from "./package-table";
import { RECORD_TABLES } from "./record-tables";
import { SOURCE_TABLES } from "./source-tables";
import { STATEMENT_TABLES } from "./statement-tables";
import { VOTE_TABLES } from "./vote-tables";

/** Every table of the data package, each a CSV file of its name. */
export const PACKAGE_TABLES: readonly PackageTable[] = [
  ...VOTE_TABLES,
  ...RECORD_TABLES,
  ...STATEMENT_TABLES,
  ...SOURCE_TABLES,
];
