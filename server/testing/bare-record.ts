import { openForCopy } from "../copy";
import { copyDatabase, type TestDatabase } from "./server";

/** What the votes of a record stand on: members, their names and terms. */
const TABLES = ["member", "member_name", "term"];

/** A new database that has the members of the record and not a single vote. */
export async function bareRecord(): Promise<TestDatabase> {
  const bare = await copyDatabase("empty");
  const [from, to] = [openForCopy(process.env.DATABASE_URL ?? ""), openForCopy(bare.url)];
  try {
    for (const table of TABLES) {
      const [rows] = await from<{ all: object[] }[]>`select jsonb_agg(t) as all from ${from(table)} t`;
      await to`insert into ${to(table)} select * from jsonb_populate_recordset(null::${to(table)}, ${to.json(rows?.all as never)})`;
    }
  } finally {
    await Promise.all([from.end(), to.end()]);
  }
  return bare;
}
