import { describe, expect, it } from "vitest";
import { checkVote } from "./check-vote";
import {
  EMERGENCY_SESSION,
  inputOf,
  PALESTINE_TIMETABLE,
  STRAIT_OF_HORMUZ,
  SYRIA_HELICOPTERS,
  TROOPS_IN_THE_LEVANT,
  termsOf,
} from "./real-votes.fixture";

const today = "2026-11-21";
const terms = termsOf(SYRIA_HELICOPTERS);
const syria = { ...inputOf(SYRIA_HELICOPTERS), draft: "S/2017/172", meeting: "S/PV.7893" };

/** The issues of the Syria vote with these fields changed, as [path, message]. */
function issuesOf(changes: object, context = { terms, today }) {
  const checked = checkVote({ ...syria, ...changes }, context);
  return checked.ok ? [] : checked.issues.map(({ path, message }) => [path, message]);
}

describe("checkVote(raw, { terms, today })", () => {
  it("lets a correct vote in, with its tally and outcome", () => {
    expect(checkVote(syria, { terms, today })).toMatchObject({
      ok: true,
      outcome: "VETOED",
      tally: { yes: 9, no: 3, abstain: 3, notVoting: 0 },
      vote: { draft: "S/2017/172", symbol: null },
    });
  });

  it.each([
    ["NOT_ADOPTED", PALESTINE_TIMETABLE],
    ["ADOPTED", EMERGENCY_SESSION],
    ["VETOED", TROOPS_IN_THE_LEVANT],
    ["VETOED", STRAIT_OF_HORMUZ],
  ])("finds %s", (outcome, vote) => {
    expect(checkVote(inputOf(vote), { terms: termsOf(vote), today })).toMatchObject({ ok: true, outcome });
  });

  it("finds the two errors of an unfinished entry at once, each with its field", () => {
    const { PAK: _, ...positions } = inputOf(STRAIT_OF_HORMUZ).positions;
    const entry = { ...inputOf(STRAIT_OF_HORMUZ), draft: "S/2026", positions };
    expect(checkVote(entry, { terms: termsOf(STRAIT_OF_HORMUZ), today })).toEqual({
      ok: false,
      issues: [
        {
          path: "draft",
          message: "“S/2026” lacks its number. It looks like S/2017/172. Leave it empty if the text has none.",
        },
        { path: "positions.PAK", message: "Choose a position. Every member serving on 7 April 2026 has one." },
      ],
    });
  });

  it("does not let one bad field hide what is wrong with another", () => {
    expect(issuesOf({ kind: "SPEECH", title: "", draft: "172", source: {} })).toEqual([
      ["kind", "“SPEECH” is not a kind of vote. It is one of RESOLUTION, AMENDMENT, PARAGRAPH, PROCEDURAL, OTHER."],
      ["title", "Give the text a title."],
      ["source", "Name the source: the address of a page, or a citation."],
      ["draft", "“172” does not begin with S/. It looks like S/2017/172. Leave it empty if the text has none."],
    ]);
  });

  it("reads anything without throwing", () => {
    for (const raw of [null, undefined, "vote", 7, []]) {
      expect(checkVote(raw, { terms, today })).toMatchObject({ ok: false });
    }
  });

  it("refuses a day to come and a day before the Council", () => {
    expect(issuesOf({ date: "2026-11-22" }, { terms: [], today })).toContainEqual([
      "date",
      "22 November 2026 has not come yet.",
    ]);
    expect(issuesOf({ date: "1946-01-16" }, { terms: [], today })).toContainEqual([
      "date",
      "The Council first met on 17 January 1946.",
    ]);
    expect(issuesOf({ date: "" })).toEqual([["date", "“” is not a day. It looks like 2017-02-28."]]);
  });

  it("refuses a day on which no member is known to have served", () => {
    expect(issuesOf({ date: "2018-02-28" })).toContainEqual([
      "date",
      "No member is known to have served on 28 February 2018.",
    ]);
  });

  it("refuses who did not serve, and what is not a position", () => {
    expect(issuesOf({ positions: { ...syria.positions, DEU: "YES" } })).toEqual([
      ["positions.DEU", "DEU was not a member of the Council on 28 February 2017."],
    ]);
    expect(issuesOf({ positions: { ...syria.positions, CHN: "MAYBE" } })).toEqual([
      ["positions.CHN", "“MAYBE” is not a position. It is one of YES, ABSTAIN, NOT_VOTING, NO, NOT_RECORDED."],
    ]);
  });

  it("holds the stated tally to the positions", () => {
    const stated = { yes: 9, no: 3, abstain: 3, notVoting: 0 };
    expect(issuesOf({ statedTally: stated })).toEqual([]);
    expect(issuesOf({ statedTally: { ...stated, yes: 10, no: 2 } })).toEqual([
      ["statedTally.yes", "The source states 10 Yes, the positions give 9."],
      ["statedTally.no", "The source states 2 No, the positions give 3."],
    ]);
  });

  it("gives a resolution's symbol only to what was adopted, in the year of the vote", () => {
    expect(issuesOf({ symbol: "S/RES/2340(2017)" })).toEqual([
      ["symbol", "Only an adopted text has one, and as entered this one is vetoed."],
    ]);
    const session = { ...inputOf(EMERGENCY_SESSION), symbol: "S/RES/2623 (2022)" };
    const context = { terms: termsOf(EMERGENCY_SESSION), today };
    expect(checkVote(session, context)).toMatchObject({ ok: true, vote: { symbol: "S/RES/2623(2022)" } });
    expect(checkVote({ ...session, symbol: "S/RES/2623(2021)" }, context)).toMatchObject({
      issues: [{ path: "symbol", message: "The year in the symbol is 2021, and the vote was taken in 2022." }],
    });
    expect(checkVote({ ...session, kind: "AMENDMENT", partTitle: "Paragraph 1" }, context)).toMatchObject({
      issues: [{ path: "symbol" }],
    });
  });

  it("ties the kind to its fields", () => {
    expect(issuesOf({ kind: "PROCEDURAL" })).toEqual([
      ["procedural", "A vote of the kind “Procedural” is procedural."],
    ]);
    expect(issuesOf({ kind: "PARAGRAPH" })).toEqual([["partTitle", "Say which part of the text was voted on."]]);
    expect(issuesOf({ writtenProcedure: true })).toEqual([["meeting", "A written procedure has no meeting."]]);
    expect(issuesOf({ meeting: "7893" })).toEqual([
      [
        "meeting",
        "“7893” is not the symbol of a meeting. It looks like S/PV.7893. Leave it empty for a written procedure.",
      ],
    ]);
  });

  it("draws no conclusion from positions that are not all entered", () => {
    const { USA: _, ...positions } = inputOf(EMERGENCY_SESSION).positions;
    const session = { ...inputOf(EMERGENCY_SESSION), procedural: false, symbol: "S/RES/2623(2022)", positions };
    expect(checkVote(session, { terms: termsOf(EMERGENCY_SESSION), today })).toMatchObject({
      issues: [{ path: "positions.USA" }],
    });
  });

  it("invents no positions for an adoption without a vote", () => {
    const without = { ...syria, modality: "WITHOUT_VOTE", symbol: "S/RES/2340(2017)", positions: {} };
    expect(checkVote(without, { terms, today })).toMatchObject({ ok: true, outcome: "ADOPTED", tally: null });
    expect(issuesOf({ ...without, positions: syria.positions }).map(([path]) => path)).toEqual(["positions"]);
    const statedTally = { yes: 15, no: 0, abstain: 0, notVoting: 0 };
    expect(issuesOf({ ...without, statedTally }).map(([path]) => path)).toEqual(["statedTally"]);
  });
});

