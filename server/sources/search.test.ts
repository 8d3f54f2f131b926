import { describe, expect, it } from "vitest";
import { parseSourceSearch, sourcesHref } from "@/domain/source-search";
import { getSource } from "./get";
import { SOURCES_SHOWN, searchSources } from "./search";

const search = (query: string) => searchSources(parseSourceSearch(new URLSearchParams(query)).search);

describe("searchSources(search)", () => {
  it("counts every source by kind, and gives the first page, the most reliable kind first", async () => {
    const { rows, total, counts } = await search("");
    expect(counts).toEqual({ OFFICIAL_RECORD: 84, DATA_SET: 7, PARTY_STATEMENT: 80, PRESS_REPORT: 634 });
    expect([total, rows.length, rows[0]?.reliability]).toEqual([805, SOURCES_SHOWN, "OFFICIAL_RECORD"]);
  });

  it("finds a publisher within a kind, and says how many there are of the others", async () => {
    const { rows, total, counts } = await search("q=permanent+mission+of+CHINA&kind=PARTY_STATEMENT");
    expect(total).toBe(counts.PARTY_STATEMENT);
    expect(rows.every(({ publisher, title }) => /permanent mission of china/i.test(`${publisher} ${title}`))).toBe(
      true,
    );
    expect(total).toBeGreaterThan(10);
  });

  it("takes the signs of a pattern as they are", async () => {
    expect((await search("q=%25")).rows.every(({ publisher, title }) => `${publisher} ${title}`.includes("%"))).toBe(
      true,
    );
    expect((await search("q=_______")).total).toBe(0);
  });

  it("has nothing past the end", async () => {
    expect((await search("page=42")).rows).toEqual([]);
    expect((await search("page=41")).rows).toHaveLength(5);
  });
});

describe("getSource(slug, which)", () => {
  it("gives the records of a data set newest first, a page at a time", async () => {
    const first = await getSource("sciences-po-votes", { page: 1, size: 50 });
    const second = await getSource("sciences-po-votes", { page: 2, size: 50 });
    expect([first?.yields.length, second?.yields.length]).toEqual([50, 50]);
    const days = [...(first?.yields ?? []), ...(second?.yields ?? [])].map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("dates a statement as precisely as it is known", async () => {
    const article = await getSource("russia-insider-2017");
    expect(article?.yields.at(-1)).toMatchObject({ cited: "STATEMENT", kind: "statement", date: "2016-03" });
  });

  it("is null where there is none", async () => {
    expect(await getSource("no-such-source")).toBeNull();
  });
});

describe("sourcesHref(search)", () => {
  it("keeps what is not the default", () => {
    expect(sourcesHref({ page: 1 })).toBe("/sources");
    expect(sourcesHref({ q: "tass", kind: "PRESS_REPORT", page: 2 })).toBe("/sources?q=tass&kind=PRESS_REPORT&page=2");
  });
});
