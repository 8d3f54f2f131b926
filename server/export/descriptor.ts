import { DATA_LICENCE, MADE_FROM, RECORD_TITLE, SCIENCES_PO } from "@/domain/credit";
import type { Field, FieldType } from "./field";
import type { PackageTable } from "./package-table";
import type { Sum } from "./summed-file";

/** A table of the package, with what proves that its file is whole. */
export type Resource = Sum & { table: PackageTable };

/** What the package is called by programs. */
export const PACKAGE_NAME = "security-council-voting-record";

/** What a cell holds in the words of a table schema, with the pattern that the type itself does not say. */
const TYPES: Record<FieldType, { type: string; pattern?: string }> = {
  text: { type: "string" },
  code: { type: "string", pattern: "[A-Z]{3}" },
  slug: { type: "string", pattern: "[a-z0-9]+(-[a-z0-9]+)*" },
  list: { type: "string" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  date: { type: "date" },
  moment: { type: "datetime" },
  json: { type: "object" },
};

/** datapackage.json of a tabular data package (Frictionless 1), the same for the same files. */
export function descriptor(resources: readonly Resource[], version: string): object {
  return {
    profile: "tabular-data-package",
    name: PACKAGE_NAME,
    title: RECORD_TITLE,
    description: `Every vote of the United Nations Security Council since 1946, ${MADE_FROM}. An empty cell means: not known, or none. Where a cell has several values, a bar stands between them.`,
    version,
    keywords: ["United Nations", "Security Council", "votes", "veto"],
    licenses: [{ name: DATA_LICENCE.name, title: DATA_LICENCE.title, path: DATA_LICENCE.url }],
    sources: [{ title: `${SCIENCES_PO.author}: ${SCIENCES_PO.title}`, path: `https://doi.org/${SCIENCES_PO.doi}` }],
    resources: resources.map(({ table, bytes, sha256 }) => ({
      profile: "tabular-data-resource",
      name: table.name,
      path: `${table.name}.csv`,
      title: table.title,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes,
      hash: `sha256:${sha256}`,
      dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schema(table),
    })),
  };
}

function schema({ name, key, foreign, fields, repeats }: PackageTable): object {
  return {
    fields: fields.map((field) => ({
      ...describe(field, key),
      // A word of our own, for who adds up the contents.
      ...(repeats.includes(field.name) && { repeats: true }),
    })),
    missingValues: [""],
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map(({ columns, table, keys }) => ({
        fields: columns,
        // An empty name is the file itself, as a table schema has it.
        reference: { resource: table === name ? "" : table, fields: keys },
      })),
    }),
  };
}

function describe({ name, type, required, words, description }: Field, key: readonly string[]): object {
  const { type: word, pattern } = TYPES[type];
  const constraints = {
    ...(required && { required }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(words && { enum: words }),
    ...(pattern && { pattern }),
    ...(type === "integer" && { minimum: 0 }),
  };
  return { name, type: word, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
