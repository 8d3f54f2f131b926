import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "@/domain/agreement";
import { ballotsIn } from "@/domain/ballots";
import { CHINA_SEATED } from "@/domain/council";
import { formatCount, formatInterval, formatKappa, formatPoints, formatShare, formatShareOf } from "@/domain/figures";
import { headingSlug } from "@/domain/heading-slug";
import { newcombe, wilson } from "@/domain/intervals";
import { formatDistance } from "@/domain/map-findings";
import { matrixOf } from "@/domain/matrix";
import { parseMapView } from "@/domain/matrix-view";
import { METHODS } from "@/domain/method-anchors";
import { pairFigures } from "@/domain/pair-figures";
import { countOf } from "@/domain/pair-moments";
import { poolYears } from "@/domain/periods";
import { recentChange } from "@/domain/recent-change";
import { plain } from "@/domain/sentence";
import { fiveTitle } from "@/domain/topic-votes";
import { PERMANENT_SEATS, SCOPES } from "@/domain/vocabulary";
import { yearChanges } from "@/domain/year-changes";
import { agreementAmong, type PairAgreement } from "./alignment/among";
import { listBallots } from "./alignment/ballots";
import { getMapPage } from "./alignment/matrix";
import { pairCube } from "./alignment/pair-cube";
import { getPairPage } from "./alignment/pair-page";
import { listClaims } from "./claims/list";
import { readMethods } from "./methods";
import { listResolutions } from "./resolutions/list";
import { openSql } from "./testing/sql";
import { listTopicVotes } from "./topic-votes";

/** Letters: four lines of a phone. */
const LONGEST_BEGINNING = 210;

const sql = openSql();
const WHOLE = { from: "1946-01-01", to: "2026-04-30" };

let text: string;
let pairs: Map<string, PairAgreement>;

beforeAll(async () => {
  // Lines are broken where they are full; a sentence is one line here.
  text = (await readMethods()).replace(/\n\s*(?=\S)/g, " ");
  const among = await agreementAmong(PERMANENT_SEATS, WHOLE.from, WHOLE.to);
  pairs = new Map(among.map((pair) => [`${pair.a} ${pair.b}`, pair]));
});

const pair = (names: string): PairAgreement => {
  const found = pairs.get(names);
  if (!found) throw new Error(`There is no pair ${names}.`);
  return found;
};

/** The percentage, which is not null for pairs that voted. */
const share = (value: number | null) => formatShare(value ?? Number.NaN);
const kappa = (value: number | null) => formatKappa(value ?? Number.NaN);
const says = (sentence: string) => expect(text).toContain(sentence);

