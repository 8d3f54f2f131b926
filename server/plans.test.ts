import { beforeAll, expect, it } from "vitest";
import { parseMatrixView } from "@/domain/matrix-view";
import { parseResolutionSearch } from "@/domain/resolution-search";
import type { PrismaClient } from "@/prisma/client/client";
import { getMatrixPage } from "./alignment/matrix";
import { getPairPage } from "./alignment/pair-page";
import { ask } from "./api/ask.fixture";
import { feed } from "./api/feed";
import { memberVotesCsv, votesCsv } from "./api/votes-csv";
import { growRecord } from "./bench/grow-record";
import { listClaims } from "./claims/list";
import { listVerdicts } from "./claims/verdicts";
import { prisma } from "./db";
import { getContentVersion } from "./export/version";
import { getHomePage } from "./home";
import { getKnownNames } from "./known";
import { getMember } from "./members/get";
import { listCouncilMembers } from "./members/list";
import { getResolution } from "./resolutions/get";
import { listResolutions } from "./resolutions/list";
import { listTexts } from "./resolutions/list-texts";
import { listCorrections } from "./revisions/corrections";
import { find } from "./search/find";
import { openSql } from "./testing/sql";
import { listTimeline } from "./timeline/list";
import { getTopic, listTopicsInFull } from "./topics";
import { listVetoedVotes } from "./vetoes";

const sql = openSql();

/** Rows beyond which a table is not to be read from its beginning to its end. */
const MANY = 3_000;

type Statement = { query: string; params: string };
type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  Filter?: string;
  Plans?: Plan[];
};

let heard: Statement[] = [];
let large: Set<string>;

beforeAll(async () => {
  // So large that the planner has a reason to look for what it needs.
  await growRecord(sql, 5);
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > ${MANY}`;
  large = new Set(tables.map(({ name }) => name));
  const client = prisma as unknown as PrismaClient<"query">;
  client.$on("query", (event: Statement) => heard.push(event));
});

/** The statements that some work sends, each once. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  heard = [];
  await work();
  const reading = heard.filter(({ query }) => /^\s*(select|with)/i.test(query));
  return [...new Map(reading.map((statement) => [statement.query, statement])).values()];
}

/** A parameter as it could stand in a statement. */
function literal(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "'{}'" : `array[${value.map(literal).join(", ")}]`;
  return `'${String(value).replaceAll("'", "''")}'`;
}

/** The large tables that a statement reads from their beginning to their end. */
async function readWhole({ query, params }: Statement): Promise<string[]> {
  const values = (JSON.parse(params) as unknown[]).map(literal);
  const filled = query.replace(/\$(\d+)/g, (_, place) => values[Number(place) - 1] ?? "null");
  const [row] = await sql.unsafe<{ "QUERY PLAN": [{ Plan: Plan }] }[]>(`explain (format json) ${filled}`);
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return nodes(row?.["QUERY PLAN"][0].Plan ?? { "Node Type": "" }).flatMap((node) => {
    const table = node["Relation Name"] ?? "";
    return node["Node Type"] === "Seq Scan" && large.has(table) ? [table] : [];
  });
}

const search = (query: string) => listResolutions(parseResolutionSearch(new URLSearchParams(query)).search);
const texts = (query: string) => listTexts(parseResolutionSearch(new URLSearchParams(query)).search);
const nameOf = (seat: string) => seat;

it("has large tables to read", () => {
  expect([...large].sort()).toEqual(expect.arrayContaining(["member_vote", "resolution", "vote"]));
});

it.each<[name: string, work: () => Promise<unknown>, whole?: string[]]>([
  ["a page of a vote", () => getResolution("s-2017-172")],
  ["the list of a topic", () => search("topic=syria")],
  ["the list of some days", () => search("from=2017-02-01&to=2017-03-31")],
  ["the list of what was vetoed", () => search("outcome=VETOED")],
  ["the list of what two seats vetoed and no other", () => search("vetoedBy=CHN,RUS")],
  ["a search for words", () => search("q=chemical+weapons+helicopters")],
  // The symbol may be an alias or the beginning of a slug: no index has all three.
  ["a search from any page", () => find({ q: "2448", limit: 8 }), ["resolution"]],
  [
    "a pair in some days",
    () => getPairPage({ a: "CHN", b: "RUS", scope: "contested", from: "2017-01-01", to: "2017-12-31" }),
  ],
  ["a pair", () => getPairPage({ a: "USA", b: "RUS", scope: "all" })],
  ["the matrix of a year", () => getMatrixPage(parseMatrixView({ from: "2017-01-01", to: "2017-12-31" }).view, nameOf)],
  // It shows every veto.
  ["the first page", () => getHomePage(), ["resolution"]],
  ["the members", () => listCouncilMembers()],
  // A permanent member voted nearly always, and what everybody else did in those votes is counted.
  ["a member", () => getMember("CHN"), ["member_vote", "vote"]],
  ["a topic", () => getTopic("syria")],
  // How many texts each of them has.
  ["the topics", () => listTopicsInFull(), ["resolution_topic"]],
  // All votes in which one of the two did not vote Yes.
  ["the timeline", () => listTimeline(), ["member_vote", "vote"]],
  // Each is tested against all that it speaks of: "the seventh veto since 2011".
  ["the claims", () => listClaims(), ["resolution", "vote"]],
  // How many there are is said above the first of them, and each is counted with its record.
  ["the corrections", () => listCorrections({ page: 1 }), ["citation", "vote"]],
  ["the list of the API in some days", () => texts("from=2017-02-01&to=2017-03-31")],
  ["the feed", () => ask(feed, "feed.xml")],
  ["a file of votes", () => ask(votesCsv, "votes.csv?from=2017-02-01&to=2017-03-31").then((file) => file.text())],
  [
    "a file of member votes",
    () => ask(memberVotesCsv, "member-votes.csv?from=2017-02-01&to=2017-03-31").then((file) => file.text()),
  ],
  // All of them are wanted, with their texts: one text of twelve.
  ["the vetoes", () => listVetoedVotes(), ["resolution"]],
])("reads no large table whole but those that are named: %s", async (_, work, whole = []) => {
  // What is read once for all and kept.
  await Promise.all([getKnownNames(), getContentVersion(), listVerdicts(), find({ q: "syria", limit: 8 })]);
  const statements = await statementsOf(work);
  expect(statements.length).toBeGreaterThan(0);
  const found = new Map<string, string>();
  for (const statement of statements) {
    for (const table of await readWhole(statement)) found.set(table, statement.query);
  }
  expect([...found.keys()].sort(), [...found.values()].join("\n")).toEqual(whole);
});
