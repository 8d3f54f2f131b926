import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf, tableOf } from "@/domain/agreement";
import { ballotsIn, pairTables } from "@/domain/ballots";
import { CHINA_SEATED, effectiveFrom } from "@/domain/council";
import { pairFigures } from "@/domain/pair-figures";
import { PERMANENT_SEATS, SCOPES, type Scope } from "@/domain/vocabulary";
import { openSql } from "../testing/sql";
import { agreementAmong } from "./among";
import { listBallots } from "./ballots";
import { type Aggregate, aggregates, type RawVote, rawVotes, total } from "./figures-twice.fixture";
import { sharesAmong } from "./matrix";
import { pairCube } from "./pair-cube";

const sql = openSql();
const WHOLE = { from: "1946-01-01", to: "2030-12-31" };

let votes: RawVote[];
const inSql = {} as Record<Scope, Map<string, Aggregate>>;
/** The ten pairs of permanent members and thirty others, as far apart in the list of all as they can be. */
let pairs: { a: string; b: string }[];

beforeAll(async () => {
  votes = await rawVotes(sql);
  for (const scope of SCOPES) inSql[scope] = await aggregates(sql, scope);
  const isPermanent = (seat: string) => PERMANENT_SEATS.some((permanent) => permanent === seat);
  const all = [...inSql.all.values()];
  const permanent = all.filter(({ a, b }) => isPermanent(a) && isPermanent(b));
  const others = all.filter((pair) => !permanent.includes(pair));
  const step = Math.floor(others.length / 30);
  pairs = [...permanent, ...Array.from({ length: 30 }, (_, index) => others[index * step] ?? others[0])].flatMap(
    (pair) => pair ?? [],
  );
});

/** The table of a pair from the raw positions of every vote. */
function tableFromRaw(a: string, b: string, scope: Scope) {
  const from = effectiveFrom(a, b, null) ?? "";
  const counted = votes.filter((vote) => vote.date >= from && (scope === "all" || vote[scope]));
  return tableOf(
    counted.flatMap(({ positions }) => {
      const [one, other] = [positions.get(a), positions.get(b)];
      return one && other ? [[one, other] as const] : [];
    }),
  );
}

describe("the figures of forty pairs over the whole record, worked out twice", () => {
  it("has the ten pairs of permanent members and thirty others", () => {
    expect(pairs).toHaveLength(40);
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(40);
  });

  it.each(SCOPES)("in TypeScript from raw positions equal PostgreSQL's own, %s votes", (scope) => {
    for (const { a, b } of pairs) {
      const { table, interval: _, strict, ...figures } = agreementOf(tableFromRaw(a, b, scope));
      expect(total(table), `${a} ${b}`).toBe(figures.n);
      const second = inSql[scope].get(`${a} ${b}`);
      if (!second) {
        expect(figures.n, `${a} ${b}`).toBe(0);
        continue;
      }
      expect([figures.n, figures.agree], `${a} ${b}`).toEqual([second.n, second.agree]);
      expect(strict, `${a} ${b}`).toBe(second.agree / second.n);
      for (const measure of ["half", "kappa", "kappaSquared", "pi", "ac1"] as const) {
        const [one, other] = [figures[measure], second[measure]];
        if (one === null || other === null) expect(one, `${measure} of ${a} ${b}`).toBe(other);
        else expect(one, `${measure} of ${a} ${b}`).toBeCloseTo(other, 9);
      }
    }
  });

  it("of the page of a pair, year by year summed, are those of the raw positions", async () => {
    for (const { a, b } of pairs) {
      const from = effectiveFrom(a, b, null) ?? WHOLE.from;
      const { whole, byYear } = pairFigures(await pairCube(a, b, from, WHOLE.to, null));
      for (const scope of SCOPES) {
        expect(whole[scope].table, `${a} ${b}, ${scope}`).toEqual(tableFromRaw(a, b, scope));
        expect(byYear.reduce((sum, year) => sum + year[scope].n, 0)).toBe(whole[scope].n);
      }
    }
  });
});

