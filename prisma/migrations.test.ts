import { describe, expect, test } from "vitest";
import { startScript } from "@/server/commands/child";
import { scriptOf } from "@/server/commands/root";
import { openSql } from "@/server/testing/sql";

const sql = openSql();

describe("the migrations", () => {
  test("make the database that schema.prisma describes", async () => {
    const args = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema.prisma", "--exit-code"];
    const child = startScript(scriptOf("prisma"), args, { environment: { NO_COLOR: "1" } });
    expect(await child.ended, child.output()).toBe(0);
    expect(child.output()).toContain("No difference detected");
  });

  test("give every foreign key an index that begins with its columns", async () => {
    const bare = await sql`
      select conrelid::regclass::text as table, conname from pg_constraint c
      where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
          and (i.indkey::int2[])[0] = c.conkey[1])`;
    expect([...bare]).toEqual([]);
  });

  test("fix the search path of every function that runs as its owner", async () => {
    const loose = await sql`
      select proname from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef and not coalesce(proconfig::text, '') like '%search_path=%'`;
    expect([...loose]).toEqual([]);
  });
});
