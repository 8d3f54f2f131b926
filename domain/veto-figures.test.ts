import { describe, expect, it } from "vitest";
import type { VoteRow } from "./record";
import { decadeOf, isJoint, mostFrequentTopic, vetoesByTopic, vetoFigures } from "./veto-figures";

function vetoed(draft: string, date: string, ...seats: string[]): VoteRow {
  return {
    id: draft,
    slug: draft,
    symbol: null,
    draft,
    title: draft,
    agenda: null,
    topic: null,
    date,
    meeting: null,
    kind: "RESOLUTION",
    procedural: false,
    modality: "RECORDED",
    outcome: "VETOED",
    tally: null,
    memberVotes: seats.map((seat) => ({ member: seat, seat, name: seat, permanent: true, position: "NO", veto: true })),
  };
}

const votes = [
  vetoed("S/10786", "1972-09-10", "CHN", "RUS"),
  vetoed("S/17172", "1985-05-10", "USA"),
  vetoed("S/2016/846", "2016-10-08", "RUS"),
  vetoed("S/2017/172", "2017-02-28", "RUS", "CHN"),
];

describe("vetoFigures(vetoed)", () => {
  it("counts a vote once and each permanent No in it as a veto cast", () => {
    const { whole } = vetoFigures(votes);
    expect(whole).toEqual({ items: 4, cast: 6, bySeat: { CHN: 2, FRA: 0, RUS: 3, GBR: 0, USA: 1 }, joint: 2 });
  });

  it("counts by decade, newest first, and leaves out decades without a veto", () => {
    expect(vetoFigures(votes).byDecade.map(({ decade, items, joint }) => [decade, items, joint])).toEqual([
      [2010, 2, 1],
      [1980, 1, 0],
      [1970, 1, 1],
    ]);
  });

  it("counts the seats that vetoed together, in the order of the Charter", () => {
    expect(vetoFigures(votes).together).toEqual([
      { seats: ["CHN", "RUS"], items: 2 },
      { seats: ["RUS"], items: 1 },
      { seats: ["USA"], items: 1 },
    ]);
  });

  it("is all zeros for no vetoed vote", () => {
    expect(vetoFigures([])).toMatchObject({ whole: { items: 0, cast: 0, joint: 0 }, byDecade: [], together: [] });
  });
});

describe("isJoint(vote)", () => {
  it("needs both China and the Soviet Union or Russia", () => {
    expect(isJoint({ seats: ["CHN", "RUS"] })).toBe(true);
    expect(isJoint({ seats: ["RUS"] })).toBe(false);
  });
});

describe("mostFrequentTopic(votes)", () => {
  const on = (topic: string | null) => ({
    vote: { ...vetoed("S/2017/172", "2017-02-28", "RUS"), topic: topic === null ? null : { slug: topic, name: topic } },
    seats: ["RUS" as const],
  });

  it("names the topic with most votes", () => {
    expect(mostFrequentTopic([on("Syria"), on("Myanmar"), on("Syria"), on(null)])).toEqual({
      topic: "Syria",
      count: 2,
    });
  });

  it("names none where two are level, or there is none", () => {
    expect(mostFrequentTopic([on("Syria"), on("Myanmar")])).toBeNull();
    expect(mostFrequentTopic([on(null)])).toBeNull();
  });
});

describe("vetoesByTopic(votes)", () => {
  it("counts each vote under its primary topic, the most first, and leaves out what has none", () => {
    const on = (slug: string, ...which: number[]) =>
      which.flatMap((index) => {
        const vote = votes[index];
        return vote ? [{ ...vote, topic: { slug, name: slug } }] : [];
      });
    const topics = vetoesByTopic(vetoFigures([...on("syria", 2, 3), ...on("lebanon", 1), ...votes.slice(0, 1)]).votes);
    expect(topics.map(({ topic, items, cast }) => [topic.slug, items, cast])).toEqual([
      ["syria", 2, 3],
      ["lebanon", 1, 1],
    ]);
    const cast = vetoesByTopic(vetoFigures([...on("syria", 3), ...on("lebanon", 1)]).votes, "cast");
    expect(cast.map(({ topic, cast: vetoes }) => [topic.slug, vetoes])).toEqual([
      ["syria", 2],
      ["lebanon", 1],
    ]);
    expect(topics[1]?.votes.map(decadeOf)).toEqual([1980]);
  });
});
