import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { anEditor } from "../votes/votes.fixture";
import { getStatementInput } from "./input";
import { getStatement } from "./list";
import { saveStatement } from "./save";
import { aStatement } from "./statement.fixture";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const citation = (changes: object = {}) => ({
  source: "the-diplomat-2020-01",
  supports: "the objection",
  place: "paragraph 2",
  ...changes,
});

const save = (changes: object = {}, cited: object = {}) =>
  saveStatement({ statement: aStatement(changes), citation: citation(cited) }, editor, "Entered from its source");
const counts = () => Promise.all([prisma.statement.count(), prisma.citation.count(), prisma.revision.count()]);

describe("saveStatement(raw, editor, reason)", () => {
  it("saves it with its members, words, texts, source and one revision", async () => {
    const slug = "statement-on-a-new-attack-2026";
    expect(await save()).toEqual({ status: "SAVED", href: `/statements/${slug}`, title: "Statement on a new attack" });
    expect(await getStatement(slug)).toMatchObject({
      kind: "PRESS_STATEMENT",
      date: "2026-05-01",
      silenceProcedure: true,
      objectors: [{ code: "CHN" }, { code: "RUS" }],
      quotations: [{ speaker: "A. Speaker", date: "2026-05" }],
      resolutions: [{ slug: "s-2017-172" }],
      documents: ["S/PRST/2026/1"],
      sources: [{ slug: "the-diplomat-2020-01", supports: "the objection", place: "paragraph 2" }],
    });
    const revisions = await prisma.revision.findMany({ where: { entity: "statement", entityId: slug } });
    expect(revisions).toHaveLength(1);
    expect(revisions[0]).toMatchObject({
      action: "CREATE",
      actor: "Dag H.",
      source: "The Diplomat",
      changes: {
        status: { from: null, to: "BLOCKED" },
        objectors: { from: null, to: ["CHN", "RUS"] },
        quotations: {
          from: null,
          to: [{ text: "Not the time", speaker: "A. Speaker", member: "RUS", date: "2026-05", reportedBy: "TASS" }],
        },
      },
    });
    expect(await save()).toMatchObject({ href: `/statements/${slug}-2` });
  });

  it("saves the account of a draft, which is shown with its text", async () => {
    const draft = "2019-12-16-china-russian-federation";
    const account = { kind: "DRAFT_RESOLUTION", status: "CIRCULATED", title: "A second account", draft };
    expect(await save(account)).toMatchObject({ status: "SAVED", href: `/resolutions/${draft}` });
  });

  it.each([
    ["a block without a blocker", { objectors: [] }, {}, ["objectors"]],
    [
      "a quotation without a speaker",
      { quotations: [{ ...aStatement().quotations[0], speaker: "" }] },
      {},
      ["quotations.0.speaker"],
    ],
    ["a date to come", { date: "2999" }, {}, ["date"]],
    ["a source without a place", {}, { place: " " }, ["citation.place"]],
    ["a source that is none", {}, { source: "no-such-source" }, ["citation.source"]],
    ["all at once", { title: "", date: "2999" }, { place: "" }, ["title", "date", "citation.place"]],
  ])("refuses %s beside the field, and saves nothing", async (_, changes, cited, paths) => {
    const before = await counts();
    const result = await save(changes, cited);
    expect(result.status === "REFUSED" && result.issues.map(({ path }) => path)).toEqual(paths);
    expect(await counts()).toEqual(before);
  });

  it("changes one, with a revision of the fields that differ", async () => {
    const slug = "us-embassy-baghdad-attack-statement-2020";
    const held = await getStatementInput(slug);
    const change = { ...held?.statement, confidence: "MEDIUM", objectors: ["RUS"] };
    const opened = { slug, version: held?.version ?? 0 };
    expect(await saveStatement({ statement: change }, editor, "China denies it", opened)).toMatchObject({
      status: "SAVED",
    });
    const revision = await prisma.revision.findFirstOrThrow({ where: { entity: "statement", entityId: slug } });
    expect(revision).toMatchObject({ action: "UPDATE", reason: "China denies it" });
    expect(revision.changes).toEqual({
      confidence: { from: "HIGH", to: "MEDIUM" },
      objectors: { from: ["CHN", "RUS"], to: ["RUS"] },
    });
    const after = await getStatement(slug);
    expect(after?.objectors.map(({ code }) => code)).toEqual(["RUS"]);
    expect(after?.quotations).toHaveLength(5);
    expect(after?.sources.length).toBeGreaterThan(5);
  });

  it("tells the second of two editors, and writes nothing of theirs", async () => {
    const slug = "wang-lavrov-call-2020-01";
    const held = await getStatementInput(slug);
    const opened = { slug, version: held?.version ?? 0 };
    const change = (title: string) =>
      saveStatement({ statement: { ...held?.statement, title } }, editor, "Better", opened);
    expect((await change("The first title")).status).toBe("SAVED");
    expect(await change("The second title")).toEqual({ status: "CONFLICT" });
    expect((await getStatement(slug))?.title).toBe("The first title");
  });

  it("writes no revision where nothing differs", async () => {
    const slug = "putin-wang-meeting-remarks-2018-04";
    const held = await getStatementInput(slug);
    await saveStatement({ statement: held?.statement }, editor, "Nothing", { slug, version: held?.version ?? 0 });
    expect(await prisma.revision.count({ where: { entityId: slug } })).toBe(0);
  });

  it("opens every statement of the record as its form takes it", async () => {
    const all = await prisma.statement.findMany({ select: { slug: true } });
    const refused: string[] = [];
    for (const { slug } of all) {
      const held = await getStatementInput(slug);
      const result = await saveStatement({ statement: held?.statement }, editor, "The same", {
        slug,
        version: held?.version ?? 0,
      });
      if (result.status !== "SAVED") refused.push(slug);
    }
    expect(refused).toEqual([]);
    expect(await prisma.revision.count({ where: { reason: "The same" } })).toBe(0);
  });
});
