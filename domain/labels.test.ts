import { describe, expect, it } from "vitest";
import { outcomeLabel, POSITION_KEYS, POSITION_LABELS } from "./labels";
import { OUTCOMES, POSITIONS } from "./vocabulary";

describe("outcomeLabel(outcome, modality)", () => {
  it("does not show an adoption without a vote as adopted by vote", () => {
    expect(OUTCOMES.map((outcome) => outcomeLabel(outcome))).toEqual(["Adopted", "Vetoed", "Not adopted"]);
    expect(outcomeLabel("ADOPTED", "WITHOUT_VOTE")).toBe("Adopted without a vote");
  });
});

describe("POSITION_LABELS, POSITION_KEYS", () => {
  it("have a word for each position and a key of its own for each that can be entered", () => {
    expect(POSITIONS.map((position) => POSITION_LABELS[position])).toEqual([
      "Yes",
      "Abstain",
      "Not voting",
      "No",
      "Not recorded",
    ]);
    expect(Object.values(POSITION_KEYS).sort()).toEqual(["A", "N", "U", "X", "Y"]);
  });
});
