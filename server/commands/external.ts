import type { Sql } from "postgres";
import { Refusal } from "../refusal";

/** A server's version as it counts it (150012) and as it says it ("15.12"). */
export type ServerVersion = { number: number; name: string };

export async function versionOf(sql: Sql): Promise<ServerVersion | undefined> {
  const [row] = await sql<ServerVersion[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
  return row;
}

/** Throws a Refusal where a server is older than PostgreSQL 15. */
export function checkVersion(version: ServerVersion | undefined): void {
  if (version && version.number >= 150_000) return;
  throw new Refusal(
    `DATABASE_URL names PostgreSQL ${version?.name ?? "of an unknown version"}, and the record needs 15 or later: name a newer one, or unset DATABASE_URL to use the embedded one.`,
  );
}

/** What a connection or a server says when it cannot be used by anyone now, whatever was asked of it. */
const NO_ANSWER =
  /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_\w+|57P0\d|08\w{3})$/;

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
