import { describe, expect, it } from "vitest";
import { agreementOf, emptyTable, type PairTable, tableOf } from "./agreement";

/** Rows and columns in the order Yes, Abstain, No, as they are published. */
function table(rows: [number, number, number][]): PairTable {
  const row = (counts: [number, number, number] = [0, 0, 0]) => ({ YES: counts[0], ABSTAIN: counts[1], NO: counts[2] });
  return { YES: row(rows[0]), ABSTAIN: row(rows[1]), NO: row(rows[2]) };
}

describe("tableOf(pairs)", () => {
  it("counts only votes in which both said Yes, Abstain or No", () => {
    const counted = tableOf([
      ["YES", "ABSTAIN"],
      ["YES", "YES"],
      ["NO", "NOT_VOTING"],
      ["NOT_RECORDED", "YES"],
    ]);
    expect(counted).toEqual(
      table([
        [1, 1, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    );
  });
});

describe("agreementOf(table)", () => {
  it("gives the published figures of Korea and the United States in the General Assembly of 1995 (Häge 2011)", () => {
    const { n, strict, kappaSquared } = agreementOf(
      table([
        [19, 11, 27],
        [2, 0, 12],
        [0, 0, 2],
      ]),
    );
    expect(n).toBe(73);
    expect(strict).toBeCloseTo(0.28767, 5);
    expect(kappaSquared).toBeCloseTo(0.12, 5);
  });

  it("gives the kappa of Cohen's example of 1968", () => {
    const { kappa } = agreementOf(
      table([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    );
    expect(kappa).toBeCloseTo(0.4915, 4);
  });

  it("gives the figures of China and Russia since 1971-10-25", () => {
    const figures = agreementOf(
      table([
        [2302, 89, 12],
        [46, 91, 26],
        [3, 1, 24],
      ]),
    );
    expect([figures.n, figures.agree]).toEqual([2594, 2417]);
    expect(figures.strict).toBeCloseTo(0.931766, 6);
    expect(figures.half).toBeCloseTo(0.962992, 6);
    expect(figures.kappa).toBeCloseTo(0.561951, 6);
    expect(figures.kappaSquared).toBeCloseTo(0.65977, 6);
    expect(figures.interval?.low).toBeCloseTo(0.92141, 6);
    expect(figures.interval?.high).toBeCloseTo(0.940844, 6);
  });

  it("is null, never not a number, where there are no votes", () => {
    const { n, agree, strict, half, interval, kappa, kappaSquared } = agreementOf(emptyTable());
    expect([n, agree]).toEqual([0, 0]);
    expect([strict, half, interval, kappa, kappaSquared]).toEqual([null, null, null, null, null]);
  });

  it("has no kappa where both always did the same one thing", () => {
    const { strict, kappa, kappaSquared } = agreementOf(
      table([
        [49, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    );
    expect([strict, kappa, kappaSquared]).toEqual([1, null, null]);
  });
});
