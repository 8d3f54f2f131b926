import { describe, expect, it } from "vitest";
import { topicFinding } from "./topic-finding";

const topic = { votes: 26, vetoed: 6, firstDay: "2014-03-15", lastDay: "2025-02-24" };

describe("topicFinding(topic)", () => {
  it("counts votes and vetoed votes over the years", () => {
    expect(topicFinding(topic)).toBe("26 votes from 2014 to 2025, of which 6 were vetoed.");
    expect(topicFinding({ ...topic, vetoed: 1 })).toBe("26 votes from 2014 to 2025, of which 1 was vetoed.");
  });

  it("names one year once, and says so where none was vetoed", () => {
    expect(topicFinding({ ...topic, votes: 1, vetoed: 0, lastDay: "2014-12-31" })).toBe(
      "1 vote in 2014, none of them vetoed.",
    );
  });

  it("does not say nought years where there was no vote", () => {
    expect(topicFinding({ votes: 0, vetoed: 0, firstDay: null, lastDay: null })).toBe(
      "The Council took no vote on it.",
    );
  });
});
