import postgres from "postgres";
import { settings } from "../env";

/**
 * What no log, page or script of the site may hold, by what it is: settings, keys, hashes, sessions. `owner` and `site` are
 * the addresses of its database for the owner and for the site's process.
 */
export async function listSecrets(owner: string, site: string): Promise<Map<string, string>> {
  const { ADMIN_PASSWORD, METRICS_TOKEN } = settings();
  const sql = postgres(owner, { max: 1, onnotice: () => {} });
  const kept = await sql<{ name: string; value: string }[]>`
    select 'the key of the sessions' as name, value from app_secret
    union all select 'the hash of a password', password from app_account where password is not null
    union all select 'the token of a session', token from app_session
    union all select 'the hash of a one-time link', token_hash from app_link
    union all select 'the secret of a second factor', secret from app_second_factor`.finally(() => sql.end());
  const passwordIn = (url: string) => decodeURIComponent(new URL(url).password);
  const found = [
    ["the administrator’s password", ADMIN_PASSWORD ?? ""],
    ["the password of the database’s owner", passwordIn(owner)],
    ["the password of the site’s role", passwordIn(site)],
    ["the token of the metrics", METRICS_TOKEN ?? ""],
    ...kept.map(({ name, value }) => [name, value] as const),
  ] as const;
  return new Map(found.filter(([, value]) => value !== "").map(([name, value]) => [value, name]));
}

/** What of the secrets stands in a text, by what they are; none where nothing does. */
export function leaksIn(text: string, secrets: ReadonlyMap<string, string>): string[] {
  return [...secrets].filter(([value]) => text.includes(value)).map(([, name]) => name);
}
