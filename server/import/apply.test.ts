import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import type { Cells } from "@/domain/library/columns";
import { countsOf } from "@/domain/library/difference";
import { Refusal } from "../refusal";
import { bareRecord } from "../testing/bare-record";
import { expectContentsKept } from "../testing/contents";
import { openSql } from "../testing/sql";
import { saveVote } from "../votes/save-vote";
import { listSeatedMembers } from "../votes/seated-members";
import { anEditor, aVote, positionsOn } from "../votes/votes.fixture";
import { type Applying, applyImport } from "./apply";
import { libraryCsv, libraryRows, rowsOfVote, streamOf } from "./library-file.fixture";
import { readLibraryFile } from "./read-file";

const sql = openSql();
const url = process.env.DATABASE_URL ?? "";
const terms = await listSeatedMembers();
const rows = await libraryRows(sql);
const context = { terms, today: "2026-11-21" };

async function importRows(changed: readonly Cells[], applying: Partial<Applying> = {}, database = url) {
  const file = await readLibraryFile(streamOf(libraryCsv(changed)), context);
  const by = { id: null, name: "Import" };
  const result = await applyImport(database, file, { ...context, by, reason: "A test", taken: new Set(), ...applying });
  if (result.status !== "APPLIED") throw new Error(result.status);
  return { ...result, counts: countsOf(result.difference) };
}

/** What a change of the record leaves behind. */
async function traces(of = sql) {
  const [found] = await of<{ version: number; revisions: number; votes: number }[]>`
    select (select number from record_version) as version, (select count(*)::int from revision) as revisions,
           (select count(*)::int from vote) as votes`;
  return found;
}

/** The rows in an order that is no order, the same in each run. */
function shuffled(all: readonly Cells[]): Cells[] {
  const places = all.map((row, index) => ({ row, place: (index * 7919) % all.length }));
  return places.toSorted((a, b) => a.place - b.place).map(({ row }) => row);
}

