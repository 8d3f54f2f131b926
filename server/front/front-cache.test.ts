import { describe, expect, it } from "vitest";
import { accelExpires } from "./front-cache";

describe("accelExpires(now, checked)", () => {
  const second = Date.UTC(2026, 10, 22) / 1000;

  it("lets nginx give out an answer for at most 0.4 s, of which it sees whole seconds alone", () => {
    for (let ms = 0; ms < 1_000; ms += 1) {
      const last = Number(accelExpires(second * 1_000 + ms, true).slice(1));
      // Fresh until the last second has ended.
      expect((last + 1) * 1_000 - (second * 1_000 + ms)).toBeLessThanOrEqual(400);
    }
    expect(accelExpires(second * 1_000 + 600, true)).toBe(`@${second}`);
    expect(accelExpires(second * 1_000 + 599, true)).toBe(`@${second - 1}`);
  });

  it("lets it ask always where the record could not be read", () => {
    expect(accelExpires(second * 1_000 + 600, false)).toBe("@1");
  });
});
