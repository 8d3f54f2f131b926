import { describe, expect, it } from "vitest";
import { MATRIX_STEPS, stepOf } from "./matrix-steps";

describe("stepOf(share)", () => {
  it("has the lower end of each step in it", () => {
    expect([0, 0.49, 0.5, 0.7, 0.8, 0.9, 0.949, 0.95, 1].map((share) => stepOf(share).name)).toEqual([
      ...["lowest", "lowest", "low", "middle", "high", "higher", "higher", "highest", "highest"],
    ]);
  });
});

describe("MATRIX_STEPS", () => {
  it("says which shares each step stands for", () => {
    expect(MATRIX_STEPS.map(({ text }) => text)).toEqual([
      ...["under 50%", "50–70%", "70–80%", "80–90%", "90–95%", "95–100%"],
    ]);
  });
});
