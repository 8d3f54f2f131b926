import { describe, expect, it } from "vitest";
import { explainOutcome, voteFinding } from "./explain-outcome";
import {
  CENTRAL_AFRICAN_MISSION,
  EMERGENCY_SESSION,
  GREEK_QUESTION_OFF_THE_LIST,
  MIDDLE_EAST_CEASEFIRE,
  PALESTINE_TIMETABLE,
  STRAIT_OF_HORMUZ,
  SYRIA_HELICOPTERS,
  TROOPS_IN_THE_LEVANT,
  voteOf,
} from "./real-votes.fixture";

describe("explainOutcome(vote)", () => {
  it("tells a veto from an elected member's No: S/2017/172", () => {
    expect(explainOutcome(SYRIA_HELICOPTERS)).toEqual({
      lead: "Nine members voted Yes, the number that was needed. The text was not adopted because China and the Russian Federation voted No.",
      reasons: [
        "A No of a permanent member stops a text that has the votes it needs.",
        "Bolivia voted No too: an elected member’s No is not a veto.",
        "Egypt, Ethiopia and Kazakhstan abstained.",
      ],
    });
  });

  it("says how many more there were than needed: the Strait of Hormuz, 2026", () => {
    expect(explainOutcome(STRAIT_OF_HORMUZ).lead).toBe(
      "Eleven members voted Yes; nine were needed. The text was not adopted because China and the Russian Federation voted No.",
    );
  });

  it("calls no veto what lacked the Yes votes: S/2014/916", () => {
    const { lead, reasons } = explainOutcome(PALESTINE_TIMETABLE);
    expect(lead).toBe("Eight members voted Yes; nine were needed. The text was not adopted.");
    expect(reasons[0]).toBe(
      "Australia and the United States voted No. The No of a permanent member is a veto only if there are enough Yes; here there were not.",
    );
  });

  it("knows no veto on a procedural vote: S/RES/2623(2022)", () => {
    expect(explainOutcome(EMERGENCY_SESSION)).toEqual({
      lead: "Eleven members voted Yes; nine were needed. The text was adopted.",
      reasons: [
        "The Russian Federation voted No. The vote was procedural, and no veto applies to a procedural vote.",
        "China, India and the United Arab Emirates abstained.",
      ],
    });
  });

  it("says that abstaining and taking no part are no vetoes: resolutions 2448 and 338", () => {
    expect(explainOutcome(CENTRAL_AFRICAN_MISSION).reasons).toEqual([
      "China and the Russian Federation abstained. A permanent member’s abstention is not a veto.",
    ]);
    expect(explainOutcome(MIDDLE_EAST_CEASEFIRE).reasons).toEqual([
      "China took no part: that is neither an abstention nor a veto.",
    ]);
  });

  it("counts seven of eleven before 1966: the first veto, and resolution 34", () => {
    expect(explainOutcome(TROOPS_IN_THE_LEVANT)).toEqual({
      lead: "Seven members voted Yes, the number that was needed. The text was not adopted because the Soviet Union voted No.",
      reasons: [
        "A No of a permanent member stops a text that has the votes it needs.",
        "Poland abstained.",
        "France and the United Kingdom took no part: that is neither an abstention nor a veto.",
        "Before 1966 the Council had eleven members, and seven Yes were needed.",
      ],
    });
    expect(explainOutcome(GREEK_QUESTION_OFF_THE_LIST).lead).toBe(
      "Nine members voted Yes; seven were needed. The text was adopted.",
    );
  });

  it("invents nothing for an adoption without a vote", () => {
    expect(
      explainOutcome({ ...CENTRAL_AFRICAN_MISSION, modality: "WITHOUT_VOTE", tally: null, memberVotes: [] }),
    ).toEqual({
      lead: "The text was adopted without a vote.",
      reasons: ["No member’s position exists, so none is shown, and the adoption counts in no figure of agreement."],
    });
  });

  it("says what no source says: the tally of resolution 2819, the members of a procedural vote of 2018", () => {
    const members = "BOL CHN CIV ETH FRA GBR GNQ KAZ KWT NLD PER POL RUS SWE USA";
    const unknown = voteOf({ date: "2026-04-14", said: { NOT_RECORDED: members } });
    expect(explainOutcome({ ...unknown, outcome: "ADOPTED", tally: null })).toEqual({
      lead: "The text was adopted.",
      reasons: ["No source that was read gives the tally, nor how each member voted."],
    });
    const briefing = voteOf({
      date: "2018-10-24",
      kind: "PROCEDURAL",
      procedural: true,
      said: { NOT_RECORDED: members },
    });
    const tally = { yes: 9, no: 3, abstain: 3, notVoting: 0 };
    expect(explainOutcome({ ...briefing, outcome: "ADOPTED", tally })).toEqual({
      lead: "Nine members voted Yes, the number that was needed. The proposal was adopted.",
      reasons: ["The sources give the tally, but not how each member voted."],
    });
  });

  it("names the members whose position alone is missing", () => {
    const partly = voteOf({
      date: "2000-06-23",
      procedural: true,
      said: { YES: "CHN RUS", NO: "FRA GBR", NOT_RECORDED: "POL" },
    });
    expect(explainOutcome(partly).reasons.at(-1)).toBe("The sources give the tally, but not how Poland voted.");
  });

  it("gives many names as a number", () => {
    const lone = voteOf({
      date: "2020-08-14",
      said: { YES: "DOM USA", NO: "CHN RUS", ABSTAIN: "BEL DEU EST FRA GBR IDN NER TUN VCT VNM ZAF" },
    });
    expect(explainOutcome(lone).reasons[1]).toBe("Eleven members abstained.");
  });

  it("says all where all said Yes", () => {
    const all = voteOf({ date: "1950-01-01", said: { YES: "CHN FRA GBR SUN USA CUB ECU EGY IND NOR YUG" } });
    expect(explainOutcome(all).lead).toBe("All eleven members voted Yes. The text was adopted.");
  });
});

