import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { readText, saveText } from "./save-text";
import { saveVote } from "./save-vote";
import { anEditor, aVote, positionsOn } from "./votes.fixture";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const draft = (changes: object = {}) => ({
  date: "2026-05-20",
  fate: "CIRCULATED",
  draft: "S/2026/380",
  title: "A draft that was not voted on",
  officialTitle: null,
  agenda: null,
  sponsors: "Denmark",
  note: null,
  topic: "sudan",
  source: { citation: "S/2026/380", url: null },
  ...changes,
});
const save = (changes: object = {}, existing?: { slug: string; version: number }) =>
  saveText(draft(changes), { editor, reason: "Found" }, existing);
const revisionsOf = (slug: string) =>
  prisma.revision.findMany({
    where: { entity: "resolution", entityId: slug, action: { not: "SEED" } },
    orderBy: { id: "asc" },
  });

describe("saveText(raw, { editor, reason }, existing)", () => {
  it("adds a draft without a vote, with its topic, source and one revision", async () => {
    expect(await save()).toEqual({
      status: "SAVED",
      href: "/resolutions/s-2026-380",
      title: "A draft that was not voted on",
    });
    const row = await prisma.resolution.findUniqueOrThrow({
      where: { slug: "s-2026-380" },
      include: { topics: true, citations: { include: { source: true } } },
    });
    expect(row).toMatchObject({ fate: "CIRCULATED", version: 1, topics: [{ topicSlug: "sudan", primary: true }] });
    expect(row.citations[0]).toMatchObject({ supports: "The text as entered", source: { title: "S/2026/380" } });
    expect(await revisionsOf("s-2026-380")).toMatchObject([
      { action: "CREATE", changes: { fate: { from: null, to: "CIRCULATED" }, topic: { from: null, to: "sudan" } } },
    ]);
    expect(await save()).toMatchObject({ status: "REFUSED", issues: [{ path: "draft" }] });
  });

  it("corrects it: the fate, and a symbol by which it goes from then on", async () => {
    await save({ draft: "S/2026/381" });
    const held = await readText("s-2026-381");
    const opened = { slug: "s-2026-381", version: held?.version ?? 0 };
    const change = { draft: "S/2026/382", fate: "WITHDRAWN", date: "2026-05-21", topic: null };
    expect(await save(change, opened)).toMatchObject({ status: "SAVED", href: "/resolutions/s-2026-382" });
    expect(await revisionsOf("s-2026-382")).toMatchObject([
      {
        action: "UPDATE",
        changes: {
          slug: { from: "s-2026-381", to: "s-2026-382" },
          draftSymbol: { from: "S/2026/381", to: "S/2026/382" },
          fate: { from: "CIRCULATED", to: "WITHDRAWN" },
          date: { from: "2026-05-20", to: "2026-05-21" },
          topic: { from: "sudan", to: null },
        },
      },
    ]);
    const aliases = await prisma.resolutionAlias.findMany({ where: { slug: "s-2026-381" } });
    expect(aliases).toHaveLength(1);
    expect(await save({ title: "Mine" }, opened)).toEqual({ status: "CONFLICT" });
  });

  it("leaves a text that was voted on meanwhile to its vote", async () => {
    await save({ draft: "S/2026/383" });
    const opened = { slug: "s-2026-383", version: 1 };
    const date = "2026-05-28";
    const vote = await aVote({
      date,
      meeting: null,
      draft: "S/2026/383",
      positions: await positionsOn(date, { USA: "NO" }),
    });
    expect((await saveVote(vote, editor, "Entered", { confirmed: true })).status).toBe("SAVED");
    expect(await save({ draft: "S/2026/383", title: "Mine" }, opened)).toEqual({ status: "CONFLICT" });
    expect(await readText("s-2026-383")).toBeNull();
  });

  it("opens every text without a vote of the record as its form takes it, and writes nothing where nothing differs", async () => {
    const texts = await prisma.resolution.findMany({ where: { fate: { not: null } }, select: { slug: true } });
    expect(texts.length).toBeGreaterThan(10);
    const before = await prisma.revision.count();
    const refused: unknown[] = [];
    for (const { slug } of texts) {
      const held = await readText(slug);
      const raw = { ...held?.input, source: { citation: "The same", url: null } };
      const result = await saveText(raw, { editor, reason: "The same" }, { slug, version: held?.version ?? 0 });
      if (result.status !== "SAVED") refused.push([slug, result]);
    }
    expect(refused).toEqual([]);
    expect(await prisma.revision.count()).toBe(before);
  });

  it.each([
    ["a topic that is none", { topic: "no-such-topic" }, "topic"],
    ["a source that is no address", { source: { citation: null, url: "nowhere" } }, "source.url"],
    ["a resolution's symbol", { draft: "S/RES/2448(2018)" }, "draft"],
  ])("refuses %s, and writes nothing", async (_, changes, path) => {
    const counts = () => Promise.all([prisma.resolution.count(), prisma.revision.count(), prisma.source.count()]);
    const before = await counts();
    expect(await save({ draft: "S/2026/390", ...changes })).toMatchObject({ status: "REFUSED", issues: [{ path }] });
    expect(await counts()).toEqual(before);
  });
});
