import postgres from "postgres";
import { PERMANENT_SEATS, SCOPES } from "@/domain/vocabulary";
import { sharesAmong } from "../alignment/matrix";
import { getRecordedVotes } from "../alignment/recorded-votes";
import { alignment } from "../api/alignment";
import { Recorded } from "../api/answer";
import { prisma } from "../db";
import { settings } from "../env";
import { getContentVersion } from "../export/version";
import { asOneAnswer } from "../one-answer";
import { median, quantile, timed } from "./measure";

/** What a process finds out about the figures on the database that DATABASE_URL names; milliseconds and megabytes. */
export type FigureTimes = {
  first: number;
  memory: number;
  pairs: { n: number; median: number; p95: number; worst: number };
  changed: number;
  matrix: number;
  /** Null where it was not to be tried. */
  selfJoin: number | null;
  contents: number;
  seats: number;
};

// A script of its own: each size of the record has its process, as each site has. argv: how often to repeat, the join by SQL too.
const [repeats = 1, joined = 0] = [process.argv[2], process.argv[3]].map((word) => Number(word ?? 1));
const sql = postgres(settings().DATABASE_URL ?? "", { max: 1, onnotice: () => {} });

/** The time that the figures of the API's answer take, as they are made for a request that nobody has asked before. */
async function answer(query: string): Promise<number> {
  const url = new URL(`http://localhost/api/v1/alignment?${query}`);
  const [ms] = await timed(async () => {
    const made = await asOneAnswer(() => alignment({ url, query: url.searchParams, path: {} }));
    if (!(made instanceof Recorded)) throw new Error(`${query} has no answer`);
    return JSON.stringify(made.value);
  });
  return ms;
}

/** Any pair, period, scope and topic: every pair of permanent members and some others, with every choice of the rest. */
function queries(): string[] {
  const permanent = PERMANENT_SEATS.flatMap((a, at) => PERMANENT_SEATS.slice(at + 1).map((b) => [a, b]));
  const pairs = [...permanent, ["DEU", "BRA"], ["JPN", "RUS"], ["SYR", "USA"]];
  const periods = ["", "&from=1990-01-01", "&from=1950-06-01&to=1989-11-09", "&from=2011-03-17&to=2011-12-31"];
  const topics = ["", "&topic=syria", "&topic=israel-palestine"];
  return pairs.flatMap(([a, b]) =>
    SCOPES.flatMap((scope) =>
      periods.flatMap((period) => topics.map((topic) => `a=${a}&b=${b}&scope=${scope}${period}${topic}`)),
    ),
  );
}

async function seatsOf(): Promise<string[]> {
  const rows = await sql<{ seat: string }[]>`select distinct seat_code as seat from term order by 1`;
  return rows.map(({ seat }) => seat);
}

/** Every pair by plain SQL: the member votes joined with themselves. */
function selfJoin() {
  return sql`
    select x.seat_code as a, y.seat_code as b, count(*) as n, count(*) filter (where x.position = y.position) as agree,
           count(*) filter (where x.position <> y.position and 'ABSTAIN' in (x.position, y.position)) as halfway
      from vote v
      join member_vote x on x.vote_id = v.id and x.position in ('YES', 'NO', 'ABSTAIN')
      join member_vote y on y.vote_id = v.id and y.position in ('YES', 'NO', 'ABSTAIN') and x.seat_code < y.seat_code
     where v.date between '1946-01-01' and '2030-12-31'
       and (v.date >= '1971-10-25' or 'CHN' not in (x.seat_code, y.seat_code))
     group by 1, 2`;
}

/** Megabytes in use, after all that can be given back was. */
function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function measure(): Promise<FigureTimes> {
  // The driver takes memory at its first statement, whatever that is.
  await prisma.$queryRaw`select`;
  const before = inUse();
  const [first] = await timed(getRecordedVotes);
  const memory = inUse() - before;
  const all = queries();
  for (const query of all.slice(0, 40)) await answer(query);
  const times: number[] = [];
  for (const query of all) times.push(await answer(query));

  const changes: number[] = [];
  for (let round = 0; round < repeats; round += 1) {
    await sql`update vote set yes = yes where id = (select min(id) from vote where modality = 'RECORDED')`;
    changes.push(await answer("a=CHN&b=RUS"));
  }

  const seats = await seatsOf();
  const span = { from: "1946-01-01", to: "2030-12-31" };
  const matrices: number[] = [];
  for (let round = 0; round < repeats * SCOPES.length; round += 1) {
    const [ms] = await timed(() => sharesAmong(seats, span, SCOPES[round % SCOPES.length] ?? "all"));
    matrices.push(ms);
  }
  const joins: number[] = [];
  for (let round = 0; round < joined; round += 1) joins.push((await timed(async () => selfJoin()))[0]);
  const [contents] = await timed(() => getContentVersion());
  return {
    first,
    memory,
    pairs: { n: times.length, median: median(times), p95: quantile(times, 0.95), worst: Math.max(...times) },
    changed: median(changes),
    matrix: median(matrices.slice(1)),
    selfJoin: joins.length > 0 ? median(joins) : null,
    contents,
    seats: seats.length,
  };
}

process.stdout.write(`${JSON.stringify(await measure())}\n`);
await Promise.all([sql.end(), prisma.$disconnect()]);
process.exit();
