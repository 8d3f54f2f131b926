import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { refusal } from "./refusal";

const sql = openSql();

let source: number;
beforeAll(async () => {
  const [row] = await sql<{ id: number }[]>`
    insert into source (slug, publisher, reliability) values ('russia-insider', 'Russia Insider', 'PRESS_REPORT') returning id`;
  source = row?.id ?? 0;
});

let ordinal = 0;
/** A claim, or a change of one; its query is written as JSON. */
const claim = (changes: Record<string, string | number | object | null> = {}) => {
  ordinal += 1;
  const row = {
    source_id: source,
    ordinal,
    words: "the seventh time",
    meaning: "Russia vetoed seven times.",
    place: "paragraph 5",
    form: { comparison: "EXACTLY", number: 7 },
    reason: null,
    ...changes,
  };
  const form = row.form === null ? null : JSON.stringify(row.form);
  return sql`
    insert into claim (source_id, ordinal, words, meaning, place, form, reason)
    values (${row.source_id}, ${row.ordinal}, ${row.words}, ${row.meaning}, ${row.place}, ${form}::text::jsonb, ${row.reason})`;
};

describe("a claim", () => {
  test("has a query, or a reason why there is none, and not both", async () => {
    await claim();
    await claim({ form: null, reason: "It is about words." });
    expect((await refusal(claim({ reason: "It is about words." }))).rule).toBe("claim_form_or_reason");
    expect((await refusal(claim({ form: null }))).rule).toBe("claim_form_or_reason");
  });

  test("quotes thirty words at most", async () => {
    await claim({ words: "word ".repeat(30) });
    expect((await refusal(claim({ words: "word ".repeat(31) }))).rule).toBe("claim_words");
  });

  test("says where it stands", async () => {
    expect((await refusal(claim({ place: " " }))).rule).toBe("claim_text");
    expect(await refusal(claim({ place: null }))).toMatchObject({ code: "23502" });
  });

  test("has a query that is an object", async () => {
    expect((await refusal(claim({ form: "seven" }))).rule).toBe("claim_form");
  });

  test("has a place among the claims of its source", async () => {
    expect((await refusal(claim({ ordinal: 1 }))).rule).toBe("claim_source_id_ordinal_key");
    expect((await refusal(claim({ ordinal: 0 }))).rule).toBe("claim_ordinal");
  });

  test("keeps its source", async () => {
    expect((await refusal(sql`delete from source where id = ${source}`)).rule).toBe("claim_source_id_fkey");
  });

  test("raises the version of the record, and is not truncated", async () => {
    const version = async () => (await sql<{ number: number }[]>`select number from record_version`)[0]?.number ?? 0;
    const before = await version();
    await claim();
    expect(await version()).toBe(before + 1);
    expect((await refusal(sql`truncate claim`)).rule).toBe("record_no_truncate");
  });
});
