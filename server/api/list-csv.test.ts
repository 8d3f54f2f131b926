import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ask } from "./ask.fixture";
import type { Resource } from "./endpoint";
import { correctionsCsv, membersCsv, sourcesCsv, statementsCsv, topicsCsv } from "./list-csv";
import { sources } from "./sources";

async function rowsOf(resource: Resource, address: string): Promise<Record<string, string>[]> {
  const response = await ask(resource, address);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    200,
    "text/csv; charset=utf-8; header=present",
  ]);
  return parse(await response.text(), { columns: true, comment: "#", comment_no_infix: true });
}

describe("a list as a file", () => {
  it("has every entry of the list, the keys of what is in it, and the days of a term", async () => {
    const members = await rowsOf(membersCsv, "members.csv");
    expect(members.length).toBeGreaterThan(130);
    expect(members.find(({ code }) => code === "SUN")).toMatchObject({
      ...{ seat: "RUS", permanent: "true", terms: "1945-10-24/1991-12-24" },
    });
    expect((await rowsOf(membersCsv, "members.csv?show=now")).map(({ code }) => code)).toContain("SOM");
    expect(await rowsOf(membersCsv, "members.csv?show=now")).toHaveLength(15);
    const topics = await rowsOf(topicsCsv, "topics.csv");
    expect(topics.find(({ slug }) => slug === "syria")).toMatchObject({ name: "Syria", countries: "SYR" });
  });

  it("has what its filters leave, and says them before the table", async () => {
    const text = await (await ask(statementsCsv, "statements.csv?status=BLOCKED&kind=PRESS_STATEMENT")).text();
    expect(text).toContain("# Filter: kind=PRESS_STATEMENT&status=BLOCKED\n");
    const blocked = await rowsOf(statementsCsv, "statements.csv?status=BLOCKED&kind=PRESS_STATEMENT");
    expect(new Set(blocked.map(({ status, kind }) => `${status} ${kind}`))).toEqual(
      new Set(["BLOCKED PRESS_STATEMENT"]),
    );
    expect(blocked.find(({ slug }) => slug === "us-embassy-baghdad-attack-statement-2020")?.objectors).toBe("CHN|RUS");
    const bare = await (await ask(statementsCsv, "statements.csv?bare=true&status=BLOCKED")).text();
    expect(bare.startsWith("slug,kind,title,")).toBe(true);
  });

  it("has the sources that match, in a file and as JSON", async () => {
    const found = await rowsOf(sourcesCsv, "sources.csv?q=sciences&kind=DATA_SET");
    expect(found.map(({ slug }) => slug)).toEqual(["sciences-po-votes"]);
    const { data } = await (await ask(sources, "sources?q=sciences&kind=DATA_SET")).json();
    expect(data.map(({ slug }: { slug: string }) => slug)).toEqual(["sciences-po-votes"]);
  });

  it("has all pages of a list that has some", async () => {
    const corrections = await rowsOf(correctionsCsv, "corrections.csv");
    expect(corrections.length).toBeGreaterThan(400);
    expect(new Set(corrections.map(({ id }) => id)).size).toBe(corrections.length);
    expect((await rowsOf(correctionsCsv, "corrections.csv?year=1961")).length).toBeLessThan(corrections.length);
  });

  it.each([
    ["corrections.csv?page=2", correctionsCsv, "page"],
    ["statements.csv?status=STOPPED", statementsCsv, "status"],
    ["members.csv?bare=perhaps", membersCsv, "bare"],
    ["members.csv?group=Moon", membersCsv, "group"],
    ["sources.csv?kind=BLOG", sourcesCsv, "kind"],
  ])("refuses %s by name", async (address, resource, parameter) => {
    const response = await ask(resource, address);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toMatchObject([{ parameter }]);
  });
});
