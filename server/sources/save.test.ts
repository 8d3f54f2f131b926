import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { anEditor } from "../votes/votes.fixture";
import { getCitation, removeCitation, saveCitation } from "./cite";
import { saveSource } from "./save";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const source = (changes: object = {}) => ({
  publisher: "Agence France-Presse",
  title: "A report",
  reliability: "PRESS_REPORT",
  date: "2026-05-01",
  url: "https://example.org/report",
  accessed: "2026-05-02",
  language: "en",
  licence: null,
  outletKind: null,
  stance: null,
  summary: null,
  notHeld: null,
  ...changes,
});

const opened = async (slug: string) => {
  const { version } = await prisma.source.findUniqueOrThrow({ where: { slug } });
  return { slug, version };
};

describe("saveSource(raw, editor, reason)", () => {
  it("adds a source once, with one revision", async () => {
    const href = "/sources/agence-france-presse-2026-05-01";
    expect(await saveSource(source(), editor, "New")).toEqual({ status: "SAVED", href, title: "A report" });
    expect(await saveSource(source({ title: "Again" }), editor, "New")).toEqual({
      status: "REFUSED",
      issues: [{ path: "url", message: expect.stringContaining(href) }],
    });
    const [revision] = await prisma.revision.findMany({ where: { entity: "source" } });
    expect(revision).toMatchObject({ action: "CREATE", changes: { accessed: { from: null, to: "2026-05-02" } } });
    expect(await prisma.revision.count({ where: { entity: "source" } })).toBe(1);
  });

  it("changes a source, and tells the second of two editors", async () => {
    const held = await opened("reuters-2020-01-06");
    const row = await prisma.source.findUniqueOrThrow({ where: { slug: held.slug } });
    const input = { ...source(row), accessed: "", url: row.url ?? "" };
    for (const key of Object.keys(input)) if (!(key in source())) delete (input as Record<string, unknown>)[key];
    expect(await saveSource({ ...input, stance: "A news agency." }, editor, "Stance", held)).toMatchObject({
      status: "SAVED",
    });
    expect(await saveSource({ ...input, stance: "Another." }, editor, "Stance", held)).toEqual({ status: "CONFLICT" });
    const revision = await prisma.revision.findFirstOrThrow({ where: { entityId: held.slug } });
    expect(revision.changes).toMatchObject({ stance: { from: null, to: "A news agency." } });
  });

  it("keeps the summary of one of the five articles", async () => {
    const held = await opened("the-diplomat-2020-01");
    const result = await saveSource(source({ url: "" }), editor, "Shorter", held);
    expect(result).toMatchObject({ status: "REFUSED", issues: [{ path: "summary" }, { path: "stance" }] });
  });
});

describe("saveCitation(raw, editor, reason)", () => {
  const citation = {
    kind: "vote",
    record: "s-2017-172",
    source: "tass-2020-01-04",
    supports: "the veto",
    place: "line 3",
  };

  it("adds what a source carries, changes it and takes it out, each with a revision", async () => {
    expect(await saveCitation(citation, editor, "Found")).toMatchObject({
      status: "SAVED",
      href: "/resolutions/s-2017-172#sources",
    });
    const { id } = await prisma.citation.findFirstOrThrow({ where: { supports: "the veto", voteId: "s-2017-172" } });
    expect(await getCitation(id)).toEqual({ version: 1, citation });
    await saveCitation({ ...citation, place: "line 4" }, editor, "Mended", { id, version: 1 });
    expect(await removeCitation({ id, version: 1 }, editor, "Not seen")).toEqual({ status: "CONFLICT" });
    const second = saveCitation({ ...citation, place: "line 5" }, editor, "Not seen", { id, version: 1 });
    expect(await second).toEqual({ status: "CONFLICT" });
    await removeCitation({ id, version: 2 }, editor, "Wrong page");
    expect(await getCitation(id)).toBeNull();
    expect(await removeCitation({ id, version: 2 }, editor, "Again")).toEqual({ status: "CONFLICT" });
    const revisions = await prisma.revision.findMany({
      where: { entity: "citation", entityId: String(id) },
      orderBy: { id: "asc" },
    });
    expect(revisions.map(({ action, changes }) => [action, (changes as Record<string, unknown>).place])).toEqual([
      ["CREATE", { from: null, to: "line 3" }],
      ["UPDATE", { from: "line 3", to: "line 4" }],
      ["DELETE", { from: "line 4", to: null }],
    ]);
  });

  it.each([
    ["without a place", { place: "" }, "place"],
    ["of nothing", { record: "s-2099-1" }, "record"],
    ["from nowhere", { source: "no-such-source" }, "source"],
    [
      "that is there",
      {
        source: "the-diplomat-2020-01",
        kind: "statement",
        record: "wang-lavrov-call-2020-01",
        supports: "the call, and that it was about cooperation in the Council",
      },
      "supports",
    ],
  ])("refuses one %s beside its field", async (_, changes, path) => {
    const before = await prisma.citation.count();
    expect(await saveCitation({ ...citation, ...changes }, editor, "Found")).toMatchObject({
      status: "REFUSED",
      issues: [{ path }],
    });
    expect(await prisma.citation.count()).toBe(before);
  });
});
