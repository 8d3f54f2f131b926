import { describe, expect, it } from "vitest";
import { STATED_BY_THE_UN } from "@/domain/other-counts";
import { openSql } from "../testing/sql";
import { compareWithSciencesPo, compareWithVetoList, countAsTheUn } from "./compare";
import { countGaps } from "./gaps";
import { countRules } from "./rules";

const sql = openSql();

describe("countAsTheUn()", () => {
  it("is what the United Nations state, to the row", async () => {
    const ours = await countAsTheUn();
    for (const { name, what, stated } of STATED_BY_THE_UN) expect(Math.round(ours[name] ?? -1), what).toBe(stated);
  });
});

describe("compareWithSciencesPo()", () => {
  it("leaves no year open, and differs in 13", async () => {
    const years = await compareWithSciencesPo();
    expect(years.filter(({ verdict }) => verdict === "open")).toEqual([]);
    expect(years.filter(({ verdict }) => verdict === "explained").map(({ year }) => year)).toEqual([
      1962, 2000, 2014, 2015, 2016, 2018, 2019, 2020, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(years.find(({ year }) => year === 2024)).toEqual({
      ...{ year: 2024, theirs: 53, ours: 63, verdict: "explained" },
      why: ["Added here: 1 vote on a text, 7 votes on amendments and 2 procedural votes."],
    });
    expect(years.reduce((sum, { ours }) => sum + ours, 0)).toBe(3241);
  });

  it("leaves a year open whose difference nothing explains", async () => {
    await sql`delete from citation where vote_id = 's-2017-172'`;
    const year = (await compareWithSciencesPo()).find((one) => one.year === 2017);
    expect(year?.verdict).toBe("open");
  });
});

describe("compareWithVetoList()", () => {
  it("leaves no year open", async () => {
    const years = await compareWithVetoList();
    expect(years.filter(({ verdict }) => verdict === "open")).toEqual([]);
    expect(years.reduce((sum, { ours, theirs }) => sum + ours - theirs, 0)).toBe(37);
  });
});

describe("countRules()", () => {
  it("finds no row that breaks one", async () => {
    const rules = await countRules();
    expect(rules.map(({ broken }) => broken)).toEqual(rules.map(() => 0));
    expect(rules[0]?.rows).toBe(45660);
    expect(rules.find(({ rule }) => rule.startsWith("Vetoed"))?.rows).toBe(270);
  });
});

describe("countGaps()", () => {
  it("counts what is missing", async () => {
    expect(await countGaps()).toMatchObject({
      unknownVotes: 12,
      unknownPositions: 164,
      cutTitles: 127,
      procedural: 13,
    });
  });
});
