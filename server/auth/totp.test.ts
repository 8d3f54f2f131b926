import { describe, expect, it } from "vitest";
import { codeOf, stepAt, stepOf } from "./totp";

// RFC 6238, appendix B: the moments and the last six of their eight digits.
const SECRET = "12345678901234567890";
const VECTORS: [number, string][] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
];

describe("codeOf(secret, step)", () => {
  it.each(VECTORS)("at %i seconds is %s", (seconds, code) => {
    expect(codeOf(SECRET, stepAt(seconds * 1000))).toBe(code);
  });
});

describe("stepOf(secret, code, now)", () => {
  const now = 1_234_567_890_000;
  const shown = (steps: number) => codeOf(SECRET, stepAt(now) + steps);

  it("takes the code of the present half minute, and of the one before and after for a clock that is wrong", () => {
    expect([-1, 0, 1].map((steps) => stepOf(SECRET, shown(steps), now))).toEqual(
      [-1, 0, 1].map((steps) => stepAt(now) + steps),
    );
  });

  it.each([-3, -2, 2, 3])("takes none of %i half minutes away", (steps) => {
    expect(stepOf(SECRET, shown(steps), now)).toBeNull();
  });

  it.each(["", "5924", "5924.", "005924 ", "0059240"])("takes no %j", (code) => {
    expect(stepOf(SECRET, code, now)).toBeNull();
  });
});
