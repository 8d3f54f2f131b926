import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { seatCouncil } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();

beforeAll(async () => {
  await seatCouncil(sql);
  await sql`insert into resolution (slug, title, date, fate) values ('dprk', 'Relief from sanctions', '2019-12-16', 'CIRCULATED')`;
});

/** The press statement on the embassy in Baghdad, or a change of it. */
const statement = (changes: Record<string, string | number | null> = {}) => ({
  slug: "baghdad",
  kind: "PRESS_STATEMENT",
  title: "Attack on the United States embassy in Baghdad",
  date: "2020-01-06",
  date_precision: "DAY",
  date_of: "OBJECTION",
  about: "TEXT",
  status: "BLOCKED",
  attribution: "STATED_BY_A_MEMBER",
  confidence: "HIGH",
  subject: "Iraq",
  region: "Middle East",
  ...changes,
});

describe("a statement that was blocked", () => {
  test("names who blocked it", async () => {
    expect(await refusal(sql`insert into statement ${sql(statement())}`)).toEqual(
      broken(
        "statement_blocker",
        'statement baghdad: it was blocked, but names no objector and does not say that "the sources name no objector"',
      ),
    );
    await sql.begin(async (tx) => {
      const [row] = await tx`insert into statement ${tx(statement())} returning id`;
      await tx`insert into statement_member values (${row?.id}, 'CHN', 'OBJECTOR'), (${row?.id}, 'USA', 'PROPOSER')`;
    });
    expect((await refusal(sql`delete from statement_member where role = 'OBJECTOR'`)).rule).toBe("statement_blocker");
    expect((await refusal(sql`update statement_member set role = 'PROPOSER'`)).rule).toBe("statement_blocker");
  });

  test("or says that the sources name nobody", async () => {
    const account = "Diplomats spoke of several countries; the sources name no objector.";
    await sql`insert into statement ${sql(statement({ slug: "congo", contrary_account: account }))}`;
    const silent = sql`update statement set contrary_account = 'Several.' where slug = 'congo'`;
    expect((await refusal(silent)).rule).toBe("statement_blocker");
  });

  test("goes with all that belongs to it", async () => {
    await sql`delete from statement where slug = 'baghdad'`;
    expect(await sql`select from statement_member`).toHaveLength(0);
  });
});

describe("the account of a draft", () => {
  test("is of a draft, and no other statement is", async () => {
    const [draft] = await sql<{ id: number }[]>`select id from resolution where slug = 'dprk'`;
    const id = draft?.id ?? null;
    const account = { slug: "dprk", kind: "DRAFT_RESOLUTION", status: "CIRCULATED" };
    const homeless = sql`insert into statement ${sql(statement({ ...account, draft_id: null }))}`;
    expect(await refusal(homeless)).toMatchObject({ code: "23514", rule: "statement_draft" });
    const press = sql`insert into statement ${sql(statement({ slug: "dprk", status: "ISSUED", draft_id: id }))}`;
    expect(await refusal(press)).toMatchObject({ code: "23514", rule: "statement_draft" });
    await sql`insert into statement ${sql(statement({ ...account, draft_id: id }))}`;
    expect(await refusal(sql`delete from resolution where slug = 'dprk'`)).toMatchObject({
      rule: "statement_draft_id_fkey",
    });
  });
});

describe("a citation", () => {
  const cite = (row: Record<string, string | number | null>) =>
    sql`insert into citation ${sql({ supports: "the block", ...row })}`;
  let agency: number;
  let record: { resolution_id: number; statement_id: number };

  beforeAll(async () => {
    const [source] = await sql<{ id: number }[]>`
      insert into source (slug, publisher, reliability) values ('reuters', 'Reuters', 'PRESS_REPORT') returning id`;
    const [held] = await sql<{ resolution_id: number; statement_id: number }[]>`
      select (select min(id) from resolution) as resolution_id, (select min(id) from statement) as statement_id`;
    if (!source || !held) throw new Error("The fixture is empty.");
    agency = source.id;
    record = held;
  });

  test("is of exactly one record", async () => {
    expect(await refusal(cite({ source_id: agency, ...record }))).toMatchObject({ rule: "citation_of_one_record" });
    expect(await refusal(cite({ source_id: agency }))).toMatchObject({ rule: "citation_of_one_record" });
    await cite({ source_id: agency, statement_id: record.statement_id });
  });

  test("of one of the five articles says where in it", async () => {
    const [article] = await sql<{ id: number }[]>`
      insert into source (slug, publisher, reliability, article, summary, stance)
      values ('diplomat-2020', 'The Diplomat', 'PRESS_REPORT', 5, 'On the block.', 'Independent.') returning id`;
    const citation = { source_id: article?.id ?? null, statement_id: record.statement_id };
    expect(await refusal(cite(citation))).toEqual(
      broken("citation_place", "source diplomat-2020: a citation of this article lacks its place in the text"),
    );
    await cite({ ...citation, place: "paragraph 2" });
    expect((await refusal(sql`update citation set place = null where place is not null`)).rule).toBe("citation_place");
  });

  test("has its place before its source becomes one of the five", async () => {
    const chosen = sql`update source set article = 4, summary = 'Wire.', stance = 'Agency.' where slug = 'reuters'`;
    expect((await refusal(chosen)).rule).toBe("citation_place");
  });
});

describe("a source", () => {
  test("that is one of the five articles has a summary and a stance", async () => {
    const bare = sql`insert into source (slug, publisher, reliability, article) values ('x', 'X', 'PRESS_REPORT', 1)`;
    expect(await refusal(bare)).toMatchObject({ rule: "source_article_account" });
    const sixth = sql`insert into source (slug, publisher, reliability, article, summary, stance)
      values ('x', 'X', 'PRESS_REPORT', 6, 'S', 'T')`;
    expect(await refusal(sixth)).toMatchObject({ rule: "source_article" });
  });

  test("has a date as precise as it is known, and an address that can be opened", async () => {
    const dated = (date: string) => sql`update source set date = ${date} where slug = 'reuters'`;
    for (const date of ["2020", "2020-01", "2020-01-06"]) await dated(date);
    expect((await refusal(dated("January 2020"))).rule).toBe("source_date");
    expect((await refusal(dated("2020-13"))).rule).toBe("source_date");
    const script = sql`update source set url = 'javascript:alert(1)' where slug = 'reuters'`;
    expect((await refusal(script)).rule).toBe("source_url");
  });
});
