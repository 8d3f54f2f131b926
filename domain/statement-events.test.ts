import { describe, expect, it } from "vitest";
import { dateOfLabel, inOrder, isDisputed, type StatementPage, statementDate } from "./statement-events";

const statement = {
  slug: "us-embassy-baghdad-attack-statement-2020",
  title: "Statement on the attack on the embassy in Baghdad",
  kind: "PRESS_STATEMENT",
  date: "2020-01-06",
  datePrecision: "DAY",
  dateOf: "OBJECTION",
  objectors: [{ code: "CHN", name: "China" }],
} as StatementPage;

describe("inOrder(statement, others)", () => {
  it("puts the statement among what else happened, oldest first", () => {
    const call = { key: "call", date: "2020-01-04", text: "The call", what: "Call", href: "/statements/call" };
    const later = { key: "later", date: "2020-02", text: "Later", what: "Said", href: "/statements/later" };
    const events = inOrder(statement, [later, call]);
    expect(events.map(({ date, what, href }) => [date, what, href])).toEqual([
      ["2020-01-04", "Call", "/statements/call"],
      ["2020-01-06", "Objection", null],
      ["2020-02", "Said", "/statements/later"],
    ]);
  });
});

describe("statementDate(statement)", () => {
  it("is as precise as it is known", () => {
    expect(statementDate(statement)).toBe("2020-01-06");
    expect(statementDate({ ...statement, datePrecision: "MONTH" })).toBe("2020-01");
    expect(statementDate({ ...statement, datePrecision: "YEAR" })).toBe("2020");
  });
});

describe("isDisputed(statement)", () => {
  it("is so of what the Council was to say, and of remarks that somebody objected to", () => {
    expect(isDisputed(statement)).toBe(true);
    expect(isDisputed({ kind: "REMARKS", objectors: [] })).toBe(false);
    expect(isDisputed({ kind: "REMARKS", objectors: statement.objectors })).toBe(true);
    expect(isDisputed({ kind: "JOINT_STATEMENT", objectors: statement.objectors })).toBe(false);
  });
});

describe("dateOfLabel(dateOf)", () => {
  it("has a word for each kind of day, and the record’s own for a new one", () => {
    expect([dateOfLabel("REMARK"), dateOfLabel("HANDOVER")]).toEqual(["Said", "Handover"]);
  });
});
