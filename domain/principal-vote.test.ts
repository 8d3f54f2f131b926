import { describe, expect, it } from "vitest";
import { principalVote } from "./principal-vote";

describe("principalVote(votes)", () => {
  it("is the vote on the text, whatever was voted on before it (S/RES/2774(2025) after its amendments)", () => {
    const votes = [{ kind: "AMENDMENT" }, { kind: "AMENDMENT" }, { kind: "RESOLUTION" }] as const;
    expect(principalVote(votes)).toBe(votes[2]);
  });

  it("is the last of several votes on the same text", () => {
    const votes = [{ kind: "RESOLUTION" }, { kind: "RESOLUTION" }] as const;
    expect(principalVote(votes)).toBe(votes[1]);
  });

  it("is null where only parts were voted on", () => {
    expect(principalVote([{ kind: "PARAGRAPH" }, { kind: "AMENDMENT" }])).toBeNull();
    expect(principalVote([])).toBeNull();
  });
});
