import { describe, expect, it } from "vitest";
import { agreementOf, tableOf } from "@/domain/agreement";
import { CHINA_SEATED } from "@/domain/council";
import type { Position } from "@/domain/vocabulary";
import { writePositions } from "./cells";
import { readSeed, type SeedVote } from "./read";

const { votes, resolutions, statements, explanations, articles, corrections, sources, terms } = readSeed();

const count = (test: (vote: SeedVote) => boolean) => votes.filter(test).length;
const cast = (vote: SeedVote, seat: string) =>
  vote.positions[seat] ?? (seat === "RUS" ? vote.positions.SUN : undefined);
const no = (vote: SeedVote, seat: string) => cast(vote, seat) === "NO";

/** The agreement of China and Russia since the People's Republic was seated. */
function chinaAndRussia(test: (vote: SeedVote) => boolean) {
  const pairs = votes
    .filter((vote) => vote.date >= CHINA_SEATED && test(vote))
    .map((vote): [Position, Position] => [cast(vote, "CHN") ?? "NOT_RECORDED", cast(vote, "RUS") ?? "NOT_RECORDED"]);
  return agreementOf(tableOf(pairs));
}

describe("the record", () => {
  it("has every vote from 1946 to 30 April 2026", () => {
    expect(votes).toHaveLength(3241);
    expect([votes[0]?.date, votes.at(-1)?.date]).toEqual(["1946-01-25", "2026-04-30"]);
    expect(new Set(votes.map(({ id }) => id)).size).toBe(3241);
  });

  it("has 45,660 member votes, 164 of them not recorded", () => {
    const positions = votes.flatMap((vote) => Object.values(vote.positions));
    const of = (position: Position) => positions.filter((one) => one === position).length;
    expect(positions).toHaveLength(45_660);
    expect([of("YES"), of("NO"), of("ABSTAIN"), of("NOT_VOTING"), of("NOT_RECORDED")]).toEqual([
      42_296, 980, 2064, 156, 164,
    ]);
  });

  it("has 2,828 adopted, 270 vetoed and 143 not adopted, 93 of the adopted without a vote", () => {
    expect(count(({ outcome }) => outcome === "ADOPTED")).toBe(2828);
    expect(count(({ outcome }) => outcome === "VETOED")).toBe(270);
    expect(count(({ outcome }) => outcome === "NOT_ADOPTED")).toBe(143);
    expect(count(({ modality }) => modality === "WITHOUT_VOTE")).toBe(93);
  });

  it("has 18 votes that both China and Russia vetoed", () => {
    expect(count((vote) => vote.outcome === "VETOED" && no(vote, "CHN") && no(vote, "RUS"))).toBe(18);
  });

  it("gives the figures of China and Russia", () => {
    const contested = ({ tally }: SeedVote) => tally !== null && tally.no + (tally.abstain ?? 0) > 0;
    expect(chinaAndRussia(() => true)).toMatchObject({ n: 2594, agree: 2417 });
    expect(chinaAndRussia(({ outcome }) => outcome === "ADOPTED")).toMatchObject({ n: 2390, agree: 2260 });
    expect(chinaAndRussia(contested)).toMatchObject({ n: 550, agree: 373 });
  });

  it.each([
    ["s-2017-172", "2017-02-28", "VETOED", "9-3-3-0", "N BOL CHN RUS; A EGY ETH KAZ", "S/PV.7893"],
    ["s-2019-186", "2019-02-28", "VETOED", "9-3-3-0", "N CHN RUS ZAF; A CIV GNQ IDN", "S/PV.8476"],
    ["s-res-2448-2018", "2018-12-13", "ADOPTED", "13-0-2-0", "A CHN RUS", "S/PV.8422"],
    ["s-res-2623-2022", "2022-02-27", "ADOPTED", "11-1-3-0", "N RUS; A ARE CHN IND", "S/PV.8980"],
    ["s-res-1559-2004", "2004-09-02", "ADOPTED", "9-0-6-0", "A BRA CHN DZA PAK PHL RUS", "S/PV.5028"],
    ["s-res-338-1973", "1973-10-22", "ADOPTED", "14-0-0-1", "X CHN", "S/PV.1747"],
    ["s-2014-916", "2014-12-30", "NOT_ADOPTED", "8-2-5-0", "N AUS USA; A GBR KOR LTU NGA RWA", "S/PV.7354"],
  ])("has %s as the Council voted", (id, date, outcome, tally, positions, meeting) => {
    const vote = votes.find((one) => one.id === id);
    expect(vote).toMatchObject({ date, outcome, meeting });
    expect(Object.values(vote?.tally ?? {}).join("-")).toBe(tally);
    expect(writePositions(vote?.positions ?? {})).toBe(positions);
  });

  it("has the ten adopted resolutions that a permanent member voted against, all procedural", () => {
    const seats = ["CHN", "FRA", "GBR", "RUS", "USA"];
    const against = votes.filter(
      (vote) => vote.kind === "RESOLUTION" && vote.outcome === "ADOPTED" && seats.some((seat) => no(vote, seat)),
    );
    expect(against.every(({ procedural }) => procedural)).toBe(true);
    expect(against.map(({ resolution }) => resolution.split("-")[2]).join()).toBe(
      "34,87,88,110,119,120,132,157,462,2623",
    );
  });

  it("puts the votes on one text on one page, in the order in which they were taken", () => {
    const on = (slug: string) => votes.filter(({ resolution }) => resolution === slug).map(({ id }) => id);
    expect(on("s-3502")).toHaveLength(16);
    expect(on("s-10784")).toEqual(["s-10786", "s-10784"]);
    expect(on("s-res-2774-2025")).toEqual([
      ...["s-2025-114", "s-2025-115", "s-2025-116", "s-2025-117", "s-2025-118"],
      "s-res-2774-2025",
    ]);
    expect(on("s-3730-rev-1")).toEqual(["s-3730-rev-1"]);
    expect(resolutions.filter(({ draft }) => draft === "S/11806").map(({ slug }) => slug)).toEqual([
      ...["s-res-372-1975", "s-res-373-1975", "s-res-374-1975"],
    ]);
  });

  it("leaves the numbers out that no source states, and says so in a note", () => {
    const open = votes.filter((vote) => vote.modality === "RECORDED" && vote.tally === null);
    expect(open.map(({ id }) => id)).toEqual(["s-516", "s-1148", "s-1159", "s-1158", "s-res-2819-2026"]);
    const unknown = votes.filter(({ positions }) => Object.values(positions).includes("NOT_RECORDED"));
    expect(unknown).toHaveLength(12);
    expect(unknown.every(({ note }) => note !== null)).toBe(true);
  });

  it("has eleven seats to 1965 and fifteen since, but for the first days of 1980", () => {
    const seats = (day: string) => terms.filter(({ from, to }) => from <= day && (to === null || day <= to)).length;
    expect(["1946-01-17", "1965-12-31", "1966-01-01", "1980-01-06", "1980-01-07", "2026-12-31"].map(seats)).toEqual([
      11, 11, 15, 14, 15, 15,
    ]);
  });
});