describe("listBallots(span)", () => {
  it("holds every recorded vote, and every cast position that is in the table and no other", async () => {
    const ballots = await listBallots({ ...WHOLE, chinaFrom: WHOLE.from });
    expect(ballots.reduce((sum, { n }) => sum + n, 0)).toBe(votes.length);
    const written = (positions: Iterable<[string, string]>) => [...positions].sort().join(" ");
    const count = (lines: [string, number][]) => {
      const counts = new Map<string, number>();
      for (const [line, n] of lines) counts.set(line, (counts.get(line) ?? 0) + n);
      return counts;
    };
    const isCast = ([, position]: [string, string]) => ["YES", "NO", "ABSTAIN"].includes(position);
    expect(count(ballots.map(({ positions, n }) => [written(positions), n]))).toEqual(
      count(votes.map(({ positions }) => [written([...positions].filter(isCast)), 1])),
    );
  });

  it("gives all pairs that ever voted together the table of the raw positions, in every scope", async () => {
    const ballots = await listBallots(WHOLE);
    const seats = [...new Set(votes.flatMap(({ positions }) => [...positions.keys()]))].sort();
    for (const scope of SCOPES) {
      const met = pairTables(seats, ballotsIn(scope, ballots)).filter(({ table }) => total(table) > 0);
      expect(met).toHaveLength(inSql[scope].size);
      for (const { a, b, table } of met) {
        const second = inSql[scope].get(`${a} ${b}`);
        expect([total(table), table.YES.YES + table.ABSTAIN.ABSTAIN + table.NO.NO], `${a} ${b}`).toEqual([
          second?.n,
          second?.agree,
        ]);
      }
    }
    for (const { a, b } of pairs) expect(pairTables([a, b], ballots)[0]?.table).toEqual(tableFromRaw(a, b, "all"));
  });

  it("counts China from 25 October 1971, or from an earlier day for who asks", async () => {
    const cast = async (chinaFrom?: string) =>
      (await listBallots({ from: "1971-10-01", to: "1971-12-31", chinaFrom })).reduce(
        (sum, { positions, n }) => sum + (positions.has("CHN") ? n : 0),
        0,
      );
    const days = votes.filter(({ date }) => date >= "1971-10-01" && date <= "1971-12-31");
    const chinas = (from: string) =>
      days.filter(
        ({ date, positions }) => date >= from && ["YES", "NO", "ABSTAIN"].includes(positions.get("CHN") ?? ""),
      );
    expect(await cast()).toBe(chinas(CHINA_SEATED).length);
    expect(await cast("1946-01-01")).toBe(chinas("1946-01-01").length);
    expect(chinas(CHINA_SEATED).length).toBeLessThan(chinas("1946-01-01").length);
  });
});

describe("agreementAmong(seats, from, to) and sharesAmong(seats, span, scope)", () => {
  it("agree with each other and keep the order of the seats", async () => {
    const seats = ["RUS", "CHN", "USA"];
    const among = await agreementAmong(seats, WHOLE.from, WHOLE.to);
    expect(among.map(({ a, b }) => `${a} ${b}`)).toEqual(["RUS CHN", "RUS USA", "CHN USA"]);
    expect(among[0]?.all).toMatchObject({ n: 2594, agree: 2417 });
    expect(among[0]?.contested).toMatchObject({ n: 550, agree: 373 });
    expect(among[0]?.all.table.YES.ABSTAIN).toBe(46);
    for (const scope of SCOPES) {
      const shares = await sharesAmong(seats, WHOLE, scope);
      expect(shares).toEqual(
        among.map((pair) => {
          const { n, agree, strict, half } = pair[scope];
          return { a: pair.a, b: pair.b, n, agree, strict, half };
        }),
      );
    }
  });

  it("has zeros for two that never sat together, and nothing for fewer than two", async () => {
    expect(await sharesAmong(["DDR", "ARE"], WHOLE, "all")).toEqual([
      { a: "DDR", b: "ARE", n: 0, agree: 0, strict: null, half: null },
    ]);
    expect(await agreementAmong(["CHN"], WHOLE.from, WHOLE.to)).toEqual([]);
  });
});
