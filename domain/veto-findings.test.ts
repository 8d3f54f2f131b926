import { describe, expect, it } from "vitest";
import { plain } from "./sentence";
import {
  jointVetoTitle,
  vetoAnswer,
  vetoDecadesTitle,
  vetoesOfSeats,
  vetoesTogetherTitle,
  vetoStripTitle,
  vetoTopicsTitle,
} from "./veto-findings";

const seats = (CHN: number, FRA: number, RUS: number, GBR: number, USA: number) => ({ CHN, FRA, RUS, GBR, USA });

const DECADES = [
  { decade: 2020, bySeat: seats(6, 0, 17, 0, 9) },
  { decade: 2010, bySeat: seats(9, 0, 19, 0, 3) },
  { decade: 2000, bySeat: seats(2, 0, 4, 0, 10) },
  { decade: 1990, bySeat: seats(2, 0, 2, 0, 6) },
  { decade: 1980, bySeat: seats(0, 7, 4, 15, 46) },
  { decade: 1970, bySeat: seats(2, 7, 7, 14, 21) },
  { decade: 1960, bySeat: seats(0, 0, 18, 1, 0) },
  { decade: 1950, bySeat: seats(1, 2, 45, 2, 0) },
  { decade: 1940, bySeat: seats(0, 1, 44, 0, 0) },
];

describe("vetoAnswer(counts)", () => {
  it("gives votes vetoed, vetoes cast and each seat's, the most first", () => {
    const answer = vetoAnswer({ items: 270, cast: 326, bySeat: seats(22, 17, 160, 32, 95) });
    expect(plain(answer)).toBe(
      "270 votes were vetoed since 1946, by 326 vetoes: 160 of the Soviet Union and Russia, 95 of the United States, 32 of the United Kingdom, 22 of China and 17 of France.",
    );
    expect(answer.filter((part) => part.strong).map((part) => part.text)).toEqual(["270", "326"]);
  });

  it("counts as it is asked to, and says on what", () => {
    const whole = { items: 236, cast: 290, bySeat: seats(0, 0, 290, 0, 0) };
    expect(plain(vetoAnswer(whole, { count: "vetoes", on: "texts" }))).toBe(
      "290 vetoes were cast since 1946, in 236 votes on texts as a whole: 290 of the Soviet Union and Russia.",
    );
  });
});

describe("vetoStripTitle(byDecade)", () => {
  it("names who vetoed most, in runs of decades, by the holder of the time", () => {
    expect(vetoStripTitle(DECADES)).toBe(
      "The Soviet Union vetoed most in 1946–1969, the United States in 1970–2009, Russia since 2010",
    );
  });

  it("puts a decade with two leaders in no run", () => {
    const tied = { decade: 2020, bySeat: seats(6, 0, 9, 0, 9) };
    expect(vetoStripTitle([DECADES[1], tied].flatMap((one) => one ?? []))).toBe("Russia vetoed most in 2010–2019");
    expect(vetoStripTitle([tied])).toBe("");
  });
});

describe("vetoDecadesTitle(byDecade, count)", () => {
  const decade = (first: number, items: number, cast: number) => ({ decade: first, items, cast });

  it("names the decade with the most votes vetoed, or with the most vetoes cast", () => {
    const decades = [decade(1980, 46, 72), decade(1950, 48, 50)];
    expect(vetoDecadesTitle(decades, "votes")).toBe("Most votes were vetoed in the 1950s: 48 of 94");
    expect(vetoDecadesTitle(decades, "vetoes")).toBe("Most vetoes were cast in the 1980s: 72 of 122");
  });

  it("names each of those with as many, the earliest first", () => {
    expect(vetoDecadesTitle([decade(1960, 9, 9), decade(1950, 9, 9), decade(1940, 8, 8)], "votes")).toBe(
      "Most votes were vetoed in the 1950s and the 1960s: each 9 of 26",
    );
    expect(vetoDecadesTitle([], "votes")).toBe("No vote was vetoed");
  });
});

describe("vetoesOfSeats(bySeat)", () => {
  it("gives each seat's, the most first", () => {
    expect(vetoesOfSeats(seats(10, 0, 18, 0, 0))).toBe("USSR or Russia 18, China 10");
  });
});

describe("jointVetoTitle(joint, most)", () => {
  it("counts the votes that both vetoed, and those on one topic", () => {
    expect(jointVetoTitle(18, { topic: "Syria", count: 10 })).toBe("18 votes were vetoed by both, 10 of them on Syria");
    expect(jointVetoTitle(1, null)).toBe("1 vote was vetoed by both");
    expect(jointVetoTitle(0, null)).toBe("No vote was vetoed by both");
  });
});

describe("vetoTopicsTitle(topics, count)", () => {
  it("names the topic with the most, out of all that have one", () => {
    const topic = (name: string, items: number, cast: number) => ({
      topic: { slug: name, name },
      votes: [],
      ...{ items, cast, joint: 0, bySeat: seats(0, 0, cast, 0, 0) },
    });
    const topics = [topic("Syria", 18, 28), topic("Lebanon", 12, 12)];
    expect(vetoTopicsTitle(topics, "votes")).toBe("Most votes were vetoed on Syria: 18 of 30");
    expect(vetoTopicsTitle(topics, "vetoes")).toBe("Most vetoes were cast on Syria: 28 of 40");
    expect(vetoTopicsTitle([], "votes")).toBe("No veto has a topic");
  });
});

describe("vetoesTogetherTitle(together)", () => {
  it("says how many were vetoed by one seat, and how many by several", () => {
    const alone = { seats: ["RUS" as const], items: 142 };
    expect(vetoesTogetherTitle([alone, { seats: ["CHN", "RUS"], items: 18 }])).toBe(
      "142 of 160 votes were vetoed by one seat alone, 18 by several together",
    );
    expect(vetoesTogetherTitle([alone])).toBe("142 of 142 votes were vetoed by one seat alone");
    expect(vetoesTogetherTitle([])).toBe("No vote was vetoed");
  });
});
