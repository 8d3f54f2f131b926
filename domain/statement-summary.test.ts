import { describe, expect, it } from "vitest";
import { statementSummary } from "./statement-summary";

const CHINA = { code: "CHN", name: "China" };
const RUSSIA = { code: "RUS", name: "Russian Federation" };

describe("statementSummary(statement)", () => {
  it("says what the statement on the embassy in Baghdad was, when, and what became of it", () => {
    expect(
      statementSummary({
        ...{ kind: "PRESS_STATEMENT", subject: "Iraq", date: "2020-01-06", datePrecision: "DAY", status: "BLOCKED" },
        ...{ attribution: "STATED_BY_A_MEMBER", objectors: [CHINA, RUSSIA], proposers: [] },
      }),
    ).toBe(
      "Press statement (Iraq), 6 January 2020. Another member said, by name, that China and the Russian Federation did not let it go forward. No such text was agreed.",
    );
  });

  it("gives of a date no more than is known", () => {
    expect(
      statementSummary({
        ...{ kind: "REMARKS", subject: "World order", date: "2021-03-01", datePrecision: "MONTH", status: "ISSUED" },
        ...{ attribution: "ON_RECORD", objectors: [], proposers: [CHINA] },
      }),
    ).toBe("Remarks (World order), March 2021. By China.");
  });
});
