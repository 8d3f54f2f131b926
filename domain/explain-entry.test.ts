import { describe, expect, it } from "vitest";
import { explainEntry, type Seat } from "./explain-entry";
import {
  EMERGENCY_SESSION,
  PALESTINE_TIMETABLE,
  STRAIT_OF_HORMUZ,
  SYRIA_HELICOPTERS,
  TROOPS_IN_THE_LEVANT,
  type voteOf,
} from "./real-votes.fixture";

/** The vote as it is being entered: the members named are still open. */
function entry(vote: ReturnType<typeof voteOf>, ...open: string[]) {
  const seats = vote.memberVotes.map(({ member, name, permanent, position }): Seat => {
    return { name, permanent, position: open.includes(member) ? null : position };
  });
  return { day: vote.date, procedural: vote.procedural, seats };
}

describe("explainEntry({ day, procedural, seats })", () => {
  it("explains a veto: S/2017/172", () => {
    expect(explainEntry(entry(SYRIA_HELICOPTERS))).toEqual({
      outcome: "VETOED",
      headline: "9 Yes, but China and the Russian Federation said No: vetoed",
      tally: { yes: 9, no: 3, abstain: 3, notVoting: 0 },
      entered: 15,
      of: 15,
      needed: 9,
      reasons: [
        "9 Yes: the 9 needed are there.",
        "China and the Russian Federation voted No. They are permanent members and the vote is not procedural, so each No is a veto.",
        "Bolivia voted No: an elected member’s No is not a veto.",
      ],
      otherwise: { title: "If this were procedural", text: "No veto applies: with 9 Yes it would be adopted." },
    });
  });

  it("knows the outcome before the last position where none could change it", () => {
    const { outcome, entered, reasons } = explainEntry(entry(STRAIT_OF_HORMUZ, "PAK"));
    expect([outcome, entered]).toEqual(["VETOED", 14]);
    expect(reasons.at(-1)).toBe("Pakistan is open. No position of it would change the outcome.");
  });

  it("waits for the positions that decide", () => {
    const { outcome, headline, reasons } = explainEntry(entry(SYRIA_HELICOPTERS, "GBR"));
    expect([outcome, headline]).toEqual([null, "8 Yes so far, 9 needed"]);
    expect(reasons).toEqual([
      "8 Yes so far: 1 more is needed.",
      "China and the Russian Federation voted No: a veto, if the 9 Yes are reached.",
      "The United Kingdom is open. The outcome depends on it.",
    ]);
  });

  it("waits for a permanent member that could still veto, though not for an elected one", () => {
    const adopted = entry(EMERGENCY_SESSION);
    const open = (name: string) => ({
      ...adopted,
      procedural: false,
      seats: adopted.seats
        .filter((seat) => seat.position !== "NO")
        .map((seat) => (seat.name === name ? { ...seat, position: null } : seat)),
    });
    expect(explainEntry(open("India")).outcome).toBe("ADOPTED");
    expect(explainEntry(open("China"))).toMatchObject({ outcome: null, headline: "11 Yes, and not all positions yet" });
  });

  it("says what is not a veto: S/2014/916", () => {
    const { outcome, headline, reasons, otherwise } = explainEntry(entry(PALESTINE_TIMETABLE));
    expect([outcome, headline, otherwise]).toEqual(["NOT_ADOPTED", "8 Yes, 9 needed: not adopted", null]);
    expect(reasons).toEqual([
      "8 Yes: 1 fewer than the 9 needed.",
      "The United States voted No. That is not a veto: the Yes votes that are needed are not there.",
    ]);
  });

  it("knows no veto on a procedural vote, and says what it would be otherwise: S/RES/2623(2022)", () => {
    const { outcome, headline, reasons, otherwise } = explainEntry(entry(EMERGENCY_SESSION));
    expect([outcome, headline]).toEqual(["ADOPTED", "11 Yes, 9 needed: adopted"]);
    expect(reasons[1]).toBe("The Russian Federation voted No. The vote is procedural, so no veto applies.");
    expect(otherwise).toEqual({
      title: "If this were not procedural",
      text: "The No of the Russian Federation would be a veto.",
    });
  });

  it("counts seven of eleven before 1966: the first veto", () => {
    const { outcome, needed, of, reasons } = explainEntry(entry(TROOPS_IN_THE_LEVANT));
    expect([outcome, needed, of]).toEqual(["VETOED", 7, 11]);
    expect(reasons).toEqual([
      "7 Yes: the 7 needed are there.",
      "The Soviet Union voted No. It is a permanent member and the vote is not procedural, so its No is a veto.",
    ]);
  });

  it("starts with everything open", () => {
    const open = SYRIA_HELICOPTERS.memberVotes.map((one) => one.member);
    expect(explainEntry(entry(SYRIA_HELICOPTERS, ...open))).toMatchObject({
      outcome: null,
      headline: "0 Yes so far, 9 needed",
      entered: 0,
      reasons: ["0 Yes so far: 9 more are needed.", "Fifteen members are open. The outcome depends on them."],
    });
  });

  it("says when the Yes votes can no longer be reached", () => {
    const { outcome, reasons } = explainEntry(entry(PALESTINE_TIMETABLE, "ARG", "CHL"));
    expect(outcome).toBe("NOT_ADOPTED");
    expect(reasons[0]).toBe("6 Yes: at least 1 fewer than the 9 needed.");
    expect(reasons.at(-1)).toMatch(/No position of them would change the outcome\.$/);
  });
});
