import { describe, expect, it } from "vitest";
import { agreementIndex, cohesionOf } from "./cohesion";

const tally = (YES: number, ABSTAIN: number, NO: number) => ({ YES, ABSTAIN, NO });

/** Attinà's index of agreement, which the agreement index is with its ends moved to 0 and 1 (from −1/3 to 1). */
const attina = (YES: number, ABSTAIN: number, NO: number) => {
  const [most, all] = [Math.max(YES, ABSTAIN, NO), YES + ABSTAIN + NO];
  return (most - (all - most)) / all;
};

describe("agreementIndex(tally)", () => {
  it("has the ends that its authors give it: 1 where all vote together, 0 where they split evenly three ways", () => {
    expect(agreementIndex(tally(15, 0, 0))).toBe(1);
    expect(agreementIndex(tally(5, 5, 5))).toBe(0);
  });

  it("is a quarter where a bloc splits evenly in two", () => {
    expect(agreementIndex(tally(2, 0, 2))).toBe(0.25);
  });

  it("is Attinà's index on a scale from 0 to 1: 15 Yes, 2 abstentions, 5 No", () => {
    expect(agreementIndex(tally(15, 2, 5))).toBeCloseTo((attina(15, 2, 5) + 1 / 3) / (4 / 3), 12);
  });

  it("is 0.7 for the permanent members on S/RES/2334(2016), four Yes and the abstention of the United States", () => {
    expect(agreementIndex(tally(4, 1, 0))).toBeCloseTo(0.7, 12);
  });

  it("is null where nobody cast a vote", () => {
    expect(agreementIndex(tally(0, 0, 0))).toBeNull();
  });
});

describe("cohesionOf(tallies)", () => {
  it("is the mean over votes, each group of alike votes with its number", () => {
    const cohesion = cohesionOf([
      { tally: tally(5, 0, 0), n: 3 },
      { tally: tally(2, 0, 2), n: 1 },
    ]);
    expect(cohesion).toEqual({ votes: 4, mean: 0.8125 });
  });

  it("leaves out a vote in which only one member of the bloc took part", () => {
    expect(cohesionOf([{ tally: tally(1, 0, 0), n: 7 }])).toEqual({ votes: 0, mean: null });
  });
});
