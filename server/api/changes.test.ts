import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { getRecordVersion } from "../record-version";
import { openSql } from "../testing/sql";
import { ask } from "./ask.fixture";
import { changes, changesCsv } from "./changes";

const sql = openSql();

/** The versions before two changes of one vote, between them and after them. */
const versions: string[] = [];

beforeAll(async () => {
  versions.push((await getRecordVersion()).version ?? "");
  for (const reason of ["first", "second"]) {
    await sql`insert into revision (actor, action, entity, entity_id, changes, reason)
      values ('Ann Editor', 'CREATE', 'vote', 's-2017-172', '{"title": {"from": null, "to": "x"}}', ${reason})`;
    versions.push((await getRecordVersion()).version ?? "");
  }
});

const read = async (query: string) => (await ask(changes, `changes?${query}`)).json();

describe("changes", () => {
  it("lists what led from one version to another, and not by whom", async () => {
    const answer = await read(`from=${versions[0]}&to=${versions[1]}`);
    expect(answer.data).toHaveLength(1);
    expect(answer.data[0]).toMatchObject({ action: "CREATE", kind: "vote", record: "s-2017-172", reason: "first" });
    expect(JSON.stringify(answer)).not.toContain("Ann");
    expect((await read("")).data.map(({ reason }: { reason: string }) => reason)).toEqual(["second", "first"]);
    expect((await read("from=0&pageSize=1")).page.total).toBe(432);
    expect((await read(`from=${versions[2]}`)).data).toEqual([]);
  });

  it.each(["from=tomorrow", "to=999999", "from=2&to=1", "page=0", "to=1&to=2"])("answers 400 to %s", async (query) => {
    expect((await ask(changes, `changes?${query}`)).status).toBe(400);
  });
});

describe("changesCsv", () => {
  it("has every change in one file", async () => {
    const text = await (await ask(changesCsv, "changes.csv?from=0&bare=true")).text();
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toHaveLength(432);
    expect(rows[0]).toMatchObject({ reason: "second", path: "/resolutions/s-2017-172" });
    expect((await ask(changesCsv, "changes.csv?page=2")).status).toBe(400);
  });
});
