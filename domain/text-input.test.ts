import { describe, expect, it } from "vitest";
import { checkText } from "./text-input";

const draft = (changes: object = {}) => ({
  date: "2019-12-16",
  fate: "CIRCULATED",
  draft: null,
  title: "Sanctions on the Democratic People’s Republic of Korea",
  officialTitle: "",
  agenda: null,
  sponsors: "China, Russian Federation",
  note: null,
  topic: "dprk",
  source: { citation: null, url: "https://www.reuters.com/article/idUSKBN1YK20W" },
  ...changes,
});
const check = (changes: object) => {
  const result = checkText(draft(changes), { today: "2026-11-21" });
  return result.ok ? [] : result.issues.map(({ path }) => path);
};

describe("checkText(raw, { today })", () => {
  it("takes a draft that has no symbol, and reads what is empty as missing", () => {
    const checked = checkText(draft(), { today: "2026-11-21" });
    expect(checked).toMatchObject({ ok: true, text: { officialTitle: null, draft: null, topic: "dprk" } });
  });

  it.each([
    ["a day to come", { date: "2026-11-22" }, ["date"]],
    ["a day before the Council", { date: "1945-12-31" }, ["date"]],
    ["a fate that is a vote's outcome", { fate: "VETOED" }, ["fate"]],
    ["a resolution's symbol", { draft: "S/RES/2448(2018)" }, ["draft"]],
    ["a draft of another year", { draft: "S/2017/172" }, ["draft"]],
    ["no title", { title: " " }, ["title"]],
    ["no source", { source: { citation: "", url: "" } }, ["source"]],
    ["a field that there is not", { outcome: "ADOPTED" }, []],
    ["all at once", { title: "", date: "2999-01-01", fate: "" }, ["date", "fate", "title"]],
  ])("finds %s", (_, changes, paths) => {
    expect(check(changes).sort()).toEqual(paths.sort());
  });

  it("refuses what is no text at all", () => {
    expect(checkText(null, { today: "2026-11-21" })).toMatchObject({ ok: false });
  });
});
