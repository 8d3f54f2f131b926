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

  it("gives the kappa, pi and AC1 of the two abstractors of Gwet's handbook (2014; irrCAC, cont3x3abstractors)", () => {
    const { kappa, pi, ac1 } = agreementOf(
      table([
        [13, 0, 0],
        [0, 20, 7],
        [0, 4, 56],
      ]),
    );
    expect(kappa).toBeCloseTo(0.7964094, 7);
    expect(pi).toBeCloseTo(0.7962397, 7);
    expect(ac1).toBeCloseTo(0.8493305, 7);
  });

  it("gives the two kappas of Feinstein and Cicchetti (1990), 0.70 and 0.32 for 85 of 100 alike, and keeps AC1 apart", () => {
    const balanced = agreementOf(
      table([
        [40, 9, 0],
        [6, 45, 0],
        [0, 0, 0],
      ]),
    );
    const skewed = agreementOf(
      table([
        [80, 10, 0],
        [5, 5, 0],
        [0, 0, 0],
      ]),
    );
    expect([balanced.agree, skewed.agree]).toEqual([85, 85]);
    expect(balanced.kappa).toBeCloseTo(0.7, 2);
    expect(skewed.kappa).toBeCloseTo(0.32, 2);
    expect(skewed.ac1).toBeGreaterThan(0.8);
  });

  it("gives a kappa of 0 and a negative pi for China and Russia in 2013, 46 of 48 alike", () => {
    const { n, agree, kappa, pi, ac1 } = agreementOf(
      table([
        [46, 2, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    );
    expect([n, agree, kappa]).toEqual([48, 46, 0]);
    expect(pi).toBeCloseTo(-1 / 47, 10);
    expect(ac1).toBeCloseTo(0.957466, 6);
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
    expect(figures.pi).toBeCloseTo(0.561514, 6);
    expect(figures.ac1).toBeCloseTo(0.926009, 6);
    expect(figures.interval?.low).toBeCloseTo(0.92141, 6);
    expect(figures.interval?.high).toBeCloseTo(0.940844, 6);
  });

  it("is null, never not a number, where there are no votes", () => {
    const { table: counted, n, agree, ...measures } = agreementOf(emptyTable());
    expect([counted, n, agree]).toEqual([emptyTable(), 0, 0]);
    expect(Object.values(measures)).toEqual(Array(7).fill(null));
  });

  it("has no kappa and no pi where both always did the same one thing", () => {
    const { strict, kappa, kappaSquared, pi, ac1 } = agreementOf(
      table([
        [49, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
    );
    expect([strict, kappa, kappaSquared, pi, ac1]).toEqual([1, null, null, null, 1]);
  });
});
