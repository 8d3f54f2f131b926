import { describe, expect, it } from "vitest";
import { accountFinding } from "./account-finding";

const text = {
  status: "BLOCKED",
  attribution: "STATED_BY_A_MEMBER",
  objectors: ["China", "Russian Federation"],
  proposers: ["United States"],
} as const;

describe("accountFinding(account)", () => {
  it("attributes the block of the statement on the embassy in Baghdad, and does not assert it", () => {
    expect(accountFinding(text)).toBe(
      "Another member said, by name, that China and the Russian Federation did not let it go forward. No such text was agreed.",
    );
  });

  it("says how a block is known in each grade", () => {
    expect(accountFinding({ ...text, attribution: "ON_RECORD", objectors: ["Russian Federation"] })).toBe(
      "The Russian Federation did not let it go forward, as that member said or a document shows. No such text was agreed.",
    );
    expect(accountFinding({ ...text, attribution: "REPORTED" })).toMatch(
      /^The press reports, from diplomats whom it does not name, that China/,
    );
  });

  it("says that the sources name nobody where they do not", () => {
    expect(accountFinding({ ...text, objectors: [] })).toBe(
      "It was not agreed. The sources do not name who stopped it.",
    );
  });

  it("names the authors of the draft on sanctions relief for the DPRK, which was never tabled", () => {
    expect(accountFinding({ ...text, status: "CIRCULATED", proposers: ["China", "Russian Federation"] })).toBe(
      "China and the Russian Federation circulated it. It was never put to a vote.",
    );
  });
});