describe("docs/methods.md", () => {
  it("has every section that pages lead to, and no address twice", async () => {
    const headings = [...(await readMethods()).matchAll(/^###? (.+)$/gm)].map(([, heading = ""]) =>
      headingSlug(heading),
    );
    expect(new Set(headings).size).toBe(headings.length);
    expect(Object.values(METHODS).filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it("leads only to sections of its own that are there", async () => {
    const links = [...(await readMethods()).matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const anchors: string[] = Object.values(METHODS);
    expect(links.filter((anchor) => anchor === undefined || !anchors.includes(anchor))).toEqual([]);
  });

  it("begins each section with a short sentence, which on a phone stands for the whole", async () => {
    const sections = (await readMethods()).split(/^### /m).slice(1);
    expect(sections.length).toBe(Object.keys(METHODS).length);
    const long = sections.filter((section) => {
      const [beginning = section] = /\n[\s\S]*?\.(?=\s)/.exec(section) ?? [];
      return beginning.length > LONGEST_BEGINNING;
    });
    expect(long.map((section) => section.split("\n")[0])).toEqual([]);
  });

  it("has the figures of China and Russia in every measure", () => {
    const scoped = SCOPES.map((scope) => pair("CHN RUS")[scope]);
    const row = (name: string, figure: (agreement: Agreement) => string) =>
      says(`| ${name} | ${scoped.map(figure).join(" | ")} |`);
    row("Votes that both cast, n", ({ n }) => formatCount(n));
    row("Same vote", ({ agree }) => formatCount(agree));
    row("[Strict agreement](#strict-agreement)", ({ strict }) => share(strict));
    row("[95% interval](#wilson-interval)", ({ interval }) => (interval ? formatInterval(interval) : ""));
    row("[Half credit](#half-credit)", ({ half }) => share(half));
    row("[Cohen’s kappa](#cohens-kappa)", (figures) => kappa(figures.kappa));
    row("[Kappa with squared weights](#kappa-with-squared-weights)", ({ kappaSquared }) => kappa(kappaSquared));
    row("[Scott’s pi](#scotts-pi)", ({ pi }) => kappa(pi));
    row("[Gwet’s AC1](#gwets-ac1)", ({ ac1 }) => kappa(ac1));
  });

  it("checks the claim of its example as the record does", async () => {
    const claims = await listClaims({ resolution: "s-2017-172" });
    const seventh = claims.find(({ words }) => words.startsWith("the seventh time"));
    expect(seventh).toMatchObject({ verdict: "SUPPORTED", tested: { votes: 7 } });
    expect(plain(seventh?.tested?.finding ?? [])).toContain("the first was on 4 October 2011");
    says("supported, the seventh of seven, the first on 4 October 2011");
  });

  it("has the record's counts of pairs", () => {
    const { table, n, agree } = pair("CHN RUS").all;
    says(
      `${formatCount(table.YES.YES)} votes in which both said Yes, ${table.ABSTAIN.ABSTAIN} in which both abstained, ${table.NO.NO} in which both said No; together ${formatCount(agree)} of ${formatCount(n)}. In ${table.YES.NO + table.NO.YES} votes one said Yes and the other No.`,
    );
    const [close, far] = [pair("FRA GBR").all, pair("RUS USA").all];
    says(`${formatCount(close.agree)} of ${formatCount(close.n)}, ${share(close.strict)}.`);
    says(`${formatCount(far.agree)} of ${formatCount(far.n)}, ${share(far.strict)}.`);
    says(`Russia and the United States in contested votes: ${kappa(pair("RUS USA").contested.kappa)};`);
    const apart = (names: string) => formatDistance(1 - (pair(names).all.half ?? 0));
    says(
      `China and Russia ${apart("CHN RUS")}, Russia and the United States ${apart("RUS USA")} over the whole record.`,
    );
  });

  it("has the record's counts of votes", async () => {
    const [count] = await sql<Record<string, number>[]>`
      select count(*) filter (where modality = 'RECORDED')::int as recorded,
             count(*) filter (where modality = 'WITHOUT_VOTE')::int as without,
             count(*) filter (where coalesce(no, 0) + coalesce(abstain, 0) > 0)::int as contested,
             (select count(distinct vote_id)::int from member_vote where position = 'NOT_RECORDED') as gaps,
             (select count(*)::int from member_vote where position = 'NOT_RECORDED') as unknown
        from vote`;
    says(`Of ${formatCount(count?.recorded ?? 0)} recorded votes ${count?.contested} were contested.`);
    says(`${count?.without} texts from 1946 to 2012;`);
    says(`${count?.gaps} votes with ${count?.unknown} positions:`);
  });

  it("has the record's counts of vetoes", async () => {
    const rows = await sql<{ kind: string; seat: string; early: boolean; votes: number; vetoes: number }[]>`
      select v.kind, mv.seat_code as seat, v.date < ${CHINA_SEATED} as early, count(*)::int as vetoes
        from vote v join member_vote mv on mv.vote_id = v.id join member m on m.code = mv.member_code
       where v.outcome = 'VETOED' and mv.position = 'NO' and m.permanent group by 1, 2, 3`;
    const vetoed = await sql<{ kind: string; votes: number }[]>`
      select kind, count(*)::int as votes from vote where outcome = 'VETOED' group by 1`;
    const sum = (counted: { vetoes: number }[]) => counted.reduce((all, { vetoes }) => all + vetoes, 0);
    const votes = (kind?: string) =>
      vetoed.reduce((all, row) => (kind === undefined || row.kind === kind ? all + row.votes : all), 0);
    const cast = (kind: string) => sum(rows.filter((row) => row.kind === kind));
    says(`| All | ${votes()} | ${sum(rows)} |`);
    says(`| On texts as a whole | ${votes("RESOLUTION")} | ${cast("RESOLUTION")} |`);
    says(`| On paragraphs | ${votes("PARAGRAPH")} | ${cast("PARAGRAPH")} |`);
    says(`| On amendments | ${votes("AMENDMENT")} | ${cast("AMENDMENT")} |`);
    says(`| On other questions | ${votes("OTHER")} | ${cast("OTHER")} |`);
    const by = (seat: string) => sum(rows.filter((row) => row.seat === seat));
    says(
      `Russia with the Soviet Union ${by("RUS")}, the United States ${by("USA")}, the United Kingdom ${by("GBR")}, China ${by("CHN")}, France ${by("FRA")}.`,
    );
    expect(sum(rows.filter(({ seat, early }) => seat === "CHN" && early))).toBe(1);
    says(`Of the ${by("CHN")} vetoes of China’s seat, one was cast before that day.`);
    const [joint] = await sql<{ count: number }[]>`
      select count(*)::int from vote v where v.outcome = 'VETOED' and v.date >= ${CHINA_SEATED}
         and 2 = (select count(*) from member_vote mv
                   where mv.vote_id = v.id and mv.position = 'NO' and mv.seat_code in ('CHN', 'RUS'))`;
    says(`China and Russia vetoed ${joint?.count} votes together`);
  });

  it("has the cohesion of the permanent members, and the maps' fit", async () => {
    const ballots = await listBallots(WHOLE);
    const cohesion = (scope: "all" | "contested") => matrixOf(PERMANENT_SEATS, ballotsIn(scope, ballots)).cohesion;
    const [all, contested] = [cohesion("all"), cohesion("contested")];
    says(
      `${all.mean?.toFixed(3)} over ${formatCount(all.votes)} votes, ${contested.mean?.toFixed(3)} over the ${contested.votes} contested ones.`,
    );
    const mapOf = async (query: Record<string, string>) => {
      const { map } = await getMapPage(parseMapView(query).view, (seat) => seat);
      return { ...map, sentence: `${share(map.explained)} explained, stress ${map.stress.toFixed(3)}.` };
    };
    says((await mapOf({ members: "permanent", from: CHINA_SEATED, to: "2025-12-31" })).sentence);
    says((await mapOf({ from: "2025-01-01", to: "2025-12-31" })).sentence);
    const { bridged, pairs: measured } = await mapOf({ from: "2024-01-01", to: "2025-12-31" });
    says(`${bridged} of ${measured} distances go over others.`);
  });

  it("has what changed, what is pooled and what is left empty between China and Russia", async () => {
    const { byYear } = pairFigures(await pairCube("CHN", "RUS", CHINA_SEATED, WHOLE.to, null));
    const { all, contested } = recentChange(byYear, WHOLE.to);
    for (const { later, earlier } of [all, contested]) {
      const change = newcombe(later, earlier);
      const [low, high] = [change?.low ?? 0, change?.high ?? 0];
      says(
        `${later.count} of ${later.of} against ${earlier.count} of ${earlier.of}, ${formatPoints(change?.difference ?? 0)} points, from ${formatPoints(low)} to ${formatPoints(high)}:`,
      );
    }
    const periods = poolYears(byYear.map(({ year, contested: { n, agree } }) => ({ year, n, agree })));
    const pool = periods.find(({ from, to }) => from === 1995 && to === 2014);
    says(`1995–2014 is one pool, ${pool?.agree} of ${pool?.n};`);
    says(`2017 with ${periods.find(({ from }) => from === 2017)?.n} votes`);
    const latest = byYear.find(({ year }) => year === 2025)?.contested;
    const interval = wilson(latest?.agree ?? 0, latest?.n ?? 0);
    says(
      `of 2025: ${latest?.agree} of ${latest?.n}, ${share(latest?.strict ?? null)}, ${interval && formatInterval(interval)}.`,
    );
    const [worst, none] = [byYear.find(({ year }) => year === 2013)?.all, pair("CHN RUS").contested];
    says(
      `China and Russia in 2013: ${worst?.agree} of ${worst?.n} votes alike, and kappa ${kappa(worst?.kappa ?? null)},`,
    );
    says(`AC1 is ${kappa(worst?.ac1 ?? null)}.`);
    says(
      `in contested votes: ${kappa(none.pi)}, kappa ${kappa(none.kappa)}. In 2013: ${kappa(worst?.pi ?? null)}, kappa`,
    );
  });

  it("has a year against the three before, the regions and the vetoes of China and Russia", async () => {
    const { figures, moments } = await getPairPage({ a: "CHN", b: "RUS", scope: "all" });
    const changes = yearChanges(figures.byYear, "all", WHOLE.to);
    for (const year of [1992, 2025]) {
      const { later, earlier, change } = changes.find((one) => one.year === year) ?? { later: null };
      if (!later || !change) throw new Error(`${year} is not compared.`);
      says(
        `${year}: ${formatShareOf(later.count, later.of)} against ${formatShareOf(earlier.count, earlier.of)}, ${formatPoints(change.difference)} points, from ${formatPoints(change.low)} to ${formatPoints(change.high)}:`,
      );
    }
    const on = (name: string) => figures.byRegion.find(({ region }) => region === name)?.all ?? { agree: 0, n: 0 };
    const regions = ["Africa", "Europe"].map((name) => `${formatShareOf(on(name).agree, on(name).n)} on ${name}`);
    says(`China and Russia in all votes: ${regions.join(", ")}, ${share(figures.whole.all.strict)} on the whole.`);
    const [china, russia] = moments.alone.map(({ groups }) => groups);
    const beside = new Map(russia?.map(({ a, ids }) => [a, ids.length]));
    says(
      `${moments.together?.ids.length} votes vetoed by both, ${countOf(china ?? [])} by China alone, ${countOf(russia ?? [])} by Russia alone; in these China abstained in ${beside.get("ABSTAIN")}, voted Yes in ${beside.get("YES")} and took no part in ${beside.get("NOT_VOTING")}. In ${moments.abstained.ids.length} votes both abstained.`,
    );
  });

  it("has in how many votes on Syria the five permanent members did the same", async () => {
    says(`${fiveTitle("Syria", await listTopicVotes("syria"))}.`);
  });

  it("has the lone votes of two members", async () => {
    const lone = async (member: string, position: "NO" | "ABSTAIN" | "YES") =>
      (await listResolutions({ member, position, alone: true, sort: "-date", page: 1, pageSize: 1 })).votes;
    says(`${await lone("USA", "NO")} lone No votes, ${await lone("USA", "ABSTAIN")} lone abstentions.`);
    says(
      `${await lone("RUS", "NO")} lone No votes, ${await lone("RUS", "ABSTAIN")} lone abstentions, ${await lone("RUS", "YES")} lone Yes votes.`,
    );
  });
});
