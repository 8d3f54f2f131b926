import { beforeAll, describe, expect, it } from "vitest";
import { explanationKey } from "@/domain/explanation-input";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getResolution } from "../resolutions/get";
import { listCorrections } from "../revisions/corrections";
import { listTextHistory } from "../revisions/of-page";
import { takeBack } from "../revisions/take-back";
import { anEditor } from "../votes/votes.fixture";
import { getExplanation, listExplanations } from "./get";
import { changeExplanation, enterExplanation, removeExplanation } from "./save";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const explanation = (changes: object = {}) => ({
  vote: "s-2017-172",
  member: "KAZ",
  summary: "Kazakhstan asked for evidence first.",
  given: "AFTER",
  confidence: "MEDIUM",
  quotation: "Evidence first",
  speaker: "K. Umarov",
  office: null,
  ...changes,
});
const citation = (changes: object = {}) => ({
  source: "tass-2020-01-04",
  supports: "the reason",
  place: "line 3",
  ...changes,
});
const enter = (changes: object = {}, cited: object = {}) =>
  enterExplanation({ explanation: explanation(changes), citation: citation(cited) }, editor, "Entered from its source");
const KEY = "s-2017-172-kaz";
const opened = async (key: string) => ({ key, version: (await getExplanation(key))?.version ?? 0 });
const shown = async () => (await getResolution("s-2017-172"))?.votes[0]?.explanations ?? [];
const latest = (entityId: string) =>
  prisma.revision.findFirstOrThrow({ where: { entity: "explanation", entityId }, orderBy: { id: "desc" } });
const counts = () => Promise.all([prisma.explanation.count(), prisma.citation.count(), prisma.revision.count()]);

describe("the explanation of a vote", () => {
  it("is entered with its first source, changed, and taken out with it; each is a revision on the page of its text", async () => {
    expect(await enter()).toMatchObject({ status: "SAVED", href: "/resolutions/s-2017-172" });
    expect((await shown()).find(({ member }) => member === "KAZ")).toMatchObject({
      summary: "Kazakhstan asked for evidence first.",
      sources: [{ slug: "tass-2020-01-04", supports: "the reason", place: "line 3" }],
    });
    expect((await listExplanations("s-2017-172")).map(({ key }) => key)).toContain(KEY);
    const changes = { summary: "Kazakhstan asked for an inquiry first.", quotation: "" };
    const first = await opened(KEY);
    expect(await changeExplanation(explanation(changes), first, editor, "Read again")).toMatchObject({
      status: "SAVED",
    });
    expect((await latest(KEY)).changes).toMatchObject({ quotation: { from: "Evidence first", to: null } });
    expect(await changeExplanation(explanation(), first, editor, "Mine")).toEqual({ status: "CONFLICT" });
    expect(await removeExplanation(first, editor, "Mine")).toEqual({ status: "CONFLICT" });

    expect((await removeExplanation(await opened(KEY), editor, "It did not speak")).status).toBe("SAVED");
    expect((await shown()).map(({ member }) => member)).not.toContain("KAZ");
    const text = await getResolution("s-2017-172");
    const history = text ? await listTextHistory(text) : [];
    expect(history.slice(0, 3).map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      "explanation DELETE",
      "explanation UPDATE",
      "explanation CREATE",
    ]);
    const { corrections } = await listCorrections({ kind: "explanation", member: "KAZ", topic: "syria", page: 1 });
    expect(corrections).toMatchObject([
      { action: "DELETE", href: "/resolutions/s-2017-172", reason: "It did not speak" },
      { action: "UPDATE" },
    ]);
  });

  it("comes back with its sources when the removal is taken back, and the change before can then be too", async () => {
    expect((await takeBack((await latest(KEY)).id, editor, "It did")).status).toBe("SAVED");
    expect((await shown()).find(({ member }) => member === "KAZ")?.sources).toMatchObject([{ place: "line 3" }]);
    const change = await prisma.revision.findFirstOrThrow({ where: { entityId: KEY, action: "UPDATE" } });
    expect((await takeBack(change.id, editor, "As before")).status).toBe("SAVED");
    expect((await getExplanation(KEY))?.explanation).toEqual(explanation());
    const entered = await prisma.revision.findFirstOrThrow({ where: { entityId: KEY, action: "CREATE" } });
    expect((await takeBack(entered.id, editor, "It did not")).status).toBe("SAVED");
    expect(await getExplanation(KEY)).toBeNull();
  });

  it.each([
    ["of no vote", { vote: "s-2099-1" }, {}, ["vote"]],
    ["of a member that did not serve", { member: "DEU" }, {}, ["member"]],
    ["of a member that has one", { member: "RUS" }, {}, ["member"]],
    ["without a summary", { summary: " " }, {}, ["summary"]],
    ["of thirty-one words", { quotation: "word ".repeat(31) }, {}, ["quotation"]],
    ["with an office and nobody in it", { speaker: "", office: "Foreign minister" }, {}, ["speaker"]],
    ["without a source", {}, { source: "" }, ["citation.source"]],
    ["with a source that there is not", {}, { source: "no-such-source" }, ["citation.source"]],
    ["without a place", {}, { place: " " }, ["citation.place"]],
    [
      "with several of these",
      { given: "LATER", confidence: "" },
      { supports: "" },
      ["given", "confidence", "citation.supports"],
    ],
  ])("is refused %s beside the field, and nothing is saved", async (_, changes, cited, paths) => {
    const before = await counts();
    const result = await enter(changes, cited);
    expect(result.status === "REFUSED" && result.issues.map(({ path }) => path)).toEqual(paths);
    expect(await counts()).toEqual(before);
  });

  it("is refused in the database with thirty-one words, and twice of one member", async () => {
    const long = prisma.$executeRaw`update explanation set quotation = repeat('word ', 31) where vote_id = 's-2017-172'`;
    await expect(long).rejects.toThrow(/explanation_words/);
    const twice = prisma.$executeRaw`
      insert into explanation (vote_id, member_code, summary, confidence)
      select vote_id, member_code, summary, confidence from explanation where vote_id = 's-2017-172'`;
    await expect(twice).rejects.toThrow(/explanation_vote_id_member_code_key/);
  });

  it("stays with its vote and member", async () => {
    const held = await getExplanation("s-2017-172-rus");
    const moved = { ...held?.explanation, member: "CHN" };
    expect(await changeExplanation(moved, await opened("s-2017-172-rus"), editor, "So")).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "member" }],
    });
  });

  it("opens as its form takes it, every one of the record, and writes nothing where nothing differs", async () => {
    const rows = await prisma.explanation.findMany({ select: { voteId: true, memberCode: true } });
    const refused: string[] = [];
    for (const { voteId, memberCode } of rows) {
      const key = explanationKey({ vote: voteId, member: memberCode });
      const held = await getExplanation(key);
      const result = await changeExplanation(held?.explanation, await opened(key), editor, "The same");
      if (result.status !== "SAVED") refused.push(key);
    }
    expect(rows).toHaveLength(183);
    expect(refused).toEqual([]);
    expect(await prisma.revision.count({ where: { reason: "The same" } })).toBe(0);
  });
});
