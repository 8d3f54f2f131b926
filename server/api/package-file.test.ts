import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, inject, it } from "vitest";
import { onQuery } from "../query-times";
import { withMaintenance } from "../testing/server";
import { openSql } from "../testing/sql";
import { ask } from "./ask.fixture";
import { packageArchive } from "./package-archive";
import { packageFile } from "./package-file";

const sql = openSql();
const get = (file: string) => ask(packageFile, `package/${file}`, { path: { file } });
const archive = () => ask(packageArchive, "package.zip");

let queries = 0;
afterAll(onQuery(() => (queries += 1)));

/** Reads what is left of a body. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<Buffer> {
  const sent: Uint8Array[] = [];
  for (;;) {
    const { value, done = true } = (await reader?.read()) ?? {};
    if (done) return Buffer.concat(sent);
    if (value) sent.push(value);
  }
}

const change = () => sql`update source set licence = licence where slug = 'sciences-po-votes'`;

describe("packageFile", () => {
  it("gives the files that the descriptor names, each whole by its length and its sum", async () => {
    const { resources, version } = await (await get("datapackage.json")).json();
    expect(version).toMatch(/^2026-04-30-[0-9a-f]{12}$/);
    for (const { path, bytes, hash } of resources) {
      const response = await get(path);
      expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
      expect(response.headers.get("Content-Length")).toBe(String(bytes));
      const body = Buffer.from(await response.arrayBuffer());
      expect(`sha256:${createHash("sha256").update(body).digest("hex")}`, path).toBe(hash);
    }
  });

  it("is 404 for any other", async () => {
    for (const file of ["users.csv", "../package.json", "", "constructor"]) expect((await get(file)).status).toBe(404);
  });

  it("breaks off where the record changed meanwhile", async () => {
    const response = await get("member-votes.csv");
    const reader = response.body?.getReader();
    await reader?.read();
    await sql`update member_name set short_name = 'Zaïre' where member_code = 'COD' and short_name = 'Zaire'`;
    await expect(drain(reader)).rejects.toThrow("The record changed while it was sent");
  });
});

describe("packageArchive", () => {
  it("is the package in one file, named after its version", async () => {
    const response = await archive();
    expect(response.headers.get("Content-Type")).toBe("application/zip");
    expect(response.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="security-council-voting-record-2026-04-30-[0-9a-f]{12}\.zip"$/,
    );
    const body = await drain(response.body?.getReader());
    expect(body.toString("latin1").split("PK\u0001\u0002")).toHaveLength(23);
    expect((await archive()).headers.get("ETag")).toBe(response.headers.get("ETag"));
  });

  it("asks the database for no more once the reader has gone", async () => {
    const reader = (await archive()).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    // What was asked before may still come.
    await sleep(1_000);
    const asked = queries;
    await sleep(500);
    expect(queries).toBe(asked);
  });

  it("breaks off where the record changes meanwhile", async () => {
    const reader = (await archive()).body?.getReader();
    await reader?.read();
    await change();
    await expect(drain(reader)).rejects.toThrow("The record changed");
  });

  it("breaks off where the database is lost meanwhile", async () => {
    const reader = (await archive()).body?.getReader();
    await reader?.read();
    const [own] = await sql<{ name: string }[]>`select current_database() as name`;
    const name = own?.name ?? "";
    await withMaintenance(inject("server"), async (server) => {
      const open = (whether: boolean) =>
        server`alter database ${server(name)} with allow_connections ${server.unsafe(String(whether))}`;
      await open(false);
      await server`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
      try {
        await expect(drain(reader)).rejects.toThrow();
      } finally {
        await open(true);
      }
    });
    expect((await archive()).status).toBe(200);
  });
});
