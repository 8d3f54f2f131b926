import { describe, expect, it } from "vitest";
import { accountKind, parseTimelineSearch, type TimelineEvent, timelineHref, timelineOf, voteKind } from "./timeline";
import { namedInWords } from "./timeline-words";

describe("voteKind(china, russia, outcome)", () => {
  it.each([
    ["both vetoed S/2017/172", "NO", "NO", "VETOED", "JOINT_VETO"],
    ["Russia alone vetoed S/2017/315", "ABSTAIN", "NO", "VETOED", "LONE_VETO"],
    ["China did not take part where Russia vetoed", "NOT_VOTING", "NO", "VETOED", "LONE_VETO"],
    ["both said No and nobody vetoed", "NO", "NO", "NOT_ADOPTED", "JOINT_NO"],
    ["both abstained on S/RES/2448(2018)", "ABSTAIN", "ABSTAIN", "ADOPTED", "JOINT_ABSTENTION"],
    ["they parted on S/RES/2623(2022)", "ABSTAIN", "NO", "ADOPTED", "SPLIT"],
    ["another member vetoed what they differed on", "YES", "ABSTAIN", "VETOED", "SPLIT"],
    ["both voted Yes", "YES", "YES", "ADOPTED", null],
    ["another member vetoed what both wanted", "YES", "YES", "VETOED", null],
    ["China took no part", "NOT_VOTING", "YES", "ADOPTED", null],
    ["no source says what one did", "NOT_RECORDED", "ABSTAIN", "ADOPTED", null],
  ] as const)("%s", (_, china, russia, outcome, kind) => {
    expect(voteKind(china, russia, outcome)).toBe(kind);
  });
});

describe("accountKind(kind)", () => {
  it("tells what the Council was to say from drafts and from what was said beside it", () => {
    expect(["PRESS_STATEMENT", "PRESIDENTIAL_STATEMENT"].map((kind) => accountKind(kind as "PRESS_STATEMENT"))).toEqual(
      ["STATEMENT", "STATEMENT"],
    );
    expect([accountKind("DRAFT_RESOLUTION"), accountKind("REMARKS"), accountKind("JOINT_STATEMENT")]).toEqual([
      "DRAFT",
      "MEETING",
      "MEETING",
    ]);
  });
});

describe("namedInWords(account)", () => {
  it("says whom the sources name as what", () => {
    expect(namedInWords({ what: "PRESS_STATEMENT", china: ["OBJECTOR"], russia: ["OBJECTOR"] })).toBe(
      "China and Russia objected",
    );
    expect(namedInWords({ what: "DRAFT_RESOLUTION", china: ["OBJECTOR"], russia: ["PROPOSER"] })).toBe(
      "Russia proposed it; China objected",
    );
    expect(namedInWords({ what: "JOINT_STATEMENT", china: ["PROPOSER"], russia: ["PROPOSER"] })).toBe(
      "China and Russia made it",
    );
    expect(namedInWords({ what: "REMARKS", china: [], russia: ["PROPOSER"] })).toBe("Russia spoke");
  });
});

const syria = { slug: "syria", name: "Syria" };

function event(key: string, date: string, kind: TimelineEvent["kind"], topic = syria): TimelineEvent {
  const rest = { what: "REMARKS", status: "ISSUED", china: [], russia: [] } as const;
  return { of: "account", key, date, kind, topic, href: `/${key}`, title: key, ...rest, china: [], russia: [] };
}

const dprk = { slug: "dprk", name: "DPRK" };
const events = [
  event("a", "2017-02-28", "JOINT_VETO"),
  event("b", "2017-04", "MEETING"),
  event("c", "2022-05-26", "JOINT_VETO", dprk),
  event("d", "1972-09-10", "JOINT_VETO"),
];
const many = Array.from({ length: 61 }, (_, index) => event(`m${index}`, "1999-01-01", "SPLIT"));

describe("timelineOf(events, search)", () => {
  it("shows few events all at once, newest first by year, and counts each kind and decade", () => {
    const line = timelineOf(events, {});
    expect(line.years.map(({ year, events: own }) => [year, own.map(({ key }) => key)])).toEqual([
      [2022, ["c"]],
      [2017, ["b", "a"]],
      [1972, ["d"]],
    ]);
    expect(line).toMatchObject({ decade: null, few: true, total: 4, kinds: { JOINT_VETO: 3, MEETING: 1, SPLIT: 0 } });
    expect(line.decades).toEqual([
      { decade: 2020, count: 1 },
      { decade: 2010, count: 2 },
      { decade: 1970, count: 1 },
    ]);
  });

  it("shows the newest decade of many, or the one chosen", () => {
    expect(timelineOf([...events, ...many], {})).toMatchObject({ decade: 2020, few: false, total: 65 });
    expect(timelineOf([...events, ...many], { decade: 1990 }).years[0]?.folded).toHaveLength(61);
  });

  it("folds the votes in which the two differed, unless they are asked for or all are to stand in order", () => {
    const [year] = timelineOf([...events, ...many], { decade: 1990 }).years;
    expect([year?.events.length, year?.folded.length]).toEqual([0, 61]);
    for (const search of [{ splits: "inline" }, { kind: "SPLIT" }] as const) {
      const [open] = timelineOf([...events, ...many], { decade: 1990, ...search }).years;
      expect([open?.events.length, open?.folded.length]).toEqual([61, 0]);
    }
  });

  it("filters by kind and topic, and counts the kinds of the topic", () => {
    const line = timelineOf(events, { kind: "JOINT_VETO", topic: "syria" });
    expect(line.years.flatMap(({ events: own }) => own.map(({ key }) => key))).toEqual(["a", "d"]);
    expect(line.kinds).toMatchObject({ JOINT_VETO: 2, MEETING: 1 });
    expect(line.topics).toEqual([dprk, syria]);
  });

  it("is empty where nothing matches", () => {
    expect(timelineOf(events, { kind: "DRAFT" })).toMatchObject({ years: [], decade: null, total: 0 });
  });
});

describe("parseTimelineSearch(parameters, known)", () => {
  it("names what it cannot use", () => {
    const known = { topics: new Set(["syria"]) };
    const { search, ignored } = parseTimelineSearch({ kind: "PARTY", topic: "atlantis", decade: "2015" }, known);
    expect(search).toEqual({});
    expect(ignored.map(({ name }) => name)).toEqual(["kind", "decade", "topic"]);
    const asked = { kind: "DRAFT", topic: "syria", decade: "2010", splits: "inline" };
    const read = parseTimelineSearch(asked, known).search;
    expect(timelineHref(read)).toBe("/timeline?kind=DRAFT&topic=syria&decade=2010&splits=inline");
    expect(timelineHref({})).toBe("/timeline");
  });
});
