import { describe, expect, it } from "vitest";
import { ClaimForm } from "./claim";
import { type ClaimedVote, judgeClaim } from "./judge-claim";

/** The Russian vetoes on Syria up to the one of 28 February 2017; a trailing question mark leaves a vote open. */
const VETOES = ["2011-10-04", "2012-02-04", "2012-07-19", "2014-05-22", "2016-10-08", "2016-12-05", "2017-02-28"];

function votes(days: string[], named: string[] = ["2017-02-28"]): ClaimedVote[] {
  return days.map((day) => {
    const date = day.replace("?", "");
    return { id: date, date, named: named.includes(date), open: day.endsWith("?") };
  });
}

const judge = (comparison: string, number: number | null, described: ClaimedVote[], covered = true) =>
  judgeClaim(ClaimForm.parse({ comparison, number, text: "s-2017-172" }), described, covered);

describe("judgeClaim(form, described, covered)", () => {
  it("supports the seventh and contradicts the eighth", () => {
    expect(judge("NTH", 7, votes(VETOES))).toEqual({
      verdict: "SUPPORTED",
      found: 7,
      open: 0,
      place: 7,
      votes: VETOES,
    });
    expect(judge("NTH", 8, votes([...VETOES, "2017-04-12"]))).toMatchObject({
      verdict: "CONTRADICTED",
      place: 7,
      votes: VETOES,
    });
  });

  it("leaves a place open that votes not recorded could change", () => {
    const [first = "", ...rest] = VETOES;
    const described = votes([`${first}?`, ...rest]);
    expect(judge("NTH", 7, described)).toMatchObject({ verdict: "NOT_CHECKABLE", place: 6, open: 1 });
    expect(judge("NTH", 6, described)).toMatchObject({ verdict: "NOT_CHECKABLE" });
    expect(judge("NTH", 5, described)).toMatchObject({ verdict: "CONTRADICTED" });
  });

  it("takes any of the votes on a text for its place", () => {
    const described = votes(VETOES, ["2016-12-05", "2017-02-28"]);
    expect(judge("NTH", 7, described)).toMatchObject({ verdict: "SUPPORTED", place: 7 });
    expect(judge("NTH", 6, described)).toMatchObject({ verdict: "SUPPORTED", place: 6 });
    expect(judge("NTH", 2, described)).toMatchObject({ verdict: "CONTRADICTED", place: 6 });
  });

  it("finds a text among votes or not", () => {
    expect(judge("AMONG", null, votes(VETOES))).toMatchObject({
      verdict: "SUPPORTED",
      votes: ["2017-02-28"],
      found: 1,
    });
    expect(judge("AMONG", null, votes(VETOES, []))).toMatchObject({ verdict: "CONTRADICTED", place: null, found: 7 });
    expect(judge("AMONG", null, votes(["2017-02-28?"]))).toMatchObject({ verdict: "NOT_CHECKABLE", votes: [] });
    expect(judge("NTH", 1, votes(["2017-02-28?"]))).toMatchObject({ verdict: "NOT_CHECKABLE" });
  });

  it.each([
    ["EXACTLY", 7, "SUPPORTED"],
    ["EXACTLY", 6, "CONTRADICTED"],
    ["EXACTLY", 8, "CONTRADICTED"],
    ["AT_LEAST", 7, "SUPPORTED"],
    ["AT_LEAST", 8, "CONTRADICTED"],
    ["AT_MOST", 7, "SUPPORTED"],
    ["AT_MOST", 6, "CONTRADICTED"],
  ])("counts seven: %s %i is %s", (comparison, number, verdict) => {
    expect(judge(comparison, number, votes(VETOES))).toMatchObject({ verdict, found: 7, open: 0 });
  });

  it.each([
    ["EXACTLY", 6, "NOT_CHECKABLE"],
    ["EXACTLY", 7, "NOT_CHECKABLE"],
    ["EXACTLY", 8, "CONTRADICTED"],
    ["EXACTLY", 5, "CONTRADICTED"],
    ["AT_LEAST", 6, "SUPPORTED"],
    ["AT_LEAST", 7, "NOT_CHECKABLE"],
    ["AT_LEAST", 8, "CONTRADICTED"],
    ["AT_MOST", 7, "SUPPORTED"],
    ["AT_MOST", 6, "NOT_CHECKABLE"],
    ["AT_MOST", 5, "CONTRADICTED"],
  ])("with one of seven left open, %s %i is %s", (comparison, number, verdict) => {
    const [first = "", ...rest] = VETOES;
    expect(judge(comparison, number, votes([`${first}?`, ...rest]))).toMatchObject({ verdict, found: 6, open: 1 });
  });

  it.each([
    ["EXACTLY", 7, "NOT_CHECKABLE"],
    ["EXACTLY", 6, "CONTRADICTED"],
    ["AT_LEAST", 8, "NOT_CHECKABLE"],
    ["AT_LEAST", 7, "SUPPORTED"],
    ["AT_MOST", 7, "NOT_CHECKABLE"],
    ["AT_MOST", 6, "CONTRADICTED"],
  ])("beyond the last day of the record, %s %i is %s", (comparison, number, verdict) => {
    expect(judge(comparison, number, votes(VETOES), false).verdict).toBe(verdict);
  });
});
