import { describe, expect, it } from "vitest";
import type { TopicVote } from "@/domain/topic-votes";
import { FIVE_FRAMES, type FiveSize, fiveLayout } from "./topic-votes-layout";

const vote = (marks: string, year: number): TopicVote => ({
  ...{ id: `${marks} ${year}`, slug: "s-2017-172", symbol: null, draft: "S/2017/172", title: "Sanctions" },
  ...{ date: `${year}-02-28`, kind: "RESOLUTION", outcome: "ADOPTED", marks },
});
const SIZES = Object.keys(FIVE_FRAMES) as FiveSize[];

describe("fiveLayout(topic, votes, size)", () => {
  it.each(SIZES)("keeps every column inside the picture, %s, and goes on in a band below", (size) => {
    const votes = Array.from({ length: 120 }, (_, index) => vote("AYAYY", 1946 + Math.floor(index / 2)));
    const { width, height, left, bands } = fiveLayout("syria", votes, size);
    expect(bands.reduce((sum, { columns }) => sum + columns.length, 0)).toBe(120);
    expect(bands.length).toBeGreaterThan(1);
    for (const { top, columns, rows } of bands) {
      expect(Math.min(...columns.map(({ x }) => x))).toBeGreaterThan(left);
      expect(Math.max(...columns.map(({ x }) => x)) + FIVE_FRAMES[size].mark / 2).toBeLessThanOrEqual(width);
      expect(rows[0]?.y).toBeGreaterThan(top);
      expect(rows.at(-1)?.y).toBeLessThan(height);
    }
  });

  it("opens a vote, and for votes in a row their list", () => {
    const [band] = fiveLayout("syria", [vote("YYYYY", 2011), vote("YYYYY", 2012), vote("VYVYY", 2017)], "large").bands;
    expect(band?.columns.map(({ count, name, href }) => [count, name, href])).toEqual([
      [
        2,
        "2 votes in a row in which all five voted Yes, 28 February 2011 to 28 February 2012",
        "/resolutions?from=2011-02-28&to=2012-02-28&topic=syria",
      ],
      [1, "S/2017/172, Sanctions, 28 February 2017", "/resolutions/s-2017-172"],
    ]);
  });

  it("names a year only where there is room", () => {
    const votes = [vote("AYAYY", 2011), vote("AYAYY", 2012), vote("AYAYY", 2013)];
    const [band] = fiveLayout("syria", votes, "large").bands;
    expect(band?.years.map(({ year, named }) => [year, named])).toEqual([
      [2011, true],
      [2012, false],
      [2013, true],
    ]);
  });
});
