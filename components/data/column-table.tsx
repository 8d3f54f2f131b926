import { DataTable } from "../ui/data-table";
import { Code } from "./code";

type Column = { name: string; type: string; words: readonly string[] | null; description: string };

/** The columns of a file, in their order: name, type, meaning. */
export function ColumnTable({ file, columns }: { file: string; columns: readonly Column[] }) {
  return (
    <DataTable
      caption={`Columns of ${file}`}
      stacked
      columns={[{ head: "Column" }, { head: "Type" }, { head: "What it says" }]}
      rows={columns.map(({ name, type, words, description }) => ({
        key: name,
        cells: [<Code key="name">{name}</Code>, words?.join(", ") ?? type, description],
      }))}
    />
  );
}
