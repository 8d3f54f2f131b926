import { describe, expect, it } from "vitest";
import { pairFigures } from "@/domain/pair-figures";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { getKnownNames } from "../known";
import { asOneAnswer } from "../one-answer";
import { onQuery } from "../query-times";
import { openSql } from "../testing/sql";
import { pairCube } from "./pair-cube";
import { getRecordedVotes } from "./recorded-votes";

const sql = openSql();

type Filter = { a: string; b: string; from: string; to: string; topic: string | null };

/** The cells of a pair by plain SQL, as lines. */
async function inSql({ a, b, from, to, topic }: Filter): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    select concat_ws(' ', year, one, other, contested, adopted, slug, region, count(*)) as line from (
      select extract(year from v.date) as year, x.position as one, y.position as other, v.outcome = 'ADOPTED' as adopted,
             coalesce(v.no, 0) + coalesce(v.abstain, 0) > 0 as contested, t.slug, t.region
        from vote v
        join member_vote x on x.vote_id = v.id and x.seat_code = ${a} and x.position in ('YES', 'ABSTAIN', 'NO')
        join member_vote y on y.vote_id = v.id and y.seat_code = ${b} and y.position in ('YES', 'ABSTAIN', 'NO')
        left join resolution_topic p on p.resolution_id = v.resolution_id and p.is_primary
        left join topic t on t.slug = p.topic_slug
       where v.date between ${from}::date and ${to}::date
         and (${topic}::text is null or exists (select from resolution_topic o
               where o.resolution_id = v.resolution_id and o.topic_slug = ${topic}))) c
     group by year, one, other, contested, adopted, slug, region`;
  return rows.map(({ line }) => line).sort();
}

/** The same from the votes in memory. */
async function inMemory({ a, b, from, to, topic }: Filter): Promise<string[]> {
  const cells = await pairCube(a, b, from, to, topic);
  const flag = (value: boolean) => (value ? "t" : "f");
  return cells
    .map((cell) =>
      [cell.year, cell.a, cell.b, flag(cell.contested), flag(cell.adopted), cell.topic, cell.region, cell.n]
        .filter((part) => part !== "")
        .join(" "),
    )
    .sort();
}

const PERIODS = [
  ["1946-01-01", "2030-12-31"],
  ["1971-10-25", "1990-12-31"],
  ["2011-03-17", "2017-02-28"],
  ["2026-04-30", "2026-04-30"],
] as const;
const TOPICS = [null, "syria", "israel-palestine"];
const OTHERS = [
  ["SYR", "RUS"],
  ["DEU", "BRA"],
  ["JPN", "IND"],
  ["DDR", "CHN"],
] as const;

/** All pairs of permanent members, and others, in several periods, on all votes and on some topics. */
const FILTERS: Filter[] = [
  ...PERMANENT_SEATS.flatMap((a, at) => PERMANENT_SEATS.slice(at + 1).map((b) => [a, b] as const)),
  ...OTHERS,
].flatMap(([a, b]) => PERIODS.flatMap(([from, to]) => TOPICS.map((topic) => ({ a, b, from, to, topic }))));

async function expectAgreement(what: string, filters = FILTERS) {
  for (const filter of filters) {
    expect(await inMemory(filter), `${what}: ${Object.values(filter).join(" ")}`).toEqual(await inSql(filter));
  }
}

/** The two figures of a pair that a change must move. */
async function chinaAndRussia() {
  const { whole } = pairFigures(await pairCube("CHN", "RUS", "1971-10-25", "2030-12-31", null));
  return { n: whole.all.n, agree: whole.all.agree };
}

const SOME = FILTERS.filter((_, index) => index % 5 === 0);

describe("the votes in memory, counted for a pair", () => {
  it("equal plain SQL for every pair of permanent members and others, in every period and topic", async () => {
    await expectAgreement("whole record");
    expect(await chinaAndRussia()).toEqual({ n: 2594, agree: 2417 });
  });

  it("are the same object while nothing changes, and read alone what did", async () => {
    const before = await getRecordedVotes();
    expect(await getRecordedVotes()).toBe(before);
    await sql`update resolution set note = 'Seen' where slug = 's-2017-172'`;
    const after = await getRecordedVotes();
    expect(after).not.toBe(before);
    expect(after.votes).toBe(before.votes);
  });

  it("follow a corrected position, in the order of the answers to those who ask meanwhile", async () => {
    const [before, during] = [chinaAndRussia(), chinaAndRussia()];
    await Promise.all([before, during]);
    await sql.begin(async (tx) => {
      await tx`update member_vote set position = 'ABSTAIN' where vote_id = (select v.id from vote v join resolution r on r.id = v.resolution_id where r.slug = 's-2017-172') and seat_code = 'CHN'`;
      await tx`update vote set no = no - 1, abstain = abstain + 1 where resolution_id = (select id from resolution where slug = 's-2017-172')`;
    });
    const answers = await Promise.all([chinaAndRussia(), chinaAndRussia(), chinaAndRussia()]);
    expect(answers).toEqual(Array(3).fill({ n: 2594, agree: 2416 }));
    await expectAgreement("after a correction", SOME);
  });

  it("follow votes that move to another day, topic or region, are added and taken away", async () => {
    const random = randomFrom(20170228);
    const ids = await sql<{ id: string; resolution: number }[]>`
      select v.id, v.resolution_id as resolution from vote v
       where modality = 'RECORDED' and date > '1992-01-01' and (select count(*) from vote o where o.resolution_id = v.resolution_id) = 1
       order by v.id`;
    const pick = () => ids[Math.floor(random() * ids.length)] ?? { id: "", resolution: 0 };
    for (let round = 0; round < 8; round += 1) {
      const [moved, retold, copied, removed] = [pick(), pick(), pick(), pick()];
      // Since 1992 the Council has only changed with the year.
      await sql.begin(async (tx) => {
        const day = tx`date_trunc('month', date)::date + ${Math.floor(random() * 20)}::int`;
        await tx`update vote set date = ${day} where id = ${moved.id}`;
        await tx`update resolution r set date = v.date from vote v where v.id = ${moved.id} and r.id = v.resolution_id`;
        await tx`delete from resolution_topic where resolution_id = ${retold.resolution} and not is_primary`;
        await tx`update resolution_topic set topic_slug = ${round % 2 ? "syria" : "israel-palestine"}
          where resolution_id = ${retold.resolution} and is_primary`;
      });
      await sql.begin(async (tx) => {
        await tx`insert into vote (id, resolution_id, ordinal, date, kind, procedural, modality, outcome, yes, no, abstain, not_voting)
          select id || '-again', resolution_id, 900 + ${round}::int, date, kind, procedural, modality, outcome, yes, no, abstain, not_voting
            from vote where id = ${copied.id} on conflict do nothing`;
        await tx`insert into member_vote select vote_id || '-again', member_code, seat_code, position
          from member_vote where vote_id = ${copied.id} on conflict do nothing`;
      });
      await sql.begin(async (tx) => {
        await tx`delete from vote where resolution_id = ${removed.resolution}`;
        await tx`update resolution set fate = 'WITHDRAWN', symbol = null where id = ${removed.resolution}`;
      });
      await expectAgreement(`round ${round}`, SOME);
    }
    await sql`update topic set region = 'Africa' where slug = 'syria'`;
    await expectAgreement("after a change of region", SOME);
    await expectAgreement("at the end");
  });

  it("are read anew where nobody knows what changed since", async () => {
    await sql`delete from record_state`;
    await sql`update vote set yes = yes where id = (select min(id) from vote)`;
    await sql`delete from record_state`;
    await expectAgreement("after a gap", SOME);
  });
});

/** Numbers from 0 to 1, the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

describe("getRecordedVotes()", () => {
  it("takes one query for all who ask for the same answer, as long as the record stays", async () => {
    await Promise.all([getRecordedVotes(), getKnownNames()]);
    let queries = 0;
    const end = onQuery(() => {
      queries += 1;
    });
    await asOneAnswer(async () => {
      await getKnownNames();
      await getRecordedVotes();
      await getRecordedVotes();
    });
    end();
    expect(queries).toBe(1);
  });
});
