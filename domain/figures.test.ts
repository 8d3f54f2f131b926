import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatInterval,
  formatKappa,
  formatPoints,
  formatShare,
  formatShareOf,
  formatTally,
} from "./figures";

describe("formatCount(count)", () => {
  it("sets commas between thousands", () => {
    expect([0, 999, 2594, 45660, 1234567].map(formatCount)).toEqual(["0", "999", "2,594", "45,660", "1,234,567"]);
  });
});

describe("formatShare(share)", () => {
  it("gives one decimal", () => {
    expect([0.93177, 373 / 550, 0, 1].map(formatShare)).toEqual(["93.2%", "67.8%", "0.0%", "100.0%"]);
  });

  it("does not round a part up to the whole, nor down to nothing", () => {
    expect([2593 / 2594, 1 / 2594].map(formatShare)).toEqual([">99.9%", "<0.1%"]);
  });
});

describe("formatShareOf(count, of)", () => {
  it("gives the share with its n, and below ten votes the count", () => {
    expect(formatShareOf(2417, 2594)).toBe("93.2% of 2,594");
    expect(formatShareOf(7, 10)).toBe("70.0% of 10");
    expect(formatShareOf(6, 9)).toBe("6 of 9");
    expect(formatShareOf(0, 0)).toBe("no votes");
  });
});

describe("formatInterval, formatPoints, formatKappa", () => {
  it("writes an interval, and signed points with a true minus", () => {
    expect(formatInterval({ low: 0.92141, high: 0.940844 })).toBe("92.1–94.1%");
    expect([-0.093, 0.2331, 0.00001].map(formatPoints)).toEqual(["−9.3", "+23.3", "0.0"]);
    expect([0.56195, -0.12, -0.001].map(formatKappa)).toEqual(["0.56", "−0.12", "0.00"]);
  });
});

describe("formatTally(tally)", () => {
  it("writes Yes–No–Abstain", () => {
    expect(formatTally({ yes: 9, no: 3, abstain: 3, notVoting: 0 })).toBe("9–3–3");
  });

  it("says that a tally is missing", () => {
    expect(formatTally(null)).toBe("Tally missing");
  });
});