describe("the corrections", () => {
  it("are 339 of the source, 23 where sources differ, and the record's own", () => {
    expect(corrections).toHaveLength(430);
  });

  it("stand in the record: the last of each field is what the record has", () => {
    const texts = new Map(resolutions.map((text) => [text.slug, text]));
    const byVote = new Map(votes.map((vote) => [vote.id, vote]));
    const last = new Map(corrections.map((one) => [`${one.entity} ${one.id} ${one.field}`, one]));
    const differing = [...last.values()].flatMap(({ at, entity, id, field, to }) => {
      const vote = entity === "vote" ? byVote.get(id) : undefined;
      const text = entity === "resolution" ? texts.get(id) : undefined;
      const meeting = vote?.writtenProcedure ? "written procedure" : vote?.meeting;
      const values: Record<string, string | null | undefined> = {
        ...vote?.positions,
        date: vote?.date,
        meetingSymbol: meeting,
        modality: vote?.modality,
        kind: vote?.kind,
        draftSymbol: text?.draft,
        sponsors: text?.sponsors,
        agenda: text?.agenda,
      };
      return !(field in values) || values[field] === undefined || values[field] === to
        ? []
        : [`${at}: ${values[field]}`];
    });
    expect(differing).toEqual([]);
  });
});

describe("the statements", () => {
  it("are 121 of the register and three that only an article has", () => {
    expect(statements).toHaveLength(124);
    const own = [
      "wang-yi-moscow-remarks-2016-03",
      "wang-yi-moscow-remarks-2018-04",
      "putin-wang-meeting-remarks-2018-04",
    ];
    expect(statements.filter(({ sources, slug }) => sources.length === 0 || own.includes(slug))).toHaveLength(3);
  });

  it("have the blocked statement on the embassy in Baghdad as each side tells it", () => {
    expect(statements.find(({ slug }) => slug === "us-embassy-baghdad-attack-statement-2020")).toMatchObject({
      kind: "PRESS_STATEMENT",
      status: "BLOCKED",
      date: "2020-01-06",
      proposers: ["USA"],
      objectors: ["CHN", "RUS"],
      attribution: "STATED_BY_A_MEMBER",
    });
  });

  it("have the draft on sanctions relief of December 2019 as a text that never came to a vote", () => {
    const draft = resolutions.find(({ slug }) => slug === "2019-12-16-china-russian-federation");
    expect(draft).toMatchObject({ fate: "CIRCULATED", date: "2019-12-16", topic: "dprk" });
    expect(votes.some(({ resolution }) => resolution === draft?.slug)).toBe(false);
    expect(statements.filter((statement) => statement.draft === draft?.slug).map(({ slug }) => slug)).toEqual([
      "dprk-sanctions-relief-draft-2019",
    ]);
  });
});

describe("the explanations of vote", () => {
  it("are 183 on 85 votes", () => {
    expect(explanations).toHaveLength(183);
    expect(new Set(explanations.map(({ vote }) => vote)).size).toBe(85);
  });
});

describe("the founding articles", () => {
  it("are five, oldest first, each with the records that it yields and their places", () => {
    expect(articles.map(({ article, slug }) => [article, slug])).toEqual([
      [1, "russia-insider-2017"],
      [2, "the-diplomat-2018-04"],
      [3, "us-institute-of-peace-2019-06"],
      [4, "the-diplomat-2020-01"],
      [5, "the-diplomat-2021-03"],
    ]);
    const yielded = articles.flatMap(({ citations }) => citations.map((cited) => Object.values(cited)[0]));
    expect(yielded).toEqual(
      expect.arrayContaining([
        ...["s-2017-172", "s-2019-186", "s-res-2448-2018", "2019-12-16-china-russian-federation"],
        ...["us-embassy-baghdad-attack-statement-2020", "china-russia-guilin-joint-statement-2021"],
      ]),
    );
  });
});

describe("the sources", () => {
  it("are each named by a record", () => {
    const named = new Set([
      ...statements.flatMap((statement) => statement.sources.map(({ source }) => source)),
      ...explanations.flatMap((explanation) => explanation.sources.map(({ source }) => source)),
      ...corrections.flatMap((correction) => correction.sources),
      ...votes.flatMap(({ meeting_from }) => meeting_from ?? []),
      ...readSeed().voteSources.map(({ source }) => source),
    ]);
    expect(sources.filter(({ slug, code }) => code === null && !named.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });
});
