import { describe, expect, it } from "vitest";
import { type NamedMember, readResult } from "./read-result";

/** The Council of 2025, with the names of the record. */
const COUNCIL: NamedMember[] = [
  ["DZA", "Algeria", "People's Democratic Republic of Algeria"],
  ["CHN", "China", "People's Republic of China"],
  ["DNK", "Denmark", "Kingdom of Denmark"],
  ["FRA", "France", "French Republic"],
  ["GRC", "Greece", "Hellenic Republic"],
  ["GUY", "Guyana", "Co-operative Republic of Guyana"],
  ["PAK", "Pakistan", "Islamic Republic of Pakistan"],
  ["PAN", "Panama", "Republic of Panama"],
  ["RUS", "Russia", "Russian Federation"],
  ["SLE", "Sierra Leone", "Republic of Sierra Leone"],
  ["SVN", "Slovenia", "Republic of Slovenia"],
  ["SOM", "Somalia", "Federal Republic of Somalia"],
  ["KOR", "South Korea", "Republic of Korea"],
  ["GBR", "United Kingdom", "United Kingdom of Great Britain and Northern Ireland"],
  ["USA", "United States", "United States of America"],
].map(([member = "", name = "", official = ""]) => ({ member, name, official }));

const read = (text: string) => readResult(text, COUNCIL);
const count = (text: string, position: string) =>
  Object.values(read(text).positions).filter((one) => one === position).length;

describe("readResult(text, serving)", () => {
  it("reads numbers and names, and gives the others what the numbers leave", () => {
    const result = read("Adopted by 13 votes to none, with 2 abstentions (China, Russian Federation).");
    expect(result).toMatchObject({ stated: { yes: 13, no: 0, abstain: 2 }, notes: [], withoutVote: false });
    expect(result.positions).toMatchObject({ CHN: "ABSTAIN", RUS: "ABSTAIN", USA: "YES", KOR: "YES" });
    expect(Object.keys(result.positions)).toHaveLength(15);
  });

  it("reads numbers in words, and a side of each sort", () => {
    const text =
      "By a vote of ten in favour to two against (Russian Federation, China), with three abstentions (Algeria, Pakistan, Somalia)";
    expect(read(text)).toMatchObject({
      stated: { yes: 10, no: 2, abstain: 3 },
      positions: { RUS: "NO", CHN: "NO", DZA: "ABSTAIN", PAK: "ABSTAIN", SOM: "ABSTAIN", FRA: "YES" },
      notes: [],
    });
    expect(count(text, "YES")).toBe(10);
  });

  it("reads the lists of meeting coverage", () => {
    const text =
      "In favour: Algeria, China, Denmark, France, Greece, Guyana, Pakistan, Panama, Republic of Korea, Sierra Leone, Slovenia, Somalia, United Kingdom. Against: None. Abstaining: Russian Federation, United States.";
    expect(count(text, "YES")).toBe(13);
    expect(read(text)).toMatchObject({ positions: { KOR: "YES", RUS: "ABSTAIN", USA: "ABSTAIN" }, notes: [] });
  });

  it("reads a veto, and leaves those open that it does not name", () => {
    const text =
      "The draft resolution was not adopted owing to the negative vote of a permanent member (United States).";
    expect(read(text)).toMatchObject({ positions: { USA: "NO" }, notes: [] });
    const plain = read("The draft resolution was not adopted owing to the negative vote of the United States.");
    expect(plain).toMatchObject({ positions: { USA: "NO" }, notes: [] });
    expect(Object.keys(plain.positions)).toEqual(["USA"]);
  });

  it("reads several vetoes with an and", () => {
    expect(read("owing to the negative votes of China and the Russian Federation.").positions).toEqual({
      CHN: "NO",
      RUS: "NO",
    });
  });

  it("takes an and inside of a name for no end of it", () => {
    const text = "Against: United Kingdom of Great Britain and Northern Ireland, United States of America.";
    expect(read(text)).toMatchObject({ positions: { GBR: "NO", USA: "NO" }, notes: [] });
  });

  it.each([
    "Adopted unanimously",
    "The Council unanimously adopted resolution 2772 (2025).",
    "15-0-0",
    "15–0–0, adopted",
  ])("gives every member Yes in “%s”", (text) => {
    expect(count(text, "YES")).toBe(15);
  });

  it("reads an adoption without a vote as none", () => {
    expect(read("Adopted without a vote")).toMatchObject({ withoutVote: true, positions: {}, notes: [] });
  });

  it("names what is no member's, and guesses nothing", () => {
    const result = read("12 votes to 1, with 2 abstentions (Brazil, China)");
    expect(result.notes).toEqual(["“Brazil” is no member that was serving on that day."]);
    expect(result.positions).toEqual({ CHN: "ABSTAIN" });
    expect(read("Against: Korea.").positions).toEqual({});
  });

  it("says where names and numbers do not fit, or a member stands on two sides", () => {
    expect(read("14 votes to none, with 1 abstention (China, Russian Federation)").notes).toEqual([
      "It states 1 abstaining, but names 2.",
    ]);
    expect(read("In favour: China. Against: China.").notes).toEqual([
      "“China” is named twice, with different positions.",
    ]);
  });

  it("fills nobody in where the numbers leave more than one position", () => {
    expect(read("12 votes to 1, with 2 abstentions (China, Pakistan)").positions).toEqual({
      CHN: "ABSTAIN",
      PAK: "ABSTAIN",
    });
    expect(read("12 in favour, 1 against, 2 abstaining")).toMatchObject({
      positions: {},
      stated: { yes: 12, no: 1, abstain: 2 },
    });
  });

  it.each(["", "The meeting rose at 5 p.m.", "S/2025/112", "<script>", "(((((", "against ()"])(
    "finds no vote in “%s”",
    (text) => {
      expect(read(text).positions).toEqual({});
      expect(read(text).notes).toHaveLength(text === "" ? 0 : 1);
    },
  );

  it("reads a long text in a moment", () => {
    const start = performance.now();
    read(`${"against (".repeat(5_000)} ${"China, ".repeat(20_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
