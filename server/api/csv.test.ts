import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { alignmentCsv, matrixCsv } from "./alignment-csv";
import { ask } from "./ask.fixture";
import type { Resource } from "./endpoint";
import { memberVotesCsv, votesCsv } from "./votes-csv";

const sql = openSql();

async function table(resource: Resource, parameters = ""): Promise<Record<string, string>[]> {
  const response = await ask(resource, `x?${parameters}`);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true, comment: "#", comment_no_infix: true });
}

describe("votesCsv", () => {
  it("is the whole record, oldest first, with the columns of the view for analysts", async () => {
    const text = await (await ask(votesCsv, "votes.csv?bare=true")).text();
    expect(text.split("\n", 1)[0]).toBe(
      "vote_id,slug,symbol,draft,meeting,date,kind,procedural,modality,outcome,yes,no,abstain,not_voting,topic,title",
    );
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toHaveLength(3241);
    expect(rows[0]).toMatchObject({ vote_id: "s-res-1-1946", date: "1946-01-25", modality: "WITHOUT_VOTE", yes: "" });
    expect(rows.find(({ slug }) => slug === "s-2017-172")).toMatchObject({
      ...{ draft: "S/2017/172", meeting: "S/PV.7893", outcome: "VETOED", procedural: "false", topic: "syria" },
      ...{ yes: "9", no: "3", abstain: "3", not_voting: "0" },
    });
  });

  it("says before the table what it is, of which version, from where and on what terms, without breaking a cell", async () => {
    const response = await ask(votesCsv, `votes.csv?q=${encodeURIComponent('a",=1\n@x')}&from=2022-01-01`);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="votes.csv"');
    const lines = (await response.text()).split("\n").filter((line) => line.startsWith("#"));
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      ...["# Title", "# Filter", "# Date", "# Version", "# Source", "# Licence", "# Address"],
    ]);
    expect(lines[1]).toBe("# Filter: q=a%22%2C%3D1%0A%40x&from=2022-01-01");
    expect(lines[3]).toMatch(/^# Version: 2026-04-30\.\d+ \(contents 2026-04-30-[0-9a-f]{12}\)$/);
    expect(lines.join("")).not.toMatch(/[",]/);
  });

  it("takes the filters of the list, and the other order", async () => {
    const rows = await table(votesCsv, "split=CHN,RUS&contested=true");
    expect(rows).toHaveLength(550 - 373);
    const turned = await table(votesCsv, "split=CHN,RUS&contested=true&sort=-date");
    expect(turned.map(({ vote_id }) => vote_id)).toEqual(rows.map(({ vote_id }) => vote_id).reverse());
    expect(await table(votesCsv, "outcome=VETOED&member=CHN&position=NO&from=1971-10-25")).toHaveLength(21);
    expect(await table(votesCsv, "outcome=CIRCULATED")).toEqual([]);
  });

  it("has another entity tag for other filters and another version, and the same for the same", async () => {
    const tag = async (parameters: string) =>
      (await ask(votesCsv, `x?${parameters}`, { method: "HEAD" })).headers.get("ETag");
    const before = await tag("");
    expect(await tag("sort=date")).toBe(before);
    expect(await tag("bare=true")).not.toBe(before);
    expect(await tag("contested=true")).not.toBe(before);
    await sql`update source set licence = licence where slug = 'sciences-po-votes'`;
    expect(await tag("")).not.toBe(before);
  });

  it("breaks off when the record changes while it is sent", async () => {
    const response = await ask(votesCsv, "votes.csv");
    const reader = response.body?.getReader();
    await reader?.read();
    await sql`update source set licence = licence where slug = 'sciences-po-votes'`;
    const rest = (async () => {
      while (!(await reader?.read())?.done);
    })();
    await expect(rest).rejects.toThrow("The record changed");
  });

  it("names what cannot be used; a file has no pages", async () => {
    const response = await ask(votesCsv, "votes.csv?page=2&bare=yes&member=ZZZ");
    expect(response.status).toBe(400);
    expect((await response.json()).errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      "bare",
      "page",
      "member",
    ]);
  });

  it("gives no cell that a spreadsheet would run, and changed none to that end", async () => {
    const [changed] = await sql`select count(*)::int as n from vote_record where title ~ ${"^[=+@\t\r-]"}`;
    expect(changed?.n).toBe(0);
  });
});

describe("memberVotesCsv", () => {
  it("is every member in every recorded vote", async () => {
    const rows = await table(memberVotesCsv);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...["vote_id", "slug", "date", "member_code", "seat_code", "member_name", "permanent", "position", "veto"],
    ]);
    expect(rows).toHaveLength(45660);
    expect(rows.filter(({ veto }) => veto === "true")).toHaveLength(326);
  });

  it("gives 93.2 % and 67.8 % to whoever counts China and Russia in it", async () => {
    const rows = (await table(memberVotesCsv, "from=1971-10-25")).filter(({ position = "" }) =>
      ["YES", "NO", "ABSTAIN"].includes(position),
    );
    const of = (seat: string) =>
      new Map(rows.filter(({ seat_code }) => seat_code === seat).map((row) => [row.vote_id, row.position]));
    const [china, russia] = [of("CHN"), of("RUS")];
    const both = [...china].filter(([vote]) => russia.has(vote));
    const agree = both.filter(([vote, position]) => russia.get(vote) === position);
    expect([agree.length, both.length]).toEqual([2417, 2594]);
    const contested = new Set((await table(votesCsv, "contested=true")).map(({ vote_id }) => vote_id));
    const divided = both.filter(([vote]) => contested.has(vote));
    const alike = agree.filter(([vote]) => contested.has(vote));
    expect([alike.length, divided.length]).toEqual([373, 550]);
  });

  it("is of one member, and of what it did, where one is named", async () => {
    const rows = await table(memberVotesCsv, "member=RUS&position=NO&outcome=VETOED");
    expect(rows.length).toBe(160);
    expect(new Set(rows.map(({ seat_code }) => seat_code))).toEqual(new Set(["RUS"]));
    expect(new Set(rows.map(({ member_name }) => member_name))).toEqual(new Set(["Soviet Union", "Russia"]));
    expect(await table(memberVotesCsv, "split=CHN,RUS&from=2022-02-25&to=2022-02-25")).toHaveLength(15);
  });
});

describe("alignmentCsv", () => {
  it("has a row a year and scope, which sum to the figures of the pair", async () => {
    const rows = await table(alignmentCsv);
    const sum = (scope: string, field: string) =>
      rows.filter((row) => row.scope === scope).reduce((total, row) => total + Number(row[field]), 0);
    expect([sum("all", "n"), sum("all", "agree")]).toEqual([2594, 2417]);
    expect([sum("contested", "n"), sum("contested", "agree")]).toEqual([550, 373]);
    expect(new Set((await table(alignmentCsv, "scope=all&a=USA")).map(({ scope }) => scope))).toEqual(new Set(["all"]));
    expect((await ask(alignmentCsv, "x?a=CHN&b=CHN")).status).toBe(400);
  });
});

describe("matrixCsv", () => {
  it("has a row a pair", async () => {
    const rows = await table(matrixCsv, "scope=contested&bare=true");
    expect(rows).toHaveLength(10);
    expect(rows[1]).toMatchObject({ a: "CHN", b: "RUS", n: "550", agree: "373" });
  });
});
