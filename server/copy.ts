import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres, { type PendingQuery, type Row, type Sql, type TransactionSql } from "postgres";

/** A value as COPY takes it; a list becomes an array of the database. */
export type Value = string | number | boolean | null | string[];

/** The rows of one table of the database: values by column, the same columns in each. */
export type Table = { name: string; rows: Record<string, Value>[] };

type Address = { host: string[]; port: number[]; path: string | false };

const sockets = new WeakMap<Sql, Socket>();

/**
 * One connection for COPY. TCP holds back a short message until the one before is confirmed, some 90 ms for each table:
 * the connection is told not to.
 */
export function openForCopy(databaseUrl: string): Sql {
  const socket = ({ host, port, path }: Address) => {
    const open = path ? connect(path) : connect(port[0] ?? 5432, host[0]);
    sockets.set(sql, open);
    return open.setNoDelay(true);
  };
  // The option is in the manual of postgres.js, and missing from its types.
  const options = { max: 1, onnotice: () => {}, socket } as postgres.Options<Record<string, never>>;
  const sql: Sql = postgres(databaseUrl, options);
  return sql;
}

/** The bytes that COPY … TO STDOUT sends over a connection that openForCopy has opened. */
export async function* copyOut(sql: Sql, query: PendingQuery<Row[]>): AsyncGenerator<Uint8Array> {
  yield* await query.readable();
  // postgres.js holds the connection back while rows wait to be read, and forgets to let it go on after the last.
  sockets.get(sql)?.resume();
}

/** Rows to a piece of the stream: few pieces, none of them large. */
const PIECE = 1000;

/** Writes the rows of a table by COPY. A broken rule of the database throws as PostgreSQL says it. */
export async function copyTable(tx: TransactionSql, { name, rows }: Table): Promise<void> {
  await copyText(tx, { name, columns: Object.keys(rows[0] ?? {}), pieces: pieces(rows) });
}

/** As copyTable, of rows that come one by one and are not held. Gives the first of them; null where there is none. */
export async function copyRows(
  tx: TransactionSql,
  name: string,
  rows: AsyncGenerator<Table["rows"][number], void>,
): Promise<Table["rows"][number] | null> {
  const { value: first } = await rows.next();
  if (!first) return null;
  await copyText(tx, { name, columns: Object.keys(first), pieces: gathered([first], rows) });
  return first;
}

/** The rows of one table of the database in the text form of COPY, some lines to a piece. */
export type TableText = { name: string; columns: string[]; pieces: Iterable<string> | AsyncIterable<string> };

/** As copyTable, of what is text already. */
export async function copyText(tx: TransactionSql, { name, columns, pieces }: TableText): Promise<void> {
  if (columns.length === 0) return;
  const query = tx`copy ${tx(name)} (${tx(columns)}) from stdin`;
  const sink = await query.writable();
  await new Promise<void>((resolve, reject) => {
    // An error that comes after the last row reaches the query alone, which postgres.js holds for answered: without this
    // it would be lost, and the wait for the end would never end.
    Object.assign(query, { reject });
    pipeline(Readable.from(pieces), sink).then(resolve, reject);
  });
}

function* pieces(rows: Table["rows"]): Generator<string> {
  for (let start = 0; start < rows.length; start += PIECE) yield textOf(rows.slice(start, start + PIECE));
}

async function* gathered(begun: Table["rows"], more: AsyncIterable<Table["rows"][number]>): AsyncGenerator<string> {
  let rows = begun;
  for await (const row of more) {
    if (rows.length === PIECE) {
      yield textOf(rows);
      rows = [];
    }
    rows.push(row);
  }
  yield textOf(rows);
}

/** Rows in the text form of COPY, a line each, the same columns in each. */
export function textOf(rows: Table["rows"]): string {
  const columns = Object.keys(rows[0] ?? {});
  let text = "";
  for (const row of rows) {
    let sign = "";
    for (const column of columns) {
      text += sign + cell(row[column]);
      sign = "\t";
    }
    text += "\n";
  }
  return text;
}

/** A value in the text form of COPY. */
function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return "\\N";
  if (Array.isArray(value)) return escaped(`{${value.map(element).join(",")}}`);
  return typeof value === "string" ? escaped(value) : String(value);
}

const element = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** Few cells have any of these signs, and all are asked. */
const SPECIAL = /[\\\t\n\r]/;

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const escaped = (text: string) =>
  SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;
