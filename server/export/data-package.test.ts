import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { openDataPackage } from "./data-package";
import { readTable } from "./read-table";
import { type TableRow, tableCsv } from "./table-csv";
import { allRows } from "./table-sql";
import { PACKAGE_TABLES } from "./tables";
import { type WholePackage, wholePackage } from "./whole-package.fixture";

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

let made: WholePackage;
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
  made = await wholePackage();
  resources = JSON.parse(text("datapackage.json")).resources;
});

describe("openDataPackage()", () => {
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

  it.each(PACKAGE_TABLES.map((table) => [table.name, table] as const))(
    "reads %s piece by piece as it is read at once",
    async (_, table) => {
      const found = await sql.unsafe<{ row: TableRow }[]>(`select row_to_json(t) as row from (${allRows(table)}) as t`);
      const whole = tableCsv(
        table,
        found.map(({ row }) => row),
      );
      const pieces = await Readable.from(readTable(table, Math.max(1, Math.floor(found.length / 3)))).toArray();
      expect(pieces.length).toBeGreaterThanOrEqual(found.length === 0 ? 1 : 4);
      expect(pieces.map(({ text }) => text).join("") === whole).toBe(true);
    },
  );

  it("gives no file whose sum is not known, and no end where the record changed meanwhile", async () => {
    const { files } = await openDataPackage();
    const skipping = async () => {
      for await (const _ of files);
    };
    await expect(skipping()).rejects.toThrow("votes.csv was not read to its end");
    const names: string[] = [];
    const changing = async () => {
      for await (const file of (await openDataPackage()).files) {
        for await (const _ of file);
        names.push(file.name);
        if (file.name === "terms.csv") await sql`update source set licence = licence where slug = 'sciences-po-votes'`;
      }
    };
    await expect(changing()).rejects.toThrow("The record changed while it was read: ask again.");
    expect(names).toEqual(PACKAGE_TABLES.map(({ name }) => `${name}.csv`));
  });

  it("is the same, byte for byte, for the same record, whatever the database has counted", async () => {
    await sql`update source set licence = licence`;
    const again = await wholePackage();
    expect([...again.files.keys()]).toEqual([...made.files.keys()]);
    for (const [name, bytes] of again.files) expect(Buffer.compare(bytes, made.files.get(name) ?? bytes), name).toBe(0);
    expect(text("CITATION.cff")).toContain(`version: "${made.version}"\ndate-released: 2026-04-30\n`);
  });

  it("has another version when a cell is another", async () => {
    await sql`update resolution set note = 'A note.' where slug = 's-2017-172'`;
    const changed = await wholePackage();
    expect(changed.version).toMatch(/^2026-04-30-[0-9a-f]{12}$/);
    expect(changed.version).not.toBe(made.version);
  });
});
