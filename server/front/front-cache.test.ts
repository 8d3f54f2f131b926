import { describe, expect, it } from "vitest";
import { accelExpires } from "./front-cache";

describe("accelExpires(provenAt)", () => {
  const second = Date.UTC(2026, 10, 22) / 1000;

  it("lets nginx give out an answer for at most 0.9 s after it was known to be true, of which it sees whole seconds", () => {
    for (let ms = 0; ms < 1_000; ms += 1) {
      const last = Number(accelExpires(second * 1_000 + ms).slice(1));
      // Fresh until the last second has ended.
      expect((last + 1) * 1_000 - (second * 1_000 + ms)).toBeLessThanOrEqual(900);
    }
    expect(accelExpires(second * 1_000 + 100)).toBe(`@${second}`);
    expect(accelExpires(second * 1_000 + 99)).toBe(`@${second - 1}`);
  });

  it("lets it ask always where the record could not be read", () => {
    expect(accelExpires(null)).toBe("@1");
  });
});
