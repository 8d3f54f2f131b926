import { createHmac } from "node:crypto";
import type { Sql } from "postgres";
import { RIGHTS } from "./web-rights";

/** The role that the site's process has: it can do what the pages and the desk do, and no more. */
export type WebRole = { name: string; password: string };

/**
 * The role that goes with an owner, with a password that follows from the owner's: every process that knows the one
 * knows the other, and it is kept nowhere.
 */
export function webRole(owner: string, password: string): WebRole {
  return {
    name: `${owner.slice(0, 59)}_web`,
    password: createHmac("sha256", password).update("the role of the site's process").digest("base64url"),
  };
}

/** The role that goes with the owner in an address; null where there is no password to make its own from. */
export function webRoleOf(url: string): WebRole | null {
  const { username, password } = new URL(url);
  return username && password ? webRole(decodeURIComponent(username), decodeURIComponent(password)) : null;
}

/** The address of a database for another role. */
export function addressAs(url: string, { name, password }: WebRole): string {
  const address = new URL(url);
  address.username = encodeURIComponent(name);
  address.password = encodeURIComponent(password);
  return address.href;
}

/** Makes the role, or gives it its password anew. False: whoever asks may not make roles, and nothing was done. */
export async function makeWebRole(sql: Sql, { name, password }: WebRole): Promise<boolean> {
  const [present] = await sql<{ may: boolean; there: boolean }[]>`
    select rolsuper or rolcreaterole as may, to_regrole(quote_ident(${name})) is not null as there
      from pg_roles where rolname = current_user`;
  if (!present?.may) return present?.there ?? false;
  const verb = present.there ? "alter" : "create";
  // Neither statement takes parameters; the password is of letters, digits, - and _ alone.
  await sql.unsafe(
    `${verb} role "${name.replaceAll('"', '""')}" login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}'`,
  );
  return true;
}

/**
 * Gives a role the rights of RIGHTS in this database and takes every other from it, in one transaction. Whoever asks owns
 * the tables. That anybody may make tables, permanent or temporary, is taken back for all.
 */
export async function grantRights(sql: Sql, name: string): Promise<void> {
  await sql.begin(async (tx) => {
    const role = tx(name);
    const [{ database } = { database: "" }] = await tx<{ database: string }[]>`select current_database() as database`;
    await tx`revoke create on schema public from public`;
    await tx`revoke temporary on database ${tx(database)} from public`;
    await tx`grant connect on database ${tx(database)} to ${role}`;
    await tx`revoke all on all tables in schema public from ${role}`;
    await tx`revoke all on all sequences in schema public from ${role}`;
    await tx`grant usage on schema public to ${role}`;
    for (const [table, rights] of Object.entries(RIGHTS)) {
      // The words are this file's own; GRANT takes no parameters for them.
      await tx.unsafe(`grant ${rights} on "${table}" to "${name.replaceAll('"', '""')}"`);
    }
    const sequences = await tx<{ name: string }[]>`
      select distinct s.relname as name from pg_class s
        join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
        join pg_class t on t.oid = d.refobjid
       where s.relkind = 'S' and t.relname = any(${inserting()})`;
    for (const sequence of sequences) await tx`grant usage on sequence ${tx(sequence.name)} to ${role}`;
  });
}

const inserting = () =>
  Object.entries(RIGHTS)
    .filter(([, rights]) => rights.includes("insert"))
    .map(([table]) => table);
