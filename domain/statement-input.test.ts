import { describe, expect, it } from "vitest";
import { checkStatement } from "./statement-input";

const context = {
  today: "2026-05-01",
  members: new Set(["CHN", "RUS", "USA"]),
  topics: new Set(["iraq"]),
  texts: new Set(["s-2019-186"]),
};

/** The statement on the embassy in Baghdad, or a change of it. */
const baghdad = (changes: object = {}) => ({
  kind: "PRESS_STATEMENT",
  kindStated: true,
  about: "TEXT",
  title: "Statement on the attack on the embassy in Baghdad",
  date: "2020-01-06",
  dateOf: "OBJECTION",
  subject: "Iraq",
  region: "Middle East",
  topic: "iraq",
  draft: null,
  proposers: ["USA"],
  objectors: ["CHN", "RUS"],
  status: "BLOCKED",
  attribution: "STATED_BY_A_MEMBER",
  confidence: "HIGH",
  silenceProcedure: false,
  statedReason: "Russia said that the strike could not be left out.",
  contraryAccount: "",
  whatHappenedNext: null,
  checked: null,
  quotations: [
    {
      text: "The press statement was nearly ready.",
      speaker: "Vassily Nebenzia",
      office: "",
      member: "RUS",
      date: "2020-01-06",
      reportedBy: "The Diplomat",
    },
  ],
  resolutions: [],
  documents: [],
  ...changes,
});

const words = (changes: object) => ({ quotations: [{ ...baghdad().quotations[0], ...changes }] });

const issues = (changes: object) => {
  const checked = checkStatement(baghdad(changes), context);
  return checked.ok ? [] : checked.issues;
};

describe("checkStatement(raw, context)", () => {
  it("lets the statement on Baghdad in, what is empty as missing", () => {
    const checked = checkStatement(baghdad(), context);
    expect(checked.ok && checked.statement).toMatchObject({ contraryAccount: null, quotations: [{ office: null }] });
  });

  it.each([
    [
      "a block without a blocker",
      { objectors: [] },
      "objectors",
      "say in an account that the sources name no objector",
    ],
    ["a quotation without a speaker", words({ speaker: " " }), "quotations.0.speaker", "Name the speaker."],
    ["a quotation of 31 words", words({ text: "word ".repeat(31) }), "quotations.0.text", "At most 30 words"],
    ["a quotation to come", words({ date: "2027" }), "quotations.0.date", "still to come"],
    ["a date to come", { date: "2026-05-02" }, "date", "still to come"],
    ["a month to come", { date: "2026-06" }, "date", "still to come"],
    ["a date that is none", { date: "2020-13" }, "date", "“2020-13” is not a date."],
    ["a check to come", { checked: "2026-06-01" }, "checked", "still to come"],
    ["no title", { title: "" }, "title", "Give it a title."],
    ["a stranger", { objectors: ["XXX"] }, "objectors", "No member has the code XXX."],
    ["a member twice", { proposers: ["USA", "USA"] }, "proposers", "A member is named twice."],
    ["a topic that is none", { topic: "atlantis" }, "topic", "There is no topic “atlantis”."],
    ["a text that is none", { resolutions: ["s-2099-1"] }, "resolutions", "There is no text “s-2099-1”"],
    ["an account of no draft", { kind: "DRAFT_RESOLUTION" }, "draft", "names its text"],
    ["a press statement of a draft", { draft: "s-2019-186" }, "draft", "no other statement does"],
    ["a region that is none", { region: "Atlantis" }, "region", "“Atlantis” is not a region."],
  ])("refuses %s beside its field", (_, changes, path, message) => {
    expect(issues(changes)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it("takes a block whose blocker the sources do not name, where an account says so", () => {
    const contraryAccount = "Diplomats spoke of several; the sources name no objector.";
    expect(issues({ objectors: [], contraryAccount })).toEqual([]);
  });

  it("lets a member propose one text and object to its rival", () => {
    expect(issues({ proposers: ["USA", "CHN"] })).toEqual([]);
  });

  it("takes this month, though its days are not over", () => {
    expect(issues({ date: "2026-05" })).toEqual([]);
  });

  it("finds every issue at once", () => {
    const found = issues({ title: "", objectors: [], date: "2030", ...words({ speaker: "" }) });
    expect(found.map(({ path }) => path)).toEqual(["title", "quotations.0.speaker", "date", "objectors"]);
  });
});
