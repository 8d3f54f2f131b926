import { describe, expect, it } from "vitest";
import { termYears } from "./term-years";

describe("termYears(term)", () => {
  it("gives both years of a term, or the one", () => {
    expect(termYears({ from: "2017-01-01", to: "2018-12-31" })).toBe("2017–2018");
    expect(termYears({ from: "2017-01-01", to: "2017-12-31" })).toBe("2017");
  });

  it("leaves a permanent member's term open, from the Council's first year", () => {
    expect(termYears({ from: "1945-10-24", to: null })).toBe("since 1946");
    expect(termYears({ from: "1945-10-24", to: "1991-12-24" })).toBe("1946–1991");
  });
});
