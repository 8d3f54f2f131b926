import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { saveVote } from "./save-vote";
import { anEditor, aVote, positionsOn } from "./votes.fixture";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const save = (vote: unknown, options = {}) => saveVote(vote, editor, "Entered from its source", options);

describe("saveVote(raw, editor, reason)", () => {
  it("saves the vote with its text, meeting, topic, every position, source and outcome", async () => {
    expect(await save(await aVote())).toEqual({
      status: "SAVED",
      voteId: "s-2026-401",
      slug: "s-2026-401",
      outcome: "VETOED",
    });
    const vote = await prisma.vote.findUniqueOrThrow({
      where: { id: "s-2026-401" },
      include: {
        memberVotes: true,
        citations: { include: { source: true } },
        resolution: { include: { topics: true } },
      },
    });
    expect(vote).toMatchObject({ yes: 12, no: 2, abstain: 1, notVoting: 0, meetingSymbol: "S/PV.10190", ordinal: 1 });
    expect(vote.resolution).toMatchObject({ draftSymbol: "S/2026/401", symbol: null, title: "A truce for the Sudan" });
    expect(vote.resolution.topics).toEqual([expect.objectContaining({ topicSlug: "sudan", primary: true })]);
    expect(vote.memberVotes).toHaveLength(15);
    expect(
      vote.memberVotes
        .filter(({ position }) => position === "NO")
        .map(({ seatCode }) => seatCode)
        .sort(),
    ).toEqual(["CHN", "RUS"]);
    expect(vote.citations[0]?.source).toMatchObject({ publisher: "press.un.org", reliability: "PRESS_REPORT" });
  });

  it("writes one revision with every field, the editor, the reason and the source", async () => {
    await save(await aVote({ draft: "S/2026/402", title: "A second text" }), { confirmed: true });
    const revisions = await prisma.revision.findMany({ where: { entity: "vote", entityId: "s-2026-402" } });
    expect(revisions).toHaveLength(1);
    expect(revisions[0]).toMatchObject({
      action: "CREATE",
      actor: "Dag H.",
      userId: "editor",
      reason: "Entered from its source",
      source: "https://press.un.org/en/2026/sc16100.doc.htm",
      changes: {
        date: { from: null, to: "2026-06-03" },
        outcome: { from: null, to: "VETOED" },
        yes: { from: null, to: 12 },
        notVoting: { from: null, to: 0 },
        meetingSymbol: { from: null, to: "S/PV.10190" },
        positions: { from: null, to: expect.objectContaining({ CHN: "NO", RUS: "NO", PAK: "ABSTAIN", SOM: "YES" }) },
        "text.slug": { from: null, to: "s-2026-402" },
        "text.title": { from: null, to: "A second text" },
        "text.topic": { from: null, to: "sudan" },
      },
    });
  });

  it("files an adopted text under its symbol, and leads there from its draft", async () => {
    const adopted = await aVote({
      date: "2026-06-04",
      meeting: null,
      symbol: "S/RES/2840(2026)",
      draft: "S/2026/403",
      positions: await positionsOn("2026-06-04"),
    });
    expect(await save(adopted)).toMatchObject({ status: "SAVED", slug: "s-res-2840-2026", outcome: "ADOPTED" });
    const aliases = await prisma.resolutionAlias.findMany({ where: { resolution: { slug: "s-res-2840-2026" } } });
    expect(aliases.map(({ slug }) => slug)).toEqual(["s-2026-403"]);
  });

  it("saves an adoption without a vote without any position or number", async () => {
    const silent = await aVote({
      date: "2026-06-05",
      meeting: null,
      modality: "WITHOUT_VOTE",
      positions: {},
      draft: null,
      symbol: "S/RES/2841(2026)",
    });
    expect(await save(silent)).toMatchObject({ status: "SAVED", outcome: "ADOPTED" });
    const vote = await prisma.vote.findUniqueOrThrow({
      where: { id: "s-res-2841-2026" },
      include: { memberVotes: true },
    });
    expect(vote).toMatchObject({ yes: null, no: null, memberVotes: [] });
  });

  it("takes the vote on a circulated draft on that text, which then bears its symbol", async () => {
    await prisma.resolution.create({
      data: {
        slug: "s-2026-410",
        draftSymbol: "S/2026/410",
        title: "A draft that was circulated",
        date: new Date("2026-05-20"),
        fate: "CIRCULATED",
      },
    });
    const vote = await aVote({
      date: "2026-06-08",
      meeting: null,
      draft: "S/2026/410",
      symbol: "S/RES/2842(2026)",
      title: "What it became",
      positions: await positionsOn("2026-06-08", { USA: "ABSTAIN" }),
    });
    expect(await save(vote)).toMatchObject({ status: "SAVED", slug: "s-res-2842-2026" });
    const text = await prisma.resolution.findUniqueOrThrow({
      where: { symbol: "S/RES/2842(2026)" },
      include: { aliases: true },
    });
    expect(text).toMatchObject({ fate: null, title: "What it became", date: new Date("2026-06-08"), version: 2 });
    expect(text.aliases.map(({ slug }) => slug)).toEqual(["s-2026-410"]);
    const revision = await prisma.revision.findFirstOrThrow({ where: { entityId: "s-res-2842-2026" } });
    expect(revision.changes).toMatchObject({
      "text.fate": { from: "CIRCULATED", to: null },
      "text.slug": { from: "s-2026-410", to: "s-res-2842-2026" },
    });
  });

  it("puts the vote on an amendment before the one on its text", async () => {
    const date = "2026-06-09";
    await save(
      await aVote({ date, meeting: null, draft: "S/2026/420", title: "The text", positions: await positionsOn(date) }),
    );
    const amendment = await aVote({
      date,
      meeting: null,
      kind: "AMENDMENT",
      draft: "S/2026/421",
      partOf: "s-2026-420",
      partTitle: "Amendment of Denmark",
      positions: await positionsOn(date, { CHN: "NO" }),
    });
    expect(await save(amendment)).toEqual({
      status: "SAVED",
      voteId: "s-2026-421",
      slug: "s-2026-420",
      outcome: "VETOED",
    });
    const text = await prisma.resolution.findUniqueOrThrow({
      where: { slug: "s-2026-420" },
      include: { votes: { orderBy: { ordinal: "asc" } }, aliases: true },
    });
    expect(text.votes.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ["s-2026-421", 1],
      ["s-2026-420", 2],
    ]);
    expect(text.aliases.map(({ slug }) => slug)).toEqual(["s-2026-421"]);
    expect(text.title).toBe("The text");
  });

  it("tells whoever has the vote on a part open that the vote on the whole gave its text another title", async () => {
    const [slug, draft, date] = ["s-2026-430", "S/2026/430", "2026-06-12"];
    await prisma.resolution.create({
      data: { slug, draftSymbol: draft, title: "As circulated", date: new Date(date), fate: "CIRCULATED" },
    });
    const positions = await positionsOn(date, { CHN: "NO" });
    const part = { kind: "AMENDMENT", draft: "S/2026/431", partOf: slug, partTitle: "Its amendment" } as const;
    await save(await aVote({ date, meeting: null, ...part, positions }));
    const version = async () => (await prisma.vote.findUniqueOrThrow({ where: { id: "s-2026-431" } })).version;
    const seen = await version();
    const whole = { draft, title: "As put to the vote", positions: await positionsOn(date, { RUS: "NO" }) };
    expect(await save(await aVote({ date, meeting: null, ...whole }))).toMatchObject({ status: "SAVED", slug });
    expect(await version()).toBeGreaterThan(seen);
  });

  it("gives a procedural vote, which has no symbol, an address by its day", async () => {
    const date = "2026-06-10";
    const first = await aVote({
      date,
      meeting: null,
      kind: "PROCEDURAL",
      procedural: true,
      draft: null,
      title: "The agenda",
    });
    expect(await save(first)).toMatchObject({ voteId: "2026-06-10-procedural", outcome: "ADOPTED" });
    const second = await aVote({ ...first, title: "An invitation" });
    expect(await save(second, { confirmed: true })).toMatchObject({ slug: "2026-06-10-procedural-2" });
  });
});
