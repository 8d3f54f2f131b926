import { DATA_LICENCE, MADE_FROM, RECORD_TITLE, SCIENCES_PO } from "@/domain/credit";
import type { Column } from "./columns";
import type { Table } from "./selected";

/** A file of the package with what proves that it is whole. */
export type Resource = { table: Table; bytes: number; sha256: string };

/** Types of PostgreSQL in the words of a table schema; every other is a string. */
const TYPES: Record<string, string> = { date: "date", boolean: "boolean", integer: "integer" };

/** datapackage.json of a tabular data package (Frictionless), the same for the same files. */
export function descriptor(resources: readonly Resource[], version: string): object {
  return {
    profile: "tabular-data-package",
    name: "security-council-voting-record",
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
      schema: {
        fields: table.columns.map(field(table)),
        missingValues: [""],
        ...(table.key.length > 0 && { primaryKey: table.key }),
        ...(table.foreign.length > 0 && {
          foreignKeys: table.foreign.map((foreign) => ({
            fields: foreign.column,
            // An empty name is the file itself, as a table schema has it.
            reference: { resource: foreign.table === table.name ? "" : foreign.table, fields: foreign.key },
          })),
        }),
      },
    })),
  };
}

function field(table: Table) {
  return ({ name, type, description }: Column) => ({
    name,
    type: TYPES[type] ?? "string",
    description,
    ...(table.key.length === 1 && table.key[0] === name && { constraints: { required: true, unique: true } }),
  });
}

/** CITATION.cff, for the reference managers and archives that read it. */
export function citation(version: string, lastDay: string): string {
  return `cff-version: 1.2.0
message: If you use this record, cite it and the data set that it is made from.
type: dataset
title: ${RECORD_TITLE}
abstract: Every vote of the United Nations Security Council since 1946, with what each member did.
authors:
  - name: ${RECORD_TITLE}
version: "${version}"
date-released: ${lastDay}
license: ${DATA_LICENCE.name}
references:
  - type: dataset
    title: ${SCIENCES_PO.title}
    authors:
      - name: ${SCIENCES_PO.author}
    year: ${SCIENCES_PO.year}
    doi: ${SCIENCES_PO.doi}
    publisher:
      name: "${SCIENCES_PO.publisher}"
`;
}
