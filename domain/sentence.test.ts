import { describe, expect, it } from "vitest";
import { beginning, capitalised, inWords, numberWord, plain, sentence, strong, withArticle } from "./sentence";

describe("sentence`…`", () => {
  it("keeps what stands out apart and joins plain neighbours", () => {
    const parts = sentence`In ${strong("93.2%")}${" of"} ${"2,594"} votes.`;
    expect(parts).toEqual([{ text: "In " }, { text: "93.2%", strong: true }, { text: " of 2,594 votes." }]);
    expect(plain(parts)).toBe("In 93.2% of 2,594 votes.");
  });

  it("has no empty parts", () => {
    expect(sentence`${strong("Contested")}`).toEqual([{ text: "Contested", strong: true }]);
  });
});

describe("inWords(items)", () => {
  it("joins with commas and one and", () => {
    expect(
      [[], ["China"], ["China", "Russia"], ["Egypt", "Ethiopia", "Kazakhstan"]].map((list) => inWords(list)),
    ).toEqual(["", "China", "China and Russia", "Egypt, Ethiopia and Kazakhstan"]);
    expect(inWords(["Yes", "No"], "or")).toBe("Yes or No");
  });
});

describe("numberWord(count), capitalised(text)", () => {
  it("writes numbers of members as words", () => {
    expect([0, 1, 9, 15, 16].map(numberWord)).toEqual(["no", "one", "nine", "fifteen", "16"]);
    expect(capitalised("nine members")).toBe("Nine members");
  });
});

describe("withArticle(name)", () => {
  it.each([
    "Russian Federation",
    "Soviet Union",
    "United Kingdom",
    "United Arab Republic",
    "Netherlands",
    "Philippines",
    "Sudan",
    "Niger",
    "Congo",
    "Republic of Korea",
    "Central African Republic",
    "Democratic Republic of the Congo",
    "Ukrainian SSR",
  ])("the %s", (name) => {
    expect(withArticle(name)).toBe(`the ${name}`);
  });

  it.each([
    "China",
    "France",
    "Nigeria",
    "DR Congo",
    "Niue",
    "Russia",
    "Bolivia",
    "South Sudan",
    "The former Yugoslav Republic of Macedonia",
    "Côte d’Ivoire",
  ])("%s", (name) => {
    expect(withArticle(name)).toBe(name);
  });
});

describe("beginning(text, room)", () => {
  it.each([
    ["Libya", 5, "Libya"],
    ["The situation in Libya", 16, "The situation in …"],
    ["The situation in Libya", 15, "The situation …"],
    ["https://example.org/a", 8, "https:// …"],
  ])("%s in %i letters: %s", (text, room, expected) => {
    expect(beginning(text, room)).toBe(expected);
  });
});
