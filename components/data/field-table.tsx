import type { Json } from "@/domain/answers/openapi";
import { DataTable } from "../ui/data-table";
import { Code } from "./code";
import { Described } from "./described";
import { schemaNames, schemaWords } from "./schema-words";

/** The fields of an object of the API: name, what it may be, what it says. Other objects are links to their own tables. */
export function FieldTable({ name, schema }: { name: string; schema: Json }) {
  return (
    <DataTable
      caption={`Fields of ${name}`}
      stacked
      columns={[{ head: "Field" }, { head: "Value", label: "Value:" }, { head: "What it says" }]}
      rows={Object.entries(schema.properties ?? {}).map(([field, of]) => ({
        key: field,
        cells: [
          <Code key="field">{field}</Code>,
          <Value key="value" schema={of as Json} />,
          <Described key="says" text={(of as Json).description ?? ""} />,
        ],
      }))}
    />
  );
}

function Value({ schema }: { schema: Json }) {
  const words = schemaWords(schema);
  const [other] = schemaNames(schema);
  if (other === undefined) return words;
  const [before, after] = words.split(other);
  return (
    <>
      {before}
      <a href={`#object-${other}`}>{other}</a>
      {after}
    </>
  );
}
