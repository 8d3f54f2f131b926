import { expect, it } from "vitest";
import { plain } from "@/domain/sentence";
import { listExampleClaims } from "./examples";
import { listVerdicts } from "./verdicts";

it("listExampleClaims() has each example with its verdict and what the record says", async () => {
  const examples = await listExampleClaims();
  expect(examples.map(({ said, verdict, finding }) => [said, verdict, plain(finding)])).toEqual([
    [
      "There are at least 15 votes on Syria in which Russia cast a veto.",
      "SUPPORTED",
      "The record has 19 such votes, from 10 September 1972 to 11 July 2023.",
    ],
    [
      "There are at least 20 votes in which China and Russia cast vetoes.",
      "CONTRADICTED",
      "The record has 18 such votes, from 10 September 1972 to 7 April 2026.",
    ],
    [
      "S/2017/172 is the 7th of the votes on Syria since 1 January 2011 in which Russia cast a veto.",
      "SUPPORTED",
      "It is the 7th of them; the first was on 4 October 2011.",
    ],
  ]);
});

it("listVerdicts() has those of the five articles, 11 of 32 supported", async () => {
  const verdicts = await listVerdicts();
  expect(verdicts.size).toBe(5);
  expect(verdicts.get("russia-insider-2017")?.filter((one) => one === "SUPPORTED")).toHaveLength(7);
  const all = [...verdicts.values()].flat();
  expect([all.length, all.filter((one) => one === "SUPPORTED").length]).toEqual([32, 11]);
});
