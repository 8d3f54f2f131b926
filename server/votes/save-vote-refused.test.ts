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
const counts = () =>
  Promise.all([prisma.vote.count(), prisma.resolution.count(), prisma.revision.count(), prisma.source.count()]);

describe("saveVote(raw, editor, reason) of what does not fit the record", () => {
  it.each([
    ["a resolution of the record", { symbol: "S/RES/2448(2018)", date: "2018-12-13" }, "symbol", "s-res-2448-2018"],
    ["a draft voted on that day", { draft: "S/2017/172", date: "2017-02-28" }, "draft", "s-2017-172"],
  ])("refuses %s and names it", async (_, changes, path, slug) => {
    const before = await counts();
    const positions = await positionsOn(changes.date, changes.date === "2018-12-13" ? {} : { CHN: "NO" });
    const vote = await aVote({ draft: null, meeting: null, title: "Anything", ...changes, positions });
    expect(await save(vote)).toMatchObject({ status: "REFUSED", issues: [{ path, record: { slug } }] });
    expect(await counts()).toEqual(before);
  });

  it("refuses the title of another vote of the day, however it is spaced and written", async () => {
    const { title } = await prisma.resolution.findUniqueOrThrow({ where: { slug: "s-2017-172" } });
    const positions = await positionsOn("2017-02-28");
    const vote = await aVote({
      date: "2017-02-28",
      draft: null,
      meeting: null,
      title: ` ${title.toUpperCase()} `,
      positions,
    });
    expect(await save(vote)).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "title", record: { slug: "s-2017-172" } }],
    });
  });

  it("asks before it saves a second vote of the day with the same positions", async () => {
    const { memberVotes } = await prisma.vote.findUniqueOrThrow({
      where: { id: "s-2017-172" },
      include: { memberVotes: true },
    });
    const positions = Object.fromEntries(memberVotes.map(({ memberCode, position }) => [memberCode, position]));
    const vote = await aVote({ date: "2017-02-28", draft: null, meeting: null, title: "Another text", positions });
    expect(await save(vote)).toMatchObject({ status: "DOUBTFUL", alike: [{ slug: "s-2017-172" }] });
    expect(await save(vote, { confirmed: true })).toMatchObject({ status: "SAVED" });
  });

  it("refuses a meeting that the record has on another day", async () => {
    const vote = await aVote({ draft: "S/2026/430", title: "Elsewhere", meeting: "S/PV.7893" });
    expect(await save(vote, { confirmed: true })).toEqual({
      status: "REFUSED",
      issues: [{ path: "meeting", message: "S/PV.7893 was a meeting of 28 February 2017." }],
    });
  });

  it.each([
    ["partOf", { kind: "AMENDMENT", partTitle: "A part" }],
    ["partOf", { kind: "AMENDMENT", partTitle: "A part", partOf: "s-1900-1" }],
    ["partOf", { partOf: "s-2017-172" }],
    ["topic", { topic: "no-such-topic" }],
    ["positions.SWE", { positions: { SWE: "YES" } }],
    ["source", { source: { citation: null, url: null } }],
    ["date", { date: "2999-01-01" }],
  ] as const)("refuses what does not fit beside %s", async (path, changes) => {
    const before = await counts();
    const vote = { ...(await aVote({ draft: "S/2026/440", title: "Unfit", meeting: null })), ...changes };
    const result = await save(vote, { confirmed: true });
    expect(result).toMatchObject({ status: "REFUSED" });
    expect(result.status === "REFUSED" && result.issues.map((issue) => issue.path)).toContain(path);
    expect(await counts()).toEqual(before);
  });

  it("lets one of many saves of the same vote at the same moment through", async () => {
    const vote = await aVote({
      draft: "S/2026/450",
      title: "Saved by many",
      meeting: "S/PV.10195",
      date: "2026-06-11",
    });
    const results = await Promise.all(Array.from({ length: 50 }, () => save(vote)));
    expect(results.map(({ status }) => status).sort()).toEqual([...Array(49).fill("REFUSED"), "SAVED"]);
    expect(await prisma.vote.count({ where: { resolution: { draftSymbol: "S/2026/450" } } })).toBe(1);
    expect(await prisma.revision.count({ where: { entityId: "s-2026-450" } })).toBe(1);
  });
});
