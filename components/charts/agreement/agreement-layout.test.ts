import { describe, expect, test } from "vitest";
import { agreementLayout, type ChartSize } from "./agreement-layout";
import { agreementModel, yearCounts } from "./agreement-model";
import { RECENT_YEARS, SEVENTIES } from "./china-russia.fixture";

const SIZES: ChartSize[] = ["large", "medium", "narrow"];
const seventies = agreementModel({ years: yearCounts(SEVENTIES), from: "1971-10-25", to: "1978-12-31" });
const recent = agreementModel({
  years: yearCounts(RECENT_YEARS),
  from: null,
  to: "2026-04-30",
  annotations: [
    { day: "2024-02-24", lines: ["24 Feb 2024: one", "dated fact"] },
    { day: "2024-03-24", lines: ["24 Mar 2024: another", "a month later"] },
    { day: "2024-04-24", lines: ["24 Apr 2024: a third", "with no room left"] },
  ],
});

describe("agreementLayout(model, size)", () => {
  test("runs shares from the base line at 0 to the top at 100", () => {
    const { x, y, domain } = agreementLayout(seventies, "large");
    expect([y(1), y(0)]).toEqual([24, 436]);
    expect([x(domain[0]), x(domain[1])]).toEqual([46, 1048]);
  });

  test("breaks the line at a year below ten votes and keeps part years out of it", () => {
    const { path, points, partYears } = agreementLayout(seventies, "large");
    expect(path.match(/[ml]/g)?.join("")).toBe("mllllm");
    expect(points).toEqual([{ year: 1978, radius: 3.4 }]);
    expect(partYears.map((point) => point.year)).toEqual([1971]);
  });

  test("draws a block over the whole run of years that it pools", () => {
    const { blocks, x, y } = agreementLayout(seventies, "medium");
    const pool = blocks.at(-1);
    expect(pool?.x1).toBeCloseTo(x(1974) + 0.6);
    expect(pool?.x2).toBeCloseTo(x(1979) - 0.6);
    expect(pool?.yShare).toBeCloseTo(y(21 / 23));
  });

  test("keeps every label inside the picture and no two at the right end on one line", () => {
    for (const size of SIZES) {
      const { labels, frame } = agreementLayout(recent, size);
      for (const label of labels) {
        expect(label.y).toBeGreaterThan(8);
        expect(label.y).toBeLessThan(frame.height);
      }
      const ends = labels.filter((label) => label.key.startsWith("end ")).map((label) => label.y);
      for (const [index, end] of ends.entries()) {
        if (index > 0) expect(end - (ends[index - 1] ?? 0)).toBeGreaterThanOrEqual(17);
      }
    }
  });

  test("leaves out an annotation whose text would meet another's", () => {
    expect(agreementLayout(recent, "medium").annotations).toHaveLength(2);
    expect(agreementLayout(recent, "narrow").annotations).toHaveLength(0);
  });
});
