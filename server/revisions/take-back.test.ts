import { beforeAll, describe, expect, it } from "vitest";
import type { VoteInput } from "@/domain/vote-input";
import { voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { removeClaim, saveClaim } from "../claims/save";
import { prisma } from "../db";
import { saveCitation } from "../sources/cite";
import { getDeskSource } from "../sources/desk";
import { saveSource } from "../sources/save";
import { getStatementInput } from "../statements/input";
import { saveStatement } from "../statements/save";
import { expectContentsKept } from "../testing/contents";
import { openSql } from "../testing/sql";
import { readText, saveText } from "../votes/save-text";
import { saveVote } from "../votes/save-vote";
import { updateVote } from "../votes/update-vote";
import { readVote } from "../votes/vote-state";
import { anEditor, aVote, positionsOn } from "../votes/votes.fixture";
import { examineChange, takeBack } from "./take-back";

const sql = openSql();
let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const SOURCE = { citation: "S/PV.7893, page 4", url: null };

async function voteNow(id: string) {
  const held = await readVote(id);
  if (!held) throw new Error(`There is no vote ${id}`);
  return held;
}

/** Corrects a vote, and gives the number of the revision. */
async function correct(id: string, changes: Partial<VoteInput>): Promise<number> {
  const { state, version } = await voteNow(id);
  const raw = { ...voteInputOf(state, SOURCE), ...changes };
  expect(await updateVote(id, raw, { editor, reason: "Read again" }, { version })).toMatchObject({ status: "SAVED" });
  return latest("vote", id);
}

async function latest(entity: string, entityId: string): Promise<number> {
  const { id } = await prisma.revision.findFirstOrThrow({ where: { entity, entityId }, orderBy: { id: "desc" } });
  return id;
}

const back = (id: number) => takeBack(id, editor, "It was wrong");

describe("takeBack(id, editor, why)", () => {
  it("gives a vote every field that it had, by a revision of its own, and then takes that back too", async () => {
    const id = "s-2017-172";
    const before = (await voteNow(id)).state;
    const positions = { ...before.positions, EGY: "NO", KAZ: "YES" } as const;
    const revision = await correct(id, { positions, title: "Another title", topic: "sudan", note: "Read again." });
    const after = (await voteNow(id)).state;
    expect(await back(revision)).toMatchObject({ status: "SAVED", href: "/resolutions/s-2017-172" });
    expect((await voteNow(id)).state).toEqual(before);
    const second = await prisma.revision.findUniqueOrThrow({ where: { id: await latest("vote", id) } });
    expect(second).toMatchObject({ action: "UPDATE", actor: "Dag H.", source: null });
    expect(second.reason).toMatch(new RegExp(`^Takes back the change of .*, no\\. ${revision}: It was wrong$`));
    expect(second.changes).toMatchObject({
      positions: { from: { EGY: "NO", KAZ: "YES" }, to: { EGY: "ABSTAIN", KAZ: "ABSTAIN" } },
    });
    expect((await back(second.id)).status).toBe("SAVED");
    expect((await voteNow(id)).state).toEqual(after);
  });

  it("leaves later changes of other fields and members, and refuses where one stands on it", async () => {
    const id = "s-2014-348";
    const before = (await voteNow(id)).state;
    const first = await correct(id, { positions: { ...before.positions, ARG: "ABSTAIN" } });
    const second = await correct(id, { positions: { ...before.positions, ARG: "ABSTAIN", JOR: "NO" }, note: "A note" });
    const third = await correct(id, { note: "Another note" });
    expect(await back(second)).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "note", message: expect.stringContaining("left “A note”, and a later one “Another note”") }],
    });
    expect((await back(first)).status).toBe("SAVED");
    expect((await voteNow(id)).state).toMatchObject({ positions: { ARG: "YES", JOR: "NO" }, note: "Another note" });
    expect((await back(third)).status).toBe("SAVED");
    expect((await back(second)).status).toBe("SAVED");
    expect((await voteNow(id)).state).toEqual(before);
  });

  it("says of positions which member’s stand against it, by its name", async () => {
    const id = "s-2012-538";
    const { positions } = (await voteNow(id)).state;
    const first = await correct(id, { positions: { ...positions, PAK: "NO" } });
    const second = await correct(id, { positions: { ...positions, PAK: "YES" } });
    const message = "positions: this change left “Pakistan No”, and a later one “Pakistan Yes”. Take that back first.";
    expect(await back(first)).toMatchObject({ status: "REFUSED", issues: [{ path: "positions", message }] });
    expect((await back(second)).status).toBe("SAVED");
    expect((await back(first)).status).toBe("SAVED");
    expect((await voteNow(id)).state.positions).toEqual(positions);
  });

  it("refuses what the rules of the record stand against", async () => {
    const date = "2026-06-17";
    const vote = await aVote({ date, meeting: null, draft: "S/2026/460", positions: await positionsOn(date) });
    await saveVote(vote, editor, "Entered");
    const named = await correct("s-2026-460", { symbol: null, draft: "S/2026/461" });
    const other = await aVote({
      date,
      meeting: null,
      draft: "S/2026/460",
      title: "Another",
      positions: await positionsOn(date, { USA: "NO" }),
    });
    expect((await saveVote(other, editor, "Entered")).status).toBe("SAVED");
    expect(await back(named)).toMatchObject({ status: "REFUSED", issues: [{ path: "draft" }] });
    const entered = await prisma.revision.findFirstOrThrow({ where: { entityId: "s-2026-460", action: "CREATE" } });
    expect(await back(entered.id)).toMatchObject({
      status: "REFUSED",
      issues: [{ message: expect.stringMatching(/^What was entered/) }],
    });
  });

  it("takes back what a voting file changed", async () => {
    const by = { userId: editor.id, actor: editor.name, action: "IMPORT" as const, reason: "Imported" };
    const to = (await voteNow("s-2017-172")).state["text.subjects"];
    const changes = { "text.subjects": { from: ["LIBYA"], to } };
    const { id } = await prisma.revision.create({ data: { ...by, entity: "vote", entityId: "s-2017-172", changes } });
    expect((await back(id)).status).toBe("SAVED");
    expect((await voteNow("s-2017-172")).state["text.subjects"]).toEqual(["LIBYA"]);
  });

  it("refuses what the seed corrected, and what there is not", async () => {
    const { id } = await prisma.revision.findFirstOrThrow({ where: { action: "SEED" } });
    expect(await back(id)).toMatchObject({ status: "REFUSED" });
    expect((await examineChange(id))?.issues).toHaveLength(1);
    expect(await back(999_999)).toMatchObject({ status: "REFUSED" });
    expect(await examineChange(999_999)).toBeNull();
  });

  it("takes back changes of a draft, also after its address changed", async () => {
    const draft = {
      date: "2026-05-20",
      fate: "CIRCULATED",
      draft: "S/2026/470",
      title: "A draft",
      topic: null,
      source: SOURCE,
    };
    await saveText(draft, { editor, reason: "Entered" });
    await saveText({ ...draft, fate: "WITHDRAWN" }, { editor, reason: "It was" }, { slug: "s-2026-470", version: 1 });
    const revision = await latest("resolution", "s-2026-470");
    await saveText(
      { ...draft, fate: "WITHDRAWN", draft: "S/2026/471" },
      { editor, reason: "So" },
      { slug: "s-2026-470", version: 2 },
    );
    expect(await back(revision)).toMatchObject({ status: "SAVED", href: "/resolutions/s-2026-471" });
    expect((await readText("s-2026-471"))?.state.fate).toBe("CIRCULATED");
  });

  it("takes back changes of a statement, of its quotations too; but none that an older history has as text", async () => {
    const slug = "us-embassy-baghdad-attack-statement-2020";
    const change = async (changes: object) => {
      const held = await getStatementInput(slug);
      const opened = { slug, version: held?.version ?? 0 };
      await saveStatement({ statement: { ...held?.statement, ...changes } }, editor, "So", opened);
      return latest("statement", slug);
    };
    const before = (await getStatementInput(slug))?.statement;
    expect((await back(await change({ objectors: ["RUS"], confidence: "LOW" }))).status).toBe("SAVED");
    expect((await getStatementInput(slug))?.statement).toEqual(before);
    expect((await back(await change({ quotations: before?.quotations.slice(1) }))).status).toBe("SAVED");
    expect((await getStatementInput(slug))?.statement).toEqual(before);
    // Each quotation by itself, though another was changed after it.
    const words = before?.quotations ?? [];
    const shorter = await change({
      quotations: words.map((one, index) => (index === 0 ? { ...one, text: "No" } : one)),
    });
    const added = { ...words[0], text: "Never" };
    const longer = await change({
      quotations: [...((await getStatementInput(slug))?.statement.quotations ?? []), added],
    });
    expect((await back(shorter)).status).toBe("SAVED");
    expect((await getStatementInput(slug))?.statement.quotations).toEqual([...words, added]);
    expect((await back(longer)).status).toBe("SAVED");
    expect((await getStatementInput(slug))?.statement).toEqual(before);
    const emptied = await prisma.revision.findUniqueOrThrow({ where: { id: await change({ quotations: [] }) } });
    const { id: _, changes: __, ...rest } = emptied;
    const changes = { quotations: { from: ["“No” A. Speaker. Reported by TASS."], to: [] } };
    const { id } = await prisma.revision.create({ data: { ...rest, changes } });
    expect(await back(id)).toMatchObject({ status: "REFUSED", issues: [{ path: "quotations.0" }] });
  });

  it("takes back changes of a source, and enters anew a claim and a citation that were taken out", async () => {
    const slug = "tass-2020-01-04";
    const source = (await getDeskSource(slug))?.source;
    await saveSource({ ...pick(source), title: "Another title" }, editor, "So", {
      slug,
      version: source?.version ?? 0,
    });
    expect((await back(await latest("source", slug))).status).toBe("SAVED");
    expect((await getDeskSource(slug))?.source.title).toBe(source?.title);

    const claim = {
      source: slug,
      words: "words of it",
      meaning: "Nothing",
      place: "line 1",
      form: null,
      reason: "No votes",
    };
    await saveClaim({ ...claim, resolution: null, statement: null }, editor, "Entered");
    const { id } = await prisma.claim.findFirstOrThrow({ where: { words: "words of it" } });
    await removeClaim({ id, version: 1 }, editor, "Wrong");
    const taken = await latest("claim", String(id));
    expect((await back(taken)).status).toBe("SAVED");
    expect(await prisma.claim.count({ where: { words: "words of it" } })).toBe(1);

    const citation = { kind: "vote", record: "s-2017-172", source: slug, supports: "the veto", place: "line 3" };
    await saveCitation(citation, editor, "Found");
    const cited = await prisma.citation.findFirstOrThrow({ where: { supports: "the veto", voteId: "s-2017-172" } });
    const entered = await latest("citation", String(cited.id));
    expect((await back(entered)).status).toBe("SAVED");
    expect(await prisma.citation.count({ where: { id: cited.id } })).toBe(0);
    expect(await back(entered)).toMatchObject({ status: "REFUSED" });
  });

  it("has left the sum of the contents right", async () => {
    await expectContentsKept(sql);
  });
});

/** The fields of the form of a source. */
function pick(source: object | undefined) {
  const { id, slug, article, version, ...fields } = { id: 0, slug: "", article: null, version: 0, ...source };
  expect([typeof id, slug !== "", article, version > 0]).toEqual(["number", true, null, true]);
  return fields;
}
