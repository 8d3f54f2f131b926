import { describe, expect, it } from "vitest";
import { ClaimInput } from "@/domain/claim-input";
import { claimOf, placeDeskClaimIssues, valuesOfClaim } from "./desk-claim-values";

const claim = ClaimInput.parse({
  source: "russia-insider-2017",
  words: "the seventh time",
  meaning: "The seventh veto.",
  place: "paragraph 5",
  form: {
    members: [{ member: "RUS", did: "VETOED" }],
    topic: "syria",
    from: "2011-01-01",
    text: "s-2017-172",
    comparison: "NTH",
    number: 7,
  },
  reason: null,
  resolution: "s-2017-172",
  statement: null,
});

describe("valuesOfClaim(held) and claimOf(values)", () => {
  it("give a claim back as it was, with the version beside it", () => {
    const values = valuesOfClaim({ version: 2, claim });
    expect(values).toMatchObject({ version: "2", member: "RUS", did: "VETOED", number: "7" });
    expect(ClaimInput.parse(claimOf(values))).toEqual(claim);
  });

  it("give one that votes cannot test back without the parts of a query", () => {
    const untestable = { ...claim, form: null, reason: "It is about words." };
    const values = valuesOfClaim({ version: 1, claim: untestable });
    expect(values.untestable).toBe("on");
    // A list always sends one of its choices.
    expect(ClaimInput.parse(claimOf({ ...values, comparison: "AT_LEAST" }))).toEqual(untestable);
  });

  it("keep both a query and a reason apart, to be refused", () => {
    const values = { ...valuesOfClaim({ version: 1, claim }), reason: "It is about words." };
    expect(ClaimInput.safeParse(claimOf(values)).error?.issues.map(({ path }) => path)).toEqual([["reason"]]);
  });
});

describe("placeDeskClaimIssues(issues, values)", () => {
  it("puts the issues of the query beside its parts", () => {
    const issues = [
      { path: "form.members.0.did", message: "Only permanent members can veto." },
      { path: "form.to", message: "It is before the first day." },
      { path: "words", message: "At most 30 words are quoted." },
    ];
    const placed = placeDeskClaimIssues(issues, { member2: "DEU", did2: "VETOED" });
    expect(placed.map(({ path }) => path)).toEqual(["words", "did2", "to"]);
  });
});
