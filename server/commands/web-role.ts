import type { Sql } from "postgres";
import { addressAs, grantRights, makeWebRole, webRoleOf } from "../postgres/web-role";
import { Refusal } from "../refusal";
import type { Run } from "./command";

/** What the site's process is told of the database: its own address, and nothing that belongs to the owner. */
export function siteEnvironment(address: string): Record<string, string | undefined> {
  return { DATABASE_URL: address, WEB_DATABASE_URL: undefined, ADMIN_EMAIL: undefined, ADMIN_PASSWORD: undefined };
}

/**
 * The address by which the site's process reaches a database that is up to date: as the role that WEB_DATABASE_URL
 * names, else as one that is made for it, which is given the rights it needs and no others. Where none can be made, it is
 * the owner's address, and that is said.
 */
export async function prepareWebRole(run: Run, sql: Sql, url: string, given: string | undefined): Promise<string> {
  if (given !== undefined) {
    const name = decodeURIComponent(new URL(given).username);
    if (name === decodeURIComponent(new URL(url).username)) {
      throw new Refusal(
        "WEB_DATABASE_URL names the same user as DATABASE_URL: name another one, or unset it and let the site make one.",
      );
    }
    await grantRights(sql, name);
    return given;
  }
  const role = webRoleOf(url);
  if (role !== null && (await makeWebRole(sql, role))) {
    await grantRights(sql, role.name);
    return addressAs(url, role);
  }
  run.say(
    "          The site runs as the owner of its tables: make a role for it and name it in WEB_DATABASE_URL, or let the owner make roles.",
  );
  return url;
}
