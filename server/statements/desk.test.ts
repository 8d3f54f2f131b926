import { describe, expect, it } from "vitest";
import { parseDeskStatements } from "@/domain/statement-search";
import { listDeskStatements } from "./desk";

const list = (query: string) => listDeskStatements(parseDeskStatements(new URLSearchParams(query)));

describe("listDeskStatements({ q, page })", () => {
  it("gives every statement and every account of a draft once, newest first, 25 a page", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => list(`page=${page}`)));
    const rows = pages.flatMap((page) => page.rows);
    expect(pages.map((page) => [page.rows.length, page.total])).toEqual([
      ...Array.from({ length: 4 }, () => [25, 124]),
      ...[
        [24, 124],
        [0, 124],
      ],
    ]);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(124);
    const years = rows.map(({ date }) => date.slice(0, 4));
    expect(years).toEqual(years.toSorted().reverse());
  });

  it("finds by words of title and subject, in any order", async () => {
    expect(await list("q=embassy+baghdad")).toEqual({
      total: 1,
      rows: [
        {
          slug: "us-embassy-baghdad-attack-statement-2020",
          title: expect.stringContaining("Baghdad"),
          date: "2020-01-06",
          status: "BLOCKED",
        },
      ],
    });
    expect((await list("q=100%25+of+nothing")).rows).toEqual([]);
  });
});
