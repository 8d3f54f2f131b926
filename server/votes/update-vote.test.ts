import { beforeAll, describe, expect, it } from "vitest";
import { checkVote } from "@/domain/check-vote";
import type { VoteInput } from "@/domain/vote-input";
import { voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { today } from "../saving";
import { openSql } from "../testing/sql";
import { saveVote } from "./save-vote";
import { listSeatedMembers } from "./seated-members";
import { updateVote } from "./update-vote";
import { readVote } from "./vote-state";
import { anEditor, aVote, positionsOn } from "./votes.fixture";

const sql = openSql();
let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const SOURCE = { citation: "S/PV.7893, page 4", url: null };

async function heldVote(id: string) {
  const held = await readVote(id);
  if (!held) throw new Error(`There is no vote ${id}`);
  return held;
}

async function correct(id: string, changes: Partial<VoteInput>, reason = "The record of the meeting has it so") {
  const { state, version } = await heldVote(id);
  return updateVote(id, { ...voteInputOf(state, SOURCE), ...changes }, { editor, reason }, { version });
}

const revisionsOf = (id: string) =>
  prisma.revision.findMany({
    where: { entity: "vote", entityId: id, action: { not: "SEED" } },
    orderBy: { id: "asc" },
  });
const issues = (result: { status: string; issues?: { path: string; message: string }[] }) =>
  result.issues?.map(({ path }) => path) ?? result.status;

describe("updateVote(id, raw, { editor, reason }, { version })", () => {
  it("changes positions, with one revision of what differs and the source of the change", async () => {
    const { state, version } = await heldVote("s-2017-172");
    const positions = { ...state.positions, EGY: "NO", KAZ: "YES" } as const;
    expect(await correct("s-2017-172", { positions })).toMatchObject({ status: "SAVED", outcome: "VETOED" });
    const after = await heldVote("s-2017-172");
    expect(after.state).toMatchObject({ yes: 10, no: 4, abstain: 1, positions });
    expect(after.version).toBe(version + 1);
    const [revision, ...more] = await revisionsOf("s-2017-172");
    expect(more).toEqual([]);
    expect(revision).toMatchObject({
      action: "UPDATE",
      actor: "Dag H.",
      reason: "The record of the meeting has it so",
      source: "S/PV.7893, page 4",
    });
    expect(revision?.changes).toEqual({
      yes: { from: 9, to: 10 },
      no: { from: 3, to: 4 },
      abstain: { from: 3, to: 1 },
      positions: { from: { EGY: "ABSTAIN", KAZ: "ABSTAIN" }, to: { EGY: "NO", KAZ: "YES" } },
    });
    const cited = await prisma.citation.findFirstOrThrow({
      where: { voteId: "s-2017-172", source: { title: SOURCE.citation } },
    });
    expect(cited.supports).toMatch(/^As corrected: .*positions/);
  });

  it("changes the text's fields, its address and its topic, and leads on from what it was called", async () => {
    const id = "s-2021-990";
    const result = await correct(id, { draft: "S/2021/991", title: "Climate and security, corrected", topic: "sudan" });
    expect(result).toMatchObject({ status: "SAVED", slug: "s-2021-991" });
    const text = await prisma.resolution.findUniqueOrThrow({
      where: { slug: "s-2021-991" },
      include: { aliases: true, topics: { where: { primary: true } } },
    });
    expect(text.title).toBe("Climate and security, corrected");
    expect(text.aliases.map(({ slug }) => slug)).toContain("s-2021-990");
    expect(text.topics.map(({ topicSlug }) => topicSlug)).toEqual(["sudan"]);
    const [revision] = await revisionsOf(id);
    expect(revision?.changes).toMatchObject({
      "text.slug": { from: "s-2021-990", to: "s-2021-991" },
      "text.draftSymbol": { from: "S/2021/990", to: "S/2021/991" },
      "text.topic": { to: "sudan" },
    });
  });

  it("takes positions that were not recorded, and checks them against the tally that is stated", async () => {
    const id = "2024-03-28-procedural";
    const { state } = await heldVote(id);
    const no = ["CHE", "FRA", "GBR", "JPN", "KOR", "MLT", "SVN", "USA", "ECU"];
    const known = Object.fromEntries(
      Object.keys(state.positions).map((member) => [member, no.includes(member) ? "ABSTAIN" : "YES"] as const),
    );
    const wrong = { ...known, USA: "NO" as const };
    expect(
      issues(await correct(id, { positions: wrong, statedTally: voteInputOf(state, SOURCE).statedTally })),
    ).toEqual(["statedTally.no", "statedTally.abstain"]);
    expect(await correct(id, { positions: known, note: null })).toMatchObject({
      status: "SAVED",
      outcome: "NOT_ADOPTED",
    });
    expect((await heldVote(id)).state).toMatchObject({ yes: 6, no: 0, abstain: 9, notVoting: 0, note: null });
  });

  it("moves a vote to another day with its meeting, and the text with its first vote", async () => {
    const date = "2026-06-10";
    await saveVote(
      await aVote({ date, meeting: "S/PV.10201", draft: "S/2026/430", positions: await positionsOn(date) }),
      editor,
      "Entered",
    );
    const later = await correct("s-2026-430", { date: "2026-06-11", meeting: "S/PV.10202" });
    expect(later.status).toBe("SAVED");
    expect(await prisma.meeting.findUnique({ where: { symbol: "S/PV.10201" } })).toBeNull();
    const text = await prisma.resolution.findUniqueOrThrow({ where: { slug: "s-2026-430" } });
    expect(text.date).toEqual(new Date("2026-06-11"));
    expect((await correct("s-2026-430", { date: "2026-06-12" })).status).toBe("SAVED");
    const meeting = await prisma.meeting.findUniqueOrThrow({ where: { symbol: "S/PV.10202" } });
    expect(meeting.date).toEqual(new Date("2026-06-12"));
  });

  it("makes a part of what was entered as a text of its own, whose address then leads to the other", async () => {
    const date = "2026-06-15";
    const positions = await positionsOn(date, { USA: "NO" });
    await saveVote(
      await aVote({ date, meeting: null, draft: "S/2026/440", title: "The text", positions }),
      editor,
      "Entered",
    );
    const other = await aVote({ date, meeting: null, draft: "S/2026/441", title: "An amendment", positions });
    await saveVote(other, editor, "Entered", { confirmed: true });
    const part = { kind: "AMENDMENT", partOf: "s-2026-440", partTitle: "Amendment of Denmark", symbol: null } as const;
    expect(await correct("s-2026-441", part)).toMatchObject({ status: "SAVED", slug: "s-2026-440" });
    expect(await prisma.resolution.findUnique({ where: { slug: "s-2026-441" } })).toBeNull();
    const aliases = await prisma.resolutionAlias.findMany({
      where: { slug: "s-2026-441" },
      include: { resolution: true },
    });
    expect(aliases.map(({ resolution }) => resolution.slug)).toEqual(["s-2026-440"]);
    expect((await heldVote("s-2026-441")).state).toMatchObject({ symbol: "S/2026/441", ordinal: 2 });
    expect(issues(await correct("s-2026-441", { kind: "RESOLUTION" }))).toEqual(["kind"]);
  });

  it.each([
    ["a member that was not there", { positions: { XYZ: "YES" } }, ["positions.BOL"]],
    ["a source that is none", { source: { citation: " ", url: null } }, ["source"]],
    ["a day to come", { date: "2999-01-01" }, ["date"]],
    ["a symbol that another text has", { symbol: "S/RES/2448(2018)" }, ["symbol"]],
    ["a meeting of another day", { meeting: "S/PV.9453" }, ["meeting"]],
    ["a text that is not there", { kind: "PARAGRAPH", partTitle: "Paragraph 3", partOf: "no-such-text" }, ["partOf"]],
    ["a topic that is none", { topic: "no-such-topic" }, ["topic"]],
    [
      "a tally that the positions do not give",
      { statedTally: { yes: 1, no: 1, abstain: 1, notVoting: 12 } },
      ["statedTally.yes"],
    ],
  ])("refuses %s beside the field, and writes nothing", async (_, changes, [path]) => {
    const id = "s-2017-315";
    const before = await heldVote(id);
    const counts = () => Promise.all([prisma.revision.count(), prisma.meeting.count(), prisma.source.count()]);
    const counted = await counts();
    expect(issues(await correct(id, changes as Partial<VoteInput>))).toContain(path);
    expect(await heldVote(id)).toEqual(before);
    expect(await counts()).toEqual(counted);
  });

  it("writes nothing where nothing differs, whatever the source", async () => {
    const before = await heldVote("s-2011-612");
    expect((await correct("s-2011-612", {})).status).toBe("SAVED");
    expect(await heldVote("s-2011-612")).toEqual(before);
    expect(await revisionsOf("s-2011-612")).toEqual([]);
  });

  it("tells the second of two editors, also where the first changed the text by another of its votes", async () => {
    const { version, state } = await heldVote("s-2012-538");
    await correct("s-2012-538", { title: "The first title" });
    const second = { ...voteInputOf(state, SOURCE), title: "The second title" };
    expect(await updateVote("s-2012-538", second, { editor, reason: "Mine" }, { version })).toEqual({
      status: "CONFLICT",
    });
    expect((await heldVote("s-2012-538")).state["text.title"]).toBe("The first title");
    expect(await updateVote("no-such-vote", second, { editor, reason: "Mine" }, { version: 1 })).toEqual({
      status: "CONFLICT",
    });
  });

  it("lets one of fifty at once through, and tells forty-nine", { timeout: 60_000 }, async () => {
    const id = "s-2014-348";
    const { version, state } = await heldVote(id);
    const saves = Array.from({ length: 50 }, (_, number) =>
      updateVote(
        id,
        { ...voteInputOf(state, SOURCE), note: `Save ${number}` },
        { editor, reason: "At once" },
        { version },
      ),
    );
    const results = await Promise.all(saves);
    expect(results.filter(({ status }) => status === "SAVED")).toHaveLength(1);
    expect(results.filter(({ status }) => status === "CONFLICT")).toHaveLength(49);
    expect((await heldVote(id)).version).toBe(version + 1);
    expect(await revisionsOf(id)).toHaveLength(1);
  });

  it("leaves revisions that SQL can neither change nor take away", async () => {
    await correct("s-2013-660", { note: "Looked at again" });
    await expect(sql`update revision set reason = 'Another' where entity_id = 's-2013-660'`).rejects.toThrow(/neither/);
    await expect(sql`delete from revision where entity_id = 's-2013-660'`).rejects.toThrow(/neither/);
    await expect(sql`truncate revision cascade`).rejects.toThrow(/not truncated/);
  });
});

describe("voteInputOf(state, source)", () => {
  it("gives every kind of vote of the record as it would come in again, with the same outcome and tally", async () => {
    const terms = await listSeatedMembers();
    // All that are not a recorded vote on a text of their own, and one in twenty of those.
    const ids = await sql<{ id: string }[]>`
      select id from vote v where kind <> 'RESOLUTION' or title is not null or hashtext(id) % 20 = 0
        or exists (select from member_vote m where m.vote_id = v.id and m.position = 'NOT_RECORDED')`;
    expect(ids.length).toBeGreaterThan(200);
    const refused: unknown[] = [];
    for (const { id } of ids) {
      const { state } = await heldVote(id);
      const checked = checkVote(voteInputOf(state, SOURCE), { terms, today: today() });
      if (!checked.ok) refused.push([id, checked.issues]);
      else if (checked.outcome !== state.outcome || (checked.tally?.yes ?? null) !== state.yes) refused.push(id);
    }
    expect(refused).toEqual([]);
  });
});