describe("voteFinding(vote)", () => {
  it("names the permanent members that stopped a text with the votes it needed", () => {
    expect(voteFinding(SYRIA_HELICOPTERS)).toBe(
      "Two permanent members voted No: China and the Russian Federation; nine members voted Yes",
    );
    expect(voteFinding(TROOPS_IN_THE_LEVANT)).toBe(
      "One permanent member voted No: the Soviet Union; seven members voted Yes",
    );
  });

  it("says how many Yes were missing, whoever voted No: S/2014/916", () => {
    expect(voteFinding(PALESTINE_TIMETABLE)).toBe("Eight members voted Yes, one fewer than the nine that were needed");
  });

  it("names those that did not vote Yes on what was adopted, or says that all did", () => {
    expect(voteFinding(EMERGENCY_SESSION)).toBe(
      "Eleven members voted Yes; the Russian Federation voted No; China, India and the United Arab Emirates abstained",
    );
    expect(voteFinding(MIDDLE_EAST_CEASEFIRE)).toBe("Fourteen members voted Yes; China took no part");
    const all = voteOf({ date: "2020-01-01", said: { YES: "CHN FRA GBR RUS USA POL a b c" } });
    expect(voteFinding(all)).toBe("All nine members voted Yes");
  });

  it("gives a number where a title has no room for the names", () => {
    const many = voteOf({ date: "2020-01-01", said: { YES: "a b c d e f g h i j", ABSTAIN: "CHN IND PAK BOL" } });
    expect(voteFinding(many)).toBe("Ten members voted Yes; four members abstained");
  });

  it("has no position where none exists or no source gives it", () => {
    const agreed = { ...SYRIA_HELICOPTERS, modality: "WITHOUT_VOTE" as const, memberVotes: [], tally: null };
    expect(voteFinding(agreed)).toBe("Adopted without a vote, so that no member’s position exists");
    const silent = SYRIA_HELICOPTERS.memberVotes.map((one) => ({ ...one, position: "NOT_RECORDED" as const }));
    const tally = { yes: 9, no: 0, abstain: 2, notVoting: 0 };
    expect(voteFinding({ ...SYRIA_HELICOPTERS, outcome: "ADOPTED", memberVotes: silent, tally })).toBe(
      "Nine members voted Yes; not every member’s position is in the record",
    );
  });
});