describe("checkVote(raw, { terms, today }) where positions are not recorded", () => {
  const unknown = Object.fromEntries(Object.keys(syria.positions).map((member) => [member, "NOT_RECORDED"]));
  const note = "The source gives the tally only.";
  const procedural = { ...syria, kind: "PROCEDURAL", procedural: true, positions: unknown, note };

  it("asks for a note", () => {
    const statedTally = { yes: 9, no: 3, abstain: 3, notVoting: 0 };
    expect(issuesOf({ ...procedural, note: "", statedTally })).toEqual([
      ["note", "Say in the note why some positions are not recorded, and what the source does say."],
    ]);
  });

  it("takes the tally that the source states, and the outcome from it", () => {
    const statedTally = { yes: 9, no: 3, abstain: 3, notVoting: 0 };
    expect(checkVote({ ...procedural, statedTally }, { terms, today })).toMatchObject({
      ok: true,
      outcome: "ADOPTED",
      tally: statedTally,
    });
    expect(issuesOf({ ...procedural, statedTally: { ...statedTally, abstain: 2 } })).toEqual([
      ["statedTally", "It adds up to 14; 15 members were serving."],
    ]);
  });

  it("takes a tally of which a part is missing: meeting S/PV.4164, 4 Yes and 7 No", () => {
    const statedTally = { yes: 4, no: 7, abstain: null, notVoting: null };
    expect(checkVote({ ...procedural, statedTally }, { terms, today })).toMatchObject({
      ok: true,
      outcome: "NOT_ADOPTED",
      tally: statedTally,
    });
  });

  it("does not guess whether a No was a veto", () => {
    const statedTally = { yes: 9, no: 3, abstain: 3, notVoting: 0 };
    const text = { ...procedural, kind: "RESOLUTION", procedural: false, statedTally };
    expect(issuesOf(text).map(([path]) => path)).toEqual(["statedOutcome"]);
    expect(checkVote({ ...text, statedOutcome: "VETOED" }, { terms, today })).toMatchObject({
      ok: true,
      outcome: "VETOED",
    });
    const oneKnown = { ...text, positions: { ...unknown, RUS: "NO" } };
    expect(checkVote(oneKnown, { terms, today })).toMatchObject({ ok: true, outcome: "VETOED" });
    const noNo = { ...text, statedTally: { yes: 12, no: 0, abstain: 3, notVoting: 0 } };
    expect(checkVote(noNo, { terms, today })).toMatchObject({ ok: true, outcome: "ADOPTED" });
  });

  it("lets the recorded positions not exceed the stated tally", () => {
    const positions = { ...unknown, FRA: "NO", GBR: "NO" };
    const statedTally = { yes: 13, no: 1, abstain: 1, notVoting: 0 };
    expect(issuesOf({ ...procedural, positions, statedTally })).toEqual([
      ["statedTally.no", "The source states 1 No, the positions give 2."],
    ]);
  });

  it("needs the outcome stated where not even the tally is known, unless a resolution's symbol says it", () => {
    const text = { ...procedural, kind: "RESOLUTION", procedural: false };
    expect(issuesOf(text).map(([path]) => path)).toEqual(["statedOutcome"]);
    const failed = checkVote({ ...text, statedOutcome: "NOT_ADOPTED" }, { terms, today });
    expect(failed).toMatchObject({ ok: true, outcome: "NOT_ADOPTED", tally: null });
    const adopted = checkVote({ ...text, symbol: "S/RES/2340(2017)" }, { terms, today });
    expect(adopted).toMatchObject({ ok: true, outcome: "ADOPTED", tally: null });
  });

  it("refuses an outcome that the votes contradict", () => {
    expect(issuesOf({ statedOutcome: "NOT_ADOPTED" })).toEqual([
      ["statedOutcome", "Stated is “Not adopted”, but the votes give “Vetoed”."],
    ]);
  });
});
