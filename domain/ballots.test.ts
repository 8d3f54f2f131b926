import { describe, expect, it } from "vitest";
import { agreementOf, emptyTable } from "./agreement";
import { type Ballot, ballotsIn, blocTallies, pairShares, pairTables, votesCast } from "./ballots";
import type { CastPosition } from "./vocabulary";

const ballot = (positions: Record<string, CastPosition>, n: number, rest: Partial<Ballot> = {}): Ballot => ({
  positions: new Map(Object.entries(positions)),
  contested: false,
  adopted: true,
  n,
  ...rest,
});

const unanimous = ballot({ CHN: "YES", RUS: "YES", BRA: "YES" }, 7);
const vetoed = ballot({ RUS: "NO", CHN: "ABSTAIN", USA: "YES" }, 2, { contested: true, adopted: false });
const split = ballot({ CHN: "YES", RUS: "ABSTAIN" }, 1, { contested: true });

describe("ballotsIn(scope, ballots)", () => {
  it("counts all, adopted or contested votes", () => {
    const ballots = [unanimous, vetoed, split];
    expect(ballotsIn("all", ballots)).toEqual(ballots);
    expect(ballotsIn("adopted", ballots)).toEqual([unanimous, split]);
    expect(ballotsIn("contested", ballots)).toEqual([vetoed, split]);
  });
});

describe("pairTables(seats, ballots)", () => {
  it("has each pair once, the first of the seats in the rows", () => {
    const pairs = pairTables(["RUS", "CHN", "BRA"], [unanimous, vetoed, split]);
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(["RUS CHN", "RUS BRA", "CHN BRA"]);
    expect(pairs[0]?.table).toEqual({
      YES: { YES: 7, ABSTAIN: 0, NO: 0 },
      ABSTAIN: { YES: 1, ABSTAIN: 0, NO: 0 },
      NO: { YES: 0, ABSTAIN: 2, NO: 0 },
    });
    expect(pairs[1]?.table.YES.YES).toBe(7);
  });

  it("has zeros for a pair that never voted together", () => {
    const [pair] = pairTables(["BRA", "USA"], [unanimous, vetoed]);
    expect(pair?.table).toEqual({
      YES: { YES: 0, ABSTAIN: 0, NO: 0 },
      ABSTAIN: { YES: 0, ABSTAIN: 0, NO: 0 },
      NO: { YES: 0, ABSTAIN: 0, NO: 0 },
    });
  });

  it("has none for fewer than two seats", () => {
    expect(pairTables(["CHN"], [unanimous])).toEqual([]);
  });
});

describe("pairShares(seats, ballots)", () => {
  it("has the shares that the table of each pair gives, whatever the two did", () => {
    const positions = ["YES", "ABSTAIN", "NO"] as const;
    const ballots = positions.flatMap((a, row) =>
      positions.map((b, column) => ballot({ CHN: a, RUS: b }, 2 ** (3 * row + column))),
    );
    const [shares] = pairShares(["CHN", "RUS"], ballots);
    const { n, agree, strict, half } = agreementOf(pairTables(["CHN", "RUS"], ballots)[0]?.table ?? emptyTable());
    expect(shares).toEqual({ a: "CHN", b: "RUS", n, agree, strict, half });
    expect([n, agree, half]).toEqual([511, 1 + 16 + 256, (1 + 16 + 256 + (2 + 8 + 32 + 128) / 2) / 511]);
  });

  it("has zeros and nulls for a pair that never voted together", () => {
    expect(pairShares(["BRA", "USA"], [unanimous, vetoed])).toEqual([
      { a: "BRA", b: "USA", n: 0, agree: 0, strict: null, half: null },
    ]);
  });
});

describe("blocTallies(seats, ballots)", () => {
  it("tallies only the seats of the bloc that cast a vote", () => {
    expect(blocTallies(["CHN", "RUS", "FRA"], [vetoed])).toEqual([{ tally: { YES: 0, ABSTAIN: 1, NO: 1 }, n: 2 }]);
  });
});

describe("votesCast(seats, ballots)", () => {
  it("counts the votes of each seat, 0 for one that cast none", () => {
    expect([...votesCast(["CHN", "USA", "DDR"], [unanimous, vetoed, split])]).toEqual([
      ["CHN", 10],
      ["USA", 2],
      ["DDR", 0],
    ]);
  });
});
