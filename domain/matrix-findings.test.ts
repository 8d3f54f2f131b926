import { describe, expect, it } from "vitest";
import type { PairShares } from "./ballots";
import { matrixAnswer, matrixBasis, matrixTitle, membersQuestion, pairInWords, rankedPairs } from "./matrix-findings";
import { plain } from "./sentence";

const NAMES: Record<string, string> = {
  CHN: "China",
  FRA: "France",
  GBR: "United Kingdom",
  RUS: "Russia",
  USA: "United States",
};
const nameOf = (seat: string) => NAMES[seat] ?? seat;

const pair = (names: string, agree: number, n: number): PairShares => {
  const [a = "", b = ""] = names.split(" ");
  return { a, b, n, agree, strict: n === 0 ? null : agree / n, half: null };
};

/** Three pairs of permanent members over the whole record. */
const PAIRS = [pair("RUS USA", 2391, 3123), pair("CHN RUS", 2417, 2594), pair("FRA GBR", 3010, 3123)];

describe("rankedPairs(pairs)", () => {
  it("has the most alike first, of those equally alike the one with more votes, and none below ten votes", () => {
    const ranked = rankedPairs([pair("A B", 9, 9), pair("C D", 10, 10), pair("E F", 20, 20), pair("G H", 5, 10)]);
    expect(ranked.map(({ a }) => a)).toEqual(["E", "C", "G"]);
  });
});

describe("matrixAnswer(pairs, nameOf)", () => {
  const answer = (pairs: PairShares[]) => plain(matrixAnswer(pairs, nameOf));

  it("names the pairs most and least alike, with their votes", () => {
    expect(answer(PAIRS)).toBe(
      "France and the United Kingdom gave the same vote most often, in 96.4% of 3,123 votes; Russia and the United States least often, in 76.6% of 3,123.",
    );
  });

  it("counts pairs that are equally alike", () => {
    const all = [pair("FRA GBR", 26, 26), pair("FRA DNK", 26, 26), pair("RUS USA", 3, 26)];
    expect(answer(all)).toBe(
      "Two pairs gave the same vote every time; Russia and the United States least often, in 11.5% of 26.",
    );
    const nearly = [pair("FRA GBR", 25, 26), pair("FRA DNK", 25, 26), pair("RUS USA", 3, 26)];
    expect(answer(nearly)).toBe(
      "Two pairs gave the same vote most often, in 96.2% of 26 votes; Russia and the United States least often, in 11.5% of 26.",
    );
  });

  it("says one figure where there is only one", () => {
    expect(answer([pair("CHN RUS", 2417, 2594)])).toBe("China and Russia gave the same vote in 93.2% of 2,594 votes.");
    expect(answer([pair("CHN RUS", 12, 12), pair("CHN USA", 12, 12)])).toBe(
      "All two pairs gave the same vote every time.",
    );
  });

  it("says so where no pair has ten votes", () => {
    expect(answer([pair("CHN RUS", 9, 9)])).toBe("No two of them cast ten votes together.");
    expect(answer([])).toBe("No two of them cast ten votes together.");
  });
});

describe("matrixTitle(pairs)", () => {
  it("is the range of the shares", () => {
    expect(matrixTitle(PAIRS)).toBe("Of their common votes, pairs cast from 76.6% to 96.4% alike");
    expect(matrixTitle([pair("CHN RUS", 12, 12)])).toBe("Every pair gave the same vote in 100.0% of its votes");
    expect(matrixTitle([])).toBe("No pair has ten votes in common");
  });
});

describe("matrixBasis(matrix)", () => {
  const rest = { scope: "contested", from: "2025-01-01", to: "2025-12-31" } as const;

  it("says pairs, cohesion, days and rule", () => {
    expect(matrixBasis({ pairs: PAIRS, cohesion: { votes: 26, mean: 0.64512 }, ...rest })).toBe(
      "3 pairs, each with ten votes in common or more. As one bloc they have a cohesion (mean agreement index) of 0.645 over 26 votes. Contested: at least one member voted No or abstained. Counted from 1 January 2025 to 31 December 2025; only votes in which both voted Yes, No or abstained.",
    );
  });

  it("says for how many pairs there are too few votes, and no cohesion without a vote", () => {
    const few = { pairs: [pair("A B", 9, 9), ...PAIRS], cohesion: { votes: 0, mean: null }, ...rest };
    expect(matrixBasis(few)).toMatch(
      /^3 of 4 pairs with ten votes in common or more; fewer are a count, or empty\. Contested:/,
    );
    expect(matrixBasis({ ...few, pairs: [pair("A B", 9, 9)] })).toMatch(/^None of 1 pair with/);
  });
});

describe("membersQuestion(view, names, days)", () => {
  const days = { from: "1946-01-25", to: "2026-04-30" };
  const ask = (members: string | string[], rest: object = {}, names = ["China", "United States"], more = 0) =>
    membersQuestion({ members: members as "serving", scope: "all", ...rest }, names, days, more);

  it("says who, which votes and which days", () => {
    expect(ask("permanent")).toBe("The five permanent members, all votes from 25 January 1946 to 30 April 2026");
    expect(ask(["CHN", "USA"], { scope: "adopted" })).toBe(
      "China and the United States, adopted texts from 25 January 1946 to 30 April 2026",
    );
  });

  it("says the year where the days are one", () => {
    const year = { from: "2025-01-01", to: "2025-12-31", scope: "contested" };
    expect(ask("serving", year, Array(15).fill("x"))).toBe("The fifteen members of 2025, contested votes");
    expect(ask("permanent", year)).toBe("The five permanent members in 2025, contested votes");
    expect(ask(["CHN", "USA"], year)).toBe("China and the United States in 2025, contested votes");
  });

  it("says that more served than are shown", () => {
    expect(ask("serving", {}, Array(60).fill("x"), 77)).toMatch(/^The 60 members with the most votes, all votes from/);
    expect(ask("serving", {}, Array(30).fill("x"))).toMatch(/^The 30 members that served, all votes from/);
  });
});

describe("pairInWords(pair, names)", () => {
  it("has the share, the count below ten votes, or that there is none", () => {
    const names = { a: "China", b: "Russia" };
    expect(pairInWords(pair("CHN RUS", 2417, 2594), names)).toBe("China and Russia: 93.2% of 2,594");
    expect(pairInWords(pair("CHN RUS", 6, 9), names)).toBe("China and Russia: 6 of 9");
    expect(pairInWords(pair("CHN RUS", 0, 0), names)).toBe("China and Russia: no vote in common");
  });
});
