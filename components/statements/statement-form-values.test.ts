import { describe, expect, it } from "vitest";
import { placeStatementIssues, STATEMENT_FIELDS, statementOf, valuesOfStatement } from "./statement-form-values";

const statement = {
  kind: "PRESS_STATEMENT" as const,
  kindStated: true,
  about: "TEXT",
  title: "Statement on the attack",
  date: "2020-01",
  dateOf: "OBJECTION",
  subject: "Iraq",
  region: "Middle East",
  topic: null,
  draft: null,
  proposers: ["USA"],
  objectors: ["CHN", "RUS"],
  status: "BLOCKED" as const,
  attribution: "REPORTED" as const,
  confidence: "HIGH" as const,
  silenceProcedure: false,
  statedReason: "Too early.",
  contraryAccount: null,
  whatHappenedNext: null,
  checked: null,
  quotations: [
    { text: "Too early", speaker: "A. Envoy", office: null, member: "RUS", date: "2020-01-06", reportedBy: "TASS" },
  ],
  resolutions: ["s-2017-172", "s-res-2118-2013"],
  documents: ["S/PRST/2010/9", "S/2017/613"],
};

describe("valuesOfStatement(held) and statementOf(values)", () => {
  it("give the statement back as it was, with the version beside it", () => {
    const values = valuesOfStatement({ version: 3, statement });
    expect(values).toMatchObject({ version: "3", objectors: "CHN RUS", kindStated: "on", "quotations.0.office": "" });
    expect(values).not.toHaveProperty("silenceProcedure");
    const nothing = { office: "", contraryAccount: "", whatHappenedNext: "" };
    expect(statementOf(values)).toEqual({
      ...statement,
      contraryAccount: nothing.contraryAccount,
      whatHappenedNext: nothing.whatHappenedNext,
      quotations: [{ ...statement.quotations[0], office: nothing.office }],
    });
  });

  it("reads symbols, and codes in any case and with any sign between", () => {
    const typed = statementOf({
      resolutions: "S/2017/172, S/RES/2118(2013)",
      objectors: "chn;RUS",
      draft: "S/2019/186",
    });
    expect(typed.resolutions).toEqual(["s-2017-172", "s-res-2118-2013"]);
    expect(typed.objectors).toEqual(["chn", "RUS"]);
    expect(typed.draft).toBe("s-2019-186");
  });

  it("passes over a quotation of which nothing is filled in", () => {
    expect(statementOf({ "quotations.0.text": " ", "quotations.2.text": "Words" }).quotations).toHaveLength(1);
  });
});

describe("placeStatementIssues(issues, values)", () => {
  it("puts a message beside the row that was filled in, and one of a list beside its field", () => {
    const issues = [
      { path: "quotations.0.speaker", message: "Name the speaker." },
      { path: "objectors.1", message: "“X” is not a code of a member." },
      { path: "title", message: "Give it a title." },
    ];
    const placed = placeStatementIssues(issues, { "quotations.2.text": "Words" });
    expect(placed.map(({ path }) => path)).toEqual(["quotations.2.speaker", "objectors", "title"]);
    expect(placed.every(({ path }) => path in STATEMENT_FIELDS)).toBe(true);
  });
});
