import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { type DataPackage, makeDataPackage } from "./data-package";

const sql = openSql();

type Field = {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string; minimum?: number };
};
type Described = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
};

const FORMS: Record<string, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false)$/,
  integer: /^\d+$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  object: /^\{.*\}$/,
};

let made: DataPackage;
let resources: Described[];
const text = (name: string) => new TextDecoder().decode(made.files.get(name));
const tables = new Map<string, Record<string, string>[]>();

function table(name: string): Record<string, string>[] {
  const rows = tables.get(name) ?? parse(text(`${name}.csv`), { columns: true });
  tables.set(name, rows);
  return rows;
}

const keyOf = (row: Record<string, string>, columns: string[]) => columns.map((column) => row[column]).join();

beforeAll(async () => {
  made = await makeDataPackage();
  resources = JSON.parse(text("datapackage.json")).resources;
});

describe("makeDataPackage()", () => {
  it("holds the whole record", () => {
    expect(Object.fromEntries(resources.map(({ name }) => [name, table(name).length]))).toMatchObject({
      ...{ votes: 3241, "member-votes": 45660, texts: 3206, members: 200, topics: 140 },
      ...{ statements: 124, explanations: 183, sources: 805, claims: 32, corrections: 430, revisions: 0 },
    });
  });

  it("describes each column of each file, in its order, with its type and its meaning", () => {
    for (const { name, schema } of resources) {
      const [header = []] = parse(text(`${name}.csv`), { to: 1 });
      expect(schema.fields.map((field) => field.name)).toEqual(header);
      for (const { name: column, type, description, constraints = {} } of schema.fields) {
        const at = `${name}.${column}`;
        expect(description, at).not.toBe("");
        const cells = table(name).map((row) => row[column] ?? "");
        const filled = cells.filter((cell) => cell !== "");
        const holds = (cell: string) =>
          (FORMS[type] ?? /^/).test(cell) &&
          new RegExp(`^(${constraints.pattern ?? "[^]*"})$`).test(cell) &&
          (constraints.enum?.includes(cell) ?? true);
        expect(
          filled.find((cell) => !holds(cell)),
          at,
        ).toBeUndefined();
        if (constraints.required) expect(filled.length, at).toBe(cells.length);
        if (constraints.unique) expect(new Set(cells).size, at).toBe(cells.length);
      }
    }
  });

  it("keeps its keys: each is unique, and each reference finds its row", () => {
    for (const { name, schema } of resources) {
      const rows = table(name);
      const { primaryKey, foreignKeys = [] } = schema;
      if (primaryKey)
        expect(new Set(rows.map((row) => primaryKey.map((key) => row[key]).join())).size).toBe(rows.length);
      for (const { fields, reference } of foreignKeys) {
        const keys = new Set(table(reference.resource || name).map((row) => keyOf(row, reference.fields)));
        const lost = rows.find((row) => row[fields[0] ?? ""] !== "" && !keys.has(keyOf(row, fields)));
        expect(lost, `${name}.${fields}`).toBeUndefined();
      }
    }
  });

  it("proves that its files are whole", () => {
    const hash = (name: string) =>
      createHash("sha256")
        .update(made.files.get(name) ?? "")
        .digest("hex");
    for (const { path, bytes, hash: stated } of resources) {
      expect([made.files.get(path)?.length, `sha256:${hash(path)}`]).toEqual([bytes, stated]);
    }
    const sums = text("SHA256SUMS").trimEnd().split("\n");
    expect(sums).toEqual(
      [...made.files.keys()].filter((name) => name !== "SHA256SUMS").map((name) => `${hash(name)}  ${name}`),
    );
  });

  it("is the same, byte for byte, for the same record, whatever the database has counted", async () => {
    await sql`update source set licence = licence`;
    const again = await makeDataPackage();
    expect([...again.files.keys()]).toEqual([...made.files.keys()]);
    for (const [name, bytes] of again.files) expect(Buffer.compare(bytes, made.files.get(name) ?? bytes), name).toBe(0);
    expect(text("CITATION.cff")).toContain(`version: "${made.version}"\ndate-released: 2026-04-30\n`);
  });

  it("has another version when a cell is another", async () => {
    await sql`update resolution set note = 'A note.' where slug = 's-2017-172'`;
    const changed = await makeDataPackage();
    expect(changed.version).toMatch(/^2026-04-30-[0-9a-f]{12}$/);
    expect(changed.version).not.toBe(made.version);
  });
});
