import { beforeAll, describe, expect, it } from "vitest";
import { voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getResolution } from "../resolutions/get";
import { takeBack } from "../revisions/take-back";
import { readText, saveText } from "./save-text";
import { saveVote } from "./save-vote";
import { updateVote } from "./update-vote";
import { readVote } from "./vote-state";
import { anEditor, aVote, positionsOn } from "./votes.fixture";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const SOURCE = { citation: "S/PV.7893, page 4", url: null };

async function correct(id: string, changes: object) {
  const held = await readVote(id);
  if (!held) throw new Error(`There is no vote ${id}`);
  const raw = { ...voteInputOf(held.state, SOURCE), ...changes };
  return updateVote(id, raw, { editor, reason: "As its library has it" }, { version: held.version });
}

const latest = () => prisma.revision.findFirstOrThrow({ orderBy: { id: "desc" } });
const filed = async (slug: string) => {
  const text = await getResolution(slug);
  return {
    topic: text?.topic?.slug,
    further: text?.furtherTopics.map((topic) => topic.slug),
    subjects: text?.subjects,
  };
};

describe("topics beside the main one, and subjects, of a text that was voted on", () => {
  it("are corrected with its vote, stand in its history, and are taken back", async () => {
    const before = await filed("s-2017-172");
    const changes = { furtherTopics: ["non-proliferation", "iraq"], subjects: ["SYRIA", "CHEMICAL WEAPONS"] };
    expect(await correct("s-2017-172", changes)).toMatchObject({ status: "SAVED" });
    expect(await filed("s-2017-172")).toEqual({
      topic: "syria",
      further: ["iraq", "non-proliferation"],
      subjects: ["SYRIA", "CHEMICAL WEAPONS"],
    });
    const revision = await latest();
    expect(revision.changes).toMatchObject({
      "text.furtherTopics": { to: ["iraq", "non-proliferation"] },
      "text.subjects": { to: ["SYRIA", "CHEMICAL WEAPONS"] },
    });
    expect((await takeBack(revision.id, editor, "It was right")).status).toBe("SAVED");
    expect(await filed("s-2017-172")).toEqual(before);
  });

  it("stay as they are where nothing is said of them, but for one that becomes the main one", async () => {
    await correct("s-2014-348", { furtherTopics: ["icc", "iraq"], subjects: ["SYRIA"] });
    await correct("s-2014-348", { furtherTopics: undefined, subjects: undefined, topic: "iraq" });
    expect(await filed("s-2014-348")).toEqual({ topic: "iraq", further: ["icc"], subjects: ["SYRIA"] });
  });

  it.each([
    ["one that there is not", { furtherTopics: ["no-such-topic"] }, "furtherTopics"],
    ["the main one again", { furtherTopics: ["syria"] }, "furtherTopics"],
    ["one named twice", { furtherTopics: ["iraq", "iraq"] }, "furtherTopics"],
    ["a subject that says nothing", { subjects: [" "] }, "subjects.0"],
  ])("refuse %s", async (_, changes, path) => {
    expect(await correct("s-2017-172", changes)).toMatchObject({ status: "REFUSED", issues: [{ path }] });
    const date = "2026-06-03";
    const vote = await aVote({ topic: "syria", ...changes, date, positions: await positionsOn(date) });
    expect(await saveVote(vote, editor, "Entered")).toMatchObject({ status: "REFUSED", issues: [{ path }] });
  });

  it("refuse in the database a subject that says nothing", async () => {
    const empty = prisma.$executeRaw`update resolution set subjects = array['SYRIA', ''] where slug = 's-2017-172'`;
    await expect(empty).rejects.toThrow(/resolution_subjects/);
  });
});

describe("what a draft without a vote is filed under, and the text that took its place", () => {
  const draft = (changes: object = {}) => ({
    date: "2026-05-20",
    fate: "CIRCULATED",
    draft: "S/2026/470",
    title: "A draft",
    topic: "sudan",
    furtherTopics: ["icc"],
    subjects: ["SUDAN"],
    successor: "s-2017-172",
    source: SOURCE,
    ...changes,
  });
  const save = (changes: object, version: number) =>
    saveText(draft(changes), { editor, reason: "So" }, { slug: "s-2026-470", version });

  it("are entered, corrected and taken back; what is not said of them stays", async () => {
    expect((await saveText(draft(), { editor, reason: "Entered" })).status).toBe("SAVED");
    const entered = await readText("s-2026-470");
    expect(entered?.state).toMatchObject({ furtherTopics: ["icc"], subjects: ["SUDAN"], successor: "s-2017-172" });
    await save({ furtherTopics: undefined, subjects: undefined, successor: undefined, note: "A note" }, 1);
    expect((await readText("s-2026-470"))?.state).toEqual({ ...entered?.state, note: "A note" });
    await save({ furtherTopics: [], subjects: [], successor: null, note: "A note" }, 2);
    expect((await getResolution("s-2026-470"))?.successor).toBeNull();
    expect((await takeBack((await latest()).id, editor, "It was right")).status).toBe("SAVED");
    expect((await readText("s-2026-470"))?.state).toEqual({ ...entered?.state, note: "A note" });
  });

  it.each([
    ["a text that there is not", { successor: "s-2099-1" }, "successor"],
    ["the text itself", { successor: "s-2026-470" }, "successor"],
    ["a topic that there is not", { furtherTopics: ["no-such-topic"] }, "furtherTopics"],
  ])("refuse %s", async (_, changes, path) => {
    const version = (await readText("s-2026-470"))?.version ?? 0;
    expect(await save(changes, version)).toMatchObject({ status: "REFUSED", issues: [{ path }] });
  });

  it("go with the text when it is put to a vote, which brings what it lacks", async () => {
    const date = "2026-06-04";
    const positions = await positionsOn(date);
    const vote = await aVote({
      date,
      meeting: null,
      draft: "S/2026/470",
      topic: "iraq",
      furtherTopics: ["syria"],
      positions,
    });
    expect((await saveVote(vote, editor, "Entered")).status).toBe("SAVED");
    expect(await filed("s-2026-470")).toEqual({ topic: "sudan", further: ["icc"], subjects: ["SUDAN"] });
  });
});
