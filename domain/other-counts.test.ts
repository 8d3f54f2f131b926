import { describe, expect, it } from "vitest";
import { verdictOn } from "./other-counts";

describe("verdictOn(stated, ours)", () => {
  it("is the same for the same number, and for a share that rounds to it", () => {
    expect(verdictOn({ what: "", name: "a", stated: 46 }, { a: 46 })).toBe("same");
    expect(verdictOn({ what: "", name: "a", stated: 65, percent: true }, { a: 65.2 })).toBe("same");
  });

  it("is open for another number, and where the record has none", () => {
    expect(verdictOn({ what: "", name: "a", stated: 46 }, { a: 47 })).toBe("open");
    expect(verdictOn({ what: "", name: "a", stated: 0 }, {})).toBe("open");
  });
});
