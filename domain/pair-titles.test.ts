import { describe, expect, it } from "vitest";
import { rankTitle, topicTitle } from "./pair-titles";

const row = (name: string, agree: number, n: number, inQuestion = false) => ({
  name,
  agreement: { n, strict: n === 0 ? null : agree / n },
  inQuestion,
});

describe("rankTitle(pairs)", () => {
  it("says where the pair in question stands among those with enough votes", () => {
    const pairs = [
      row("France–United Kingdom", 500, 574),
      row("China–Russia", 373, 550, true),
      row("China–United States", 155, 550),
    ];
    expect(rankTitle(pairs)).toBe("Of the 3 pairs of permanent members, theirs is second in contested votes");
  });

  it("names the closest pair where the pair in question is not among them", () => {
    expect(rankTitle([row("France–United Kingdom", 500, 574)])).toBe(
      "Of the permanent members, France–United Kingdom were closest in contested votes",
    );
  });

  it("says so where there are too few votes", () => {
    expect(rankTitle([row("China–Russia", 9, 9, true)])).toBe(
      "No two permanent members cast ten contested votes together",
    );
  });
});

describe("topicTitle(topics)", () => {
  it("names the extremes, and leaves out topics with few votes", () => {
    expect(topicTitle([row("Ukraine", 3, 13), row("South Africa", 51, 54), row("Afghanistan", 2, 6)])).toBe(
      "Most alike on South Africa, least alike on Ukraine",
    );
  });

  it("does not compare a topic with itself, nor draw on counts", () => {
    expect(topicTitle([row("Ukraine", 3, 13)])).toBe("Ten contested votes or more only on Ukraine");
    expect(topicTitle([row("Ukraine", 3, 9)])).toBe("No topic has ten contested votes");
  });
});
