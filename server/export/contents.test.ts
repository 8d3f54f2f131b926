import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import postgres, { type TransactionSql } from "postgres";
import { describe, expect, it } from "vitest";
import { cellText } from "@/domain/csv";
import { getRecordVersion } from "../record-version";
import { checkContents, expectContentsKept } from "../testing/contents";
import { openSql } from "../testing/sql";
import { wholePackage } from "./whole-package.fixture";

const sql = openSql();
const url = process.env.DATABASE_URL ?? "";

/** The sum as docs/methods.md has it, by whoever has nothing but the files of a package. */
function sumOfFiles(files: Map<string, Buffer>): string {
  const text = (name: string) => files.get(name)?.toString("utf8") ?? "";
  const { resources } = JSON.parse(text("datapackage.json"));
  let sum = 0n;
  for (const { name, path, schema } of resources) {
    const counted = schema.fields.map(({ repeats }: { repeats?: true }) => !repeats);
    for (const row of parse(text(path), { from: 2 }) as string[][]) {
      const cells = row.filter((_, column) => counted[column]).map(cellText);
      const digest = createHash("sha256").update([name, ...cells].join("\x1f"));
      sum += BigInt(`0x${digest.digest("hex")}`);
    }
  }
  return (sum % 2n ** 256n).toString(16).padStart(64, "0");
}

describe("the sum of all contents", { timeout: 120_000 }, () => {
  checkContents(sql);

  it("is what anyone adds up from the files of a package, and its beginning names the version", async () => {
    await sql`update vote set note = '=1+1, "so"' where id = 's-res-859-1993'`;
    const { files, version } = await wholePackage();
    const sum = sumOfFiles(files);
    expect(sum).toBe(await expectContentsKept(sql));
    expect(version).toBe(`2026-04-30-${sum.slice(0, 12)}`);
    expect((await getRecordVersion()).contents).toBe(version);
  });

  it("is noted by every table of the record", async () => {
    const [row] = await sql<{ of_record: string[]; watched: string[] }[]>`
      select array_agg(distinct tgrelid::regclass::text) filter (where tgname = 'record_inserted') as of_record,
             array_agg(distinct tgrelid::regclass::text) filter (where tgname = 'content_inserted') as watched
        from pg_trigger`;
    expect(row?.watched).toEqual(row?.of_record);
    expect(row?.watched.length).toBeGreaterThan(18);
  });

  it("tells one changed letter, and forgets one that is changed back", async () => {
    const before = await expectContentsKept(sql);
    await sql`update member_vote set position = position where vote_id = 's-2017-172'`;
    expect(await expectContentsKept(sql)).toBe(before);
    await sql`update topic set name = name || '.' where slug = 'dprk'`;
    expect(await expectContentsKept(sql)).not.toBe(before);
    await sql`update topic set name = left(name, -1) where slug = 'dprk'`;
    expect(await expectContentsKept(sql)).toBe(before);
  });

  it.each([
    ["before", 0],
    ["after", 1],
  ])("follows a source that is renamed %s another changes a vote that it is cited for", async (_, first) => {
    const connection = postgres(url, { max: 2, onnotice: () => {} });
    const [cited] = await sql<{ source: number; vote: string }[]>`
      select source_id as source, vote_id as vote from citation where vote_id is not null order by id limit 1`;
    try {
      const holding = (work: (tx: TransactionSql) => Promise<unknown>) => {
        let [ready, commit] = [() => {}, () => {}];
        const done = new Promise<void>((resolve) => {
          ready = resolve;
        });
        const told = new Promise<void>((resolve) => {
          commit = resolve;
        });
        const committed = connection.begin(async (tx) => {
          await work(tx);
          ready();
          await told;
        });
        return { done, commit, committed };
      };
      const both = [
        holding((tx) => tx`update source set slug = slug || '-new' where id = ${cited?.source ?? 0}`),
        holding((tx) => tx`update vote set note = 'Changed' where id = ${cited?.vote ?? ""}`),
      ];
      await Promise.all(both.map(({ done }) => done));
      for (const turn of [first, 1 - first]) {
        both[turn]?.commit();
        await both[turn]?.committed;
      }
    } finally {
      await connection.end();
    }
  });

  it("is made anew where somebody wrote while the triggers were off", async () => {
    await sql.begin(async (tx) => {
      await tx`alter table meeting disable trigger user`;
      await tx`update meeting set date = date + 1 where symbol = 'S/PV.7893'`;
      await tx`alter table meeting enable trigger user`;
    });
    const [row] = await sql`select sum <> sum_contents_anew() as stale from content_sum`;
    expect(row?.stale).toBe(true);
    await sql`select remake_contents()`;
  });
});
