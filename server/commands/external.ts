import type { Sql } from "postgres";
import { Refusal } from "../refusal";

/** As `server_version_num` counts: 15.0. */
const OLDEST = 150_000;

/** Throws a Refusal where the server is older than PostgreSQL 15. */
export async function checkVersion(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
  if (row && row.number < OLDEST) {
    throw new Refusal(
      `DATABASE_URL names a PostgreSQL ${row.name}, and the record needs 15 or later: name a newer one, or unset DATABASE_URL to use the embedded one.`,
    );
  }
}

/** What a connection or a server says when it cannot be used by anyone now, whatever was asked of it. */
const NO_ANSWER = /^(E[A-Z]+|CONNECT_TIMEOUT|CONNECTION_\w+|57P0\d|08\w{3})$/;

/**
 * Why a database cannot be used, as a sentence that says what to do and keeps the password to itself; null where the
 * error is about something else.
 */
export function unreachable(error: unknown, url: string): Refusal | null {
  const { code = "", message } = error as { code?: string; message?: string };
  const { host, username } = new URL(url);
  const who = decodeURIComponent(username) || "the user";
  switch (code) {
    case "28P01":
    case "28000":
      return new Refusal(
        `PostgreSQL at ${host} refuses ${who} (${message}): mend the user and the password in DATABASE_URL.`,
      );
    case "42501":
      return new Refusal(`PostgreSQL at ${host} does not let ${who} do this (${message}): give it the right to.`);
    case "53300":
      return new Refusal(`PostgreSQL at ${host} takes no more connections: close some, or raise max_connections.`);
    default:
      if (!NO_ANSWER.test(code)) return null;
      return new Refusal(
        `No PostgreSQL answers at ${host} (${code}): start it, mend DATABASE_URL, or unset it to use the embedded one.`,
      );
  }
}
