import { expect, test } from "vitest";
import { claimCount, verdictCounts } from "./verdict-counts";

test("verdictCounts(verdicts)", () => {
  expect(verdictCounts(["NOT_CHECKABLE", "SUPPORTED", "NOT_CHECKABLE"])).toBe("1 supported and 2 not checkable");
  expect(verdictCounts(["CONTRADICTED"])).toBe("1 contradicted");
  expect(verdictCounts([])).toBe("");
});

test("claimCount(count)", () => {
  expect([claimCount(1), claimCount(11)]).toEqual(["1 claim", "11 claims"]);
});
