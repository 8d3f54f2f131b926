import { describe, expect, it } from "vitest";
import { denominatorsTitle, partsTitle, rankTitle } from "./pair-titles";

const row = (name: string, agree: number, n: number, inQuestion = false) => ({
  name,
  agreement: { n, strict: n === 0 ? null : agree / n },
  inQuestion,
});

describe("rankTitle(pairs, votes)", () => {
  it("says where the pair in question stands among those with enough votes", () => {
    const pairs = [
      row("France–United Kingdom", 500, 574),
      row("China–Russia", 373, 550, true),
      row("China–United States", 155, 550),
    ];
    expect(rankTitle(pairs, "contested votes")).toBe(
      "Of the 3 pairs of permanent members, theirs is second in contested votes",
    );
  });

  it("names the closest pair where the pair in question is not among them", () => {
    expect(rankTitle([row("France–United Kingdom", 500, 574)], "all votes")).toBe(
      "Of the permanent members, France–United Kingdom were closest in all votes",
    );
  });

  it("says so where there are too few votes", () => {
    expect(rankTitle([row("China–Russia", 9, 9, true)], "contested votes")).toBe(
      "No two permanent members cast ten contested votes together",
    );
  });
});

describe("partsTitle(parts, noun)", () => {
  it("names the extremes, and leaves out topics with few votes", () => {
    expect(partsTitle([row("Ukraine", 3, 13), row("South Africa", 51, 54), row("Afghanistan", 2, 6)], "topic")).toBe(
      "Most alike on South Africa, least alike on Ukraine",
    );
  });

  it("counts those that are always alike, and names none of them", () => {
    const always = [row("Angola", 73, 73), row("Terrorism", 38, 38)];
    expect(partsTitle(always, "topic")).toBe("The same vote every time on 2 topics");
    expect(partsTitle([...always, row("Ukraine", 7, 17)], "topic")).toBe(
      "The same vote every time on 2 of 3 topics, least alike on Ukraine",
    );
  });

  it("does not compare a topic with itself, nor draw on counts", () => {
    expect(partsTitle([row("Ukraine", 3, 13)], "topic")).toBe("Ten votes or more only on Ukraine");
    expect(partsTitle([row("Africa", 3, 9)], "region")).toBe("No region has ten votes");
  });
});

describe("denominatorsTitle(whole)", () => {
  const counts = (agree: number, n: number) => ({ agree, n });

  it("puts the three shares side by side", () => {
    const whole = { all: counts(2417, 2594), adopted: counts(2158, 2238), contested: counts(373, 550) };
    expect(denominatorsTitle(whole)).toBe(
      "The same vote in 93.2% of all votes, in 96.4% of adopted texts and in 67.8% of contested votes",
    );
  });

  it("gives counts below ten votes, and leaves out what has none", () => {
    const whole = { all: counts(11, 12), adopted: counts(6, 9), contested: counts(0, 0) };
    expect(denominatorsTitle(whole)).toBe("The same vote in 91.7% of all votes and in 6 of 9 adopted texts");
    expect(denominatorsTitle({ all: counts(0, 0), adopted: counts(0, 0), contested: counts(0, 0) })).toBe(
      "They cast no vote together",
    );
  });
});
