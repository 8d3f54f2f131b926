#!/usr/bin/env node
// Prisma's own schema engine, as the WebAssembly build that npm carries, behind the
// command line and the JSON-RPC that the Prisma CLI speaks to its native engine. With
// PRISMA_SCHEMA_ENGINE_BINARY naming this file, `prisma generate`, `migrate dev`,
// `migrate deploy`, `migrate diff`, `migrate status` and `migrate reset` need nothing
// but the npm registry: no binary is downloaded.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);
const requireFromAdapter = createRequire(require.resolve("@prisma/adapter-pg"));
// The adapter's own copy of pg, so that the patch below reaches its connections.
const pg = requireFromAdapter("pg");
const { parseIntoClientConfig } = createRequire(requireFromAdapter.resolve("pg"))("pg-connection-string");

/** The adapter, with what the engine's scripts and questions need beyond it. */
class SchemaPg extends PrismaPg {
  async connect() {
    const connection = await super.connect();
    // A migration runs whole or not at all: the adapter cuts it at every semicolon, those within functions too.
    connection.executeScript = async (script) => {
      await connection.client.query(script).catch((error) => connection.onError(error));
    };
    // Of the catalogue's one-byte columns the engine reads this one as a character and the others as text.
    const queryRaw = connection.queryRaw.bind(connection);
    connection.queryRaw = async (query) => {
      const answer = await queryRaw(query);
      const at = answer.columnNames.indexOf("constraint_type");
      if (at >= 0) answer.columnTypes[at] = ColumnTypeEnum.Character;
      return answer;
    };
    return connection;
  }
}

/** Disconnects from a shadow database before dropping it; the adapter alone tries it the other way round. */
class ShadowingPg extends SchemaPg {
  constructor(config) {
    super(config);
    this.connection = config;
  }

  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_${crypto.randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new SchemaPg({ ...this.connection, database }).connect();
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await disconnect();
      await main.executeScript(`DROP DATABASE "${database}"`);
      await main.dispose();
    };
    return shadow;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datasource: { type: "string" }, datamodels: { type: "string", multiple: true } },
});
const { url } = JSON.parse(values.datasource ?? "{}");

if (positionals[0] === "cli") await administer(positionals[1]);
else await serve(await start());

/** Answers the CLI's one-shot questions: can the database be reached, create it, drop it. */
async function administer(command) {
  try {
    if (command === "can-connect-to-database") return await query(url, "SELECT 1");
    const target = new URL(url);
    const name = pg.escapeIdentifier(decodeURIComponent(target.pathname.slice(1)));
    target.pathname = "/postgres";
    await query(target.href, `${command === "create-database" ? "CREATE" : "DROP"} DATABASE ${name}`);
  } catch (error) {
    const missing = error.code === "3D000";
    const fields = { message: error.message, error_code: missing ? "P1003" : "P1001", is_panic: false };
    // The CLI drops the first line and parses each of the others.
    console.error("schema-engine");
    console.error(
      JSON.stringify({ level: "ERROR", timestamp: new Date().toISOString(), target: "schema_engine::logger", fields }),
    );
    process.exitCode = 1;
  }
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function start() {
  const wasm = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  // Postgres's one-byte "char" (OID 18), which the catalogue queries return, has no type
  // in the adapter: hand it over as text (25).
  const describe = pg.Query.prototype.handleRowDescription;
  pg.Query.prototype.handleRowDescription = function (message) {
    for (const field of message.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return describe.call(this, message);
  };
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, "utf8")]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new ShadowingPg(parseIntoClientConfig(url)));
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

/** Reads one JSON-RPC request a line and answers each on a line of its own. */
async function serve(engine) {
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    try {
      const result = (await engine[method](params)) ?? null;
      if (method === "diff" && result.stdout) send({ id: 0, method: "print", params: { content: result.stdout } });
      send({ id, result });
    } catch (error) {
      const data = {
        is_panic: false,
        message: error.message,
        meta: error.meta ?? null,
        error_code: error.code ?? null,
      };
      send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
    }
  }
}
