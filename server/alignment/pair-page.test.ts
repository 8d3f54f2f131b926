import { describe, expect, it } from "vitest";
import { type AlignmentQuery, parseAlignmentQuery, toAlignmentQuery, votesOf } from "@/domain/alignment-query";
import { AlignmentAnswer } from "@/domain/answers/alignment";
import type { MomentGroup } from "@/domain/pair-moments";
import { parseResolutionSearch, type ResolutionSearch, toResolutionQuery } from "@/domain/resolution-search";
import { CAST_POSITIONS, PERMANENT_SEATS, SCOPES } from "@/domain/vocabulary";
import { yearChanges } from "@/domain/year-changes";
import { alignment } from "../api/alignment";
import { ask } from "../api/ask.fixture";
import { listResolutions } from "../resolutions/list";
import { getPairPage } from "./pair-page";

const FIVE = PERMANENT_SEATS.flatMap((a, index) =>
  PERMANENT_SEATS.slice(index + 1).map((b): [string, string] => [a, b]),
);
const OTHERS: [string, string][] = [
  ["BRA", "JPN"],
  ["RUS", "SYR"],
  ["USA", "GBR"],
  ["IND", "CHN"],
  ["FRA", "DEU"],
];

/** How many votes the list has at the address to which a count of the page leads. */
async function listed(search: Partial<ResolutionSearch>): Promise<number> {
  const { search: read, ignored } = parseResolutionSearch(new URLSearchParams(toResolutionQuery(search)));
  expect(ignored).toEqual([]);
  const { votes, drafts } = await listResolutions({ ...read, pageSize: 1 });
  expect(drafts).toBe(0);
  return votes;
}

const asked = (address: string) => parseAlignmentQuery(new URLSearchParams(address)).query;

describe("getPairPage(query)", () => {
  it.each([...FIVE, ...OTHERS])("says of %s and %s what the API says, in every scope", async (a, b) => {
    const periods = [{}, { from: "1990-01-01", to: "2009-12-31" }, { from: "2011-01-01", topic: "syria" }];
    for (const period of periods) {
      const { figures, to } = await getPairPage({ a, b, scope: "all", ...period });
      for (const scope of SCOPES) {
        const response = await ask(alignment, `alignment?${toAlignmentQuery({ a, b, scope, ...period })}`);
        const { byYear, ...answer } = AlignmentAnswer.parse(await response.json());
        const { n, agree, strict, half, interval, kappa, kappaSquared, pi, ac1, table } = figures.whole[scope];
        expect(answer).toMatchObject({ to, n, agree, strict, half, interval, kappa, kappaSquared, pi, ac1, table });
        const years = figures.byYear.filter((year) => year[scope].n > 0);
        expect(byYear).toMatchObject(
          years.map((year) => ({ year: year.year, n: year[scope].n, agree: year[scope].agree })),
        );
        const parts = (rows: readonly Record<typeof scope, { n: number }>[]) =>
          rows.reduce((sum, row) => sum + row[scope].n, 0);
        expect([parts(figures.byTopic), parts(figures.byRegion)]).toEqual([n, n]);
      }
    }
  });

  it.each([
    "a=CHN&b=RUS",
    "a=CHN&b=RUS&scope=contested",
    "a=CHN&b=RUS&scope=adopted&from=2000-01-01&to=2012-06-30",
    "a=USA&b=CHN&scope=contested&topic=israel-palestine",
    "a=FRA&b=RUS&scope=all&from=1946-01-01&to=1965-12-31",
    "a=SYR&b=RUS",
    "a=BRA&b=JPN&scope=contested",
  ])("leads from every count to a list with as many votes: %s", async (address) => {
    const query: AlignmentQuery = asked(address);
    const { a, b } = query;
    const { figures, moments, to } = await getPairPage(query);
    const { table, n, agree } = figures.whole[query.scope];
    for (const x of CAST_POSITIONS) {
      for (const y of CAST_POSITIONS) {
        const pair = [
          { seat: a, position: x },
          { seat: b, position: y },
        ];
        expect(await listed(votesOf(query, { pair })), `${x} ${y}`).toBe(table[x][y]);
      }
    }
    expect(await listed(votesOf(query, { split: [a, b] }))).toBe(n - agree);
    const groups: MomentGroup[] = [...moments.alone.flatMap((one) => one.groups), moments.abstained];
    if (moments.together) groups.push(moments.together);
    for (const { search, ids } of groups) {
      const { from, to: last, topic } = query;
      expect(await listed({ from, to: last, topic, ...search }), toResolutionQuery(search)).toBe(ids.length);
    }
    for (const { year, later } of yearChanges(figures.byYear, query.scope, to).slice(0, 4)) {
      if (query.from !== undefined || query.to !== undefined) break;
      const days = { from: `${year}-01-01`, to: `${year}-12-31`, split: [a, b] as [string, string] };
      expect(await listed(votesOf(query, days)), String(year)).toBe(later.of - later.count);
    }
  });

  it("tells the vetoes of China and Russia apart by what the other did", async () => {
    const { moments, shownMoments } = await getPairPage(asked(""));
    expect(moments.together?.ids).toHaveLength(18);
    const [china, russia] = moments.alone.map(({ groups }) => groups.map((one) => [one.a, one.b, one.ids.length]));
    expect(china).toEqual([
      ["NO", "ABSTAIN", 1],
      ["NO", "YES", 2],
    ]);
    expect(russia).toEqual([
      ["ABSTAIN", "NO", 22],
      ["NOT_VOTING", "NO", 2],
      ["YES", "NO", 11],
    ]);
    expect(shownMoments.get(moments.together?.ids[0] ?? "")?.date).toBe("2026-04-07");
  });

  it.each([
    "a=DDR&b=DEU",
    "a=CHN&b=RUS&from=2031-01-01",
    "a=CHN&b=RUS&from=2020-01-01&to=2020-01-02",
    "a=BRA&b=YMD&topic=syria",
  ])("has zeros and nulls where there is nothing to compare: %s", async (address) => {
    const { figures, splits, moments } = await getPairPage(asked(address));
    for (const scope of SCOPES) {
      expect(figures.whole[scope]).toMatchObject({
        n: 0,
        agree: 0,
        strict: null,
        half: null,
        interval: null,
        kappa: null,
      });
    }
    expect([figures.byYear, figures.byRegion, splits, moments.abstained.ids]).toEqual([[], [], [], []]);
    expect(JSON.stringify(figures)).not.toContain("NaN");
  });
});