// The whole record takes its time where others compute.
describe("applyImport(databaseUrl, file, applying)", { timeout: 120_000 }, () => {
  it("finds nothing to change in a file of the whole record, in whatever order its rows stand", async () => {
    const before = await traces();
    const { written, counts, difference } = await importRows(shuffled(rows));
    expect(difference.changed).toEqual([]);
    expect(difference.rejected).toEqual([]);
    expect(counts).toEqual({ added: 0, changed: 0, conflicting: 0, unchanged: 2818, absent: 1, rejected: 0 });
    expect(written).toBe(0);
    expect(await traces()).toEqual(before);
  });

  it("makes every vote in a record without votes, once, with one revision each", async () => {
    const bare = await bareRecord();
    const other = postgres(bare.url, { max: 1, onnotice: () => {} });
    try {
      const first = await importRows(rows, {}, bare.url);
      expect(first.counts).toEqual({ added: 2818, changed: 0, conflicting: 0, unchanged: 0, absent: 0, rejected: 0 });
      const after = await traces(other);
      expect(after).toMatchObject({ votes: 2818, revisions: 2818, version: (first.written > 0 ? 1 : 0) + 3 });
      const [made] = await other`
        select v.outcome, v.procedural, v.yes, v.no, v.abstain, r.slug, r.title, r.official_title from vote v
          join resolution r on r.id = v.resolution_id where r.symbol = 'S/RES/2623(2022)'`;
      expect(made).toMatchObject({
        outcome: "ADOPTED",
        procedural: true,
        yes: 11,
        no: 1,
        abstain: 3,
        slug: "s-res-2623-2022",
      });
      const same = (of: postgres.Sql) => of`
        select r.symbol, v.date, v.meeting_symbol, v.modality, v.outcome, v.yes, v.no, v.abstain, v.not_voting,
               (select string_agg(member_code || seat_code || position, ',' order by member_code) from member_vote m
                 where m.vote_id = v.id) as members
          from vote v join resolution r on r.id = v.resolution_id
         where r.symbol = any(${rows.map(({ resolution }) => resolution)}) and v.kind = 'RESOLUTION' and v.outcome = 'ADOPTED'
         order by r.symbol`;
      expect(await same(other)).toEqual(await same(sql));
      const again = await importRows(rows, {}, bare.url);
      expect([again.written, again.counts.unchanged]).toEqual([0, 2818]);
      expect(await traces(other)).toEqual(after);
      await expectContentsKept(other);
    } finally {
      await other.end();
      await bare.drop();
    }
  });

  it("writes what the file has otherwise: day, meeting, positions, texts; one revision a vote, one version for all", async () => {
    const before = await traces();
    const changed = rowsOfVote(rows, "S/RES/2440(2018)", { agenda: "Another item", draft: "S/2018/999" }).map(
      (row) => ({
        ...row,
        ms_vote: row.ms_code === "USA" ? "X" : row.ms_vote,
        total_yes: String(Number(row.total_yes) - 1),
        total_non_voting: "1",
      }),
    );
    const { counts, difference } = await importRows([
      ...changed,
      ...rowsOfVote(rows, "S/RES/2441(2018)", { subjects: "NEW" }),
    ]);
    expect(counts).toMatchObject({ added: 0, changed: 2, conflicting: 0, rejected: 0 });
    expect(difference.changed[0]?.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ["positions", "USA yes", "USA not voting"],
      ["draft", "S/2018/970", "S/2018/999"],
      ["agenda", "The situation concerning Western Sahara", "Another item"],
    ]);
    const after = await traces();
    expect(after).toEqual({ ...before, version: (before?.version ?? 0) + 1, revisions: (before?.revisions ?? 0) + 2 });
    const [vote] = await sql`select yes, not_voting, version from vote where id = 's-res-2440-2018'`;
    expect(vote).toEqual({ yes: 11, not_voting: 1, version: 2 });
    const [revision] = await sql`
      select action, actor, changes, source from revision where entity_id = 's-res-2440-2018' order by id desc limit 1`;
    expect(revision).toMatchObject({
      action: "IMPORT",
      changes: {
        yes: { from: 12, to: 11 },
        notVoting: { from: 0, to: 1 },
        positions: { from: { USA: "YES" }, to: { USA: "NOT_VOTING" } },
        "text.draftSymbol": { from: "S/2018/970", to: "S/2018/999" },
        "text.agenda": { to: "Another item" },
      },
    });
    expect(await sql`select slug from resolution_alias where slug = 's-2018-999'`).toHaveLength(1);
  });

  it("keeps what a person corrected unless the file’s value is chosen, and what came from a file it may change again", async () => {
    const symbol = "S/RES/15(1946)";
    const withDraft = (draft: string) => rowsOfVote(rows, symbol, { draft });
    const first = await importRows(withDraft("S/347"));
    expect([first.written, first.counts.conflicting, first.counts.changed]).toEqual([0, 1, 0]);
    expect(first.difference.changed[0]?.conflicts).toMatchObject([
      { field: "draft", from: null, to: "S/347", standing: { actor: "Seed", reason: expect.stringContaining("1955") } },
    ]);
    const chosen = await importRows(withDraft("S/347"), { taken: new Set([`${symbol} draft`]) });
    expect(chosen.written).toBe(1);
    const next = await importRows(withDraft("S/348"));
    expect([next.written, next.counts.conflicting, next.counts.changed]).toEqual([1, 0, 1]);
  });

  describe("with a vote that an editor entered", () => {
    const symbol = "S/RES/2820(2026)";
    let own: Cells[] = [];
    beforeAll(async () => {
      const positions = await positionsOn("2026-06-03", { CHN: "ABSTAIN" });
      const vote = await aVote({ symbol, positions, officialTitle: "The Sudan" });
      expect(await saveVote(vote, await anEditor(), "Entered from its source")).toMatchObject({ status: "SAVED" });
      own = rowsOfVote(await libraryRows(sql), symbol);
    });

    it("knows it, and holds every field that the editor gave", async () => {
      const { counts, difference } = await importRows(
        own.map((row) => ({ ...row, agenda: "Sudan", meeting: "S/PV.10191" })),
      );
      expect(counts).toMatchObject({ added: 0, changed: 1, conflicting: 1 });
      expect(difference.changed[0]?.changes.map(({ field }) => field)).toEqual(["agenda"]);
      expect(difference.changed[0]?.conflicts).toMatchObject([
        { field: "meeting", from: "S/PV.10190", to: "S/PV.10191", standing: { actor: "Dag H." } },
      ]);
    });
  });

  it("rejects a vote at a meeting of another time, and writes the rest", async () => {
    const { difference, written } = await importRows([
      ...rowsOfVote(rows, "S/RES/2443(2018)", { meeting: "S/PV.2" }),
      ...rowsOfVote(rows, "S/RES/2442(2018)", { agenda: "New" }),
    ]);
    expect([difference.changed.length, written]).toEqual([1, 1]);
    expect(difference.rejected).toMatchObject([
      { column: "meeting", reason: "S/PV.2 was a meeting of 25 January 1946." },
    ]);
  });

  it("does not enter twice what the record has without its number", async () => {
    const [text] = await sql<{ id: string }[]>`select v.id from vote v join resolution r on r.id = v.resolution_id
      where v.date = '2026-04-30' and r.symbol is null and v.kind = 'RESOLUTION'`;
    const members = await sql<{ code: string; position: string; permanent: boolean }[]>`
      select member_code as code, position, seat_code in ('CHN', 'FRA', 'GBR', 'RUS', 'USA') as permanent
        from member_vote where vote_id = ${text?.id ?? ""}`;
    const letter: Record<string, string> = { YES: "Y", NO: "N", ABSTAIN: "A", NOT_VOTING: "X" };
    const [model] = rows as [Cells];
    const vote = members.map(({ code, position, permanent }) => ({
      ...model,
      ms_code: code,
      ms_vote: letter[position] ?? "X",
      permanent_member: permanent ? "True" : "False",
      date: "2026-04-30",
      resolution: "S/RES/2821(2026)",
      draft: "",
      meeting: "",
      modality: "Vote",
      vote_note: "",
      total_yes: "",
      total_no: "",
      total_ms: "",
    }));
    const { counts, difference } = await importRows(vote);
    expect(counts).toMatchObject({ added: 0, rejected: 1 });
    expect(difference.rejected[0]?.reason).toContain("without a number that was adopted in the same way");
  });

  it("lets one import at a time through, and none on a record that has changed", async () => {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('import'))`;
      const second = await importRows(rows.slice(0, 11)).catch((error: unknown) => error);
      expect(second).toBeInstanceOf(Refusal);
      expect((second as Refusal).message).toContain("Another file is being imported");
    });
    await expect(importRows(rows.slice(0, 11), { expected: 1 })).rejects.toThrow("STALE");
  });
});
