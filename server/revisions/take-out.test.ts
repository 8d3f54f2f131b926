import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getResolution } from "../resolutions/get";
import { removeCitation } from "../sources/cite";
import { getDeskSource } from "../sources/desk";
import { removeSource, saveSource } from "../sources/save";
import { getStatementInput } from "../statements/input";
import { getStatement } from "../statements/list";
import { removeStatement } from "../statements/save";
import { anEditor } from "../votes/votes.fixture";
import { listCorrections } from "./corrections";
import { listTextHistory } from "./of-page";
import { takeBack } from "./take-back";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const latest = (entity: string, entityId: string) =>
  prisma.revision.findFirstOrThrow({ where: { entity, entityId }, orderBy: { id: "desc" } });
const statementOpened = async (slug: string) => ({ slug, version: (await getStatementInput(slug))?.version ?? 0 });
const sourceOpened = async (slug: string) => ({ slug, version: (await getDeskSource(slug))?.source.version ?? 0 });

describe("removeStatement({ slug, version }, editor, reason)", () => {
  const slug = "putin-wang-meeting-remarks-2018-04";

  it("takes it out with its citations, and taking that back brings all of it back to its address", async () => {
    const before = await getStatement(slug);
    expect(await removeStatement({ slug, version: 99 }, editor, "Mine")).toEqual({ status: "CONFLICT" });
    expect(await removeStatement(await statementOpened(slug), editor, "Not about the Council")).toEqual({
      status: "SAVED",
      href: "/statements",
      title: before?.title,
    });
    expect(await getStatement(slug)).toBeNull();
    const { corrections } = await listCorrections({ kind: "statement", page: 1 });
    expect(corrections[0]).toMatchObject({ action: "DELETE", href: null, title: before?.title, record: slug });
    expect(await takeBack((await latest("statement", slug)).id, editor, "It is")).toMatchObject({ status: "SAVED" });
    expect(await getStatement(slug)).toEqual(before);
  });

  it("keeps one that a claim names, and says which, also in the database", async () => {
    const named = await prisma.claim.findFirstOrThrow({
      where: { statementId: { not: null } },
      include: { statement: true },
    });
    const kept = named.statement?.slug ?? "";
    expect(await removeStatement(await statementOpened(kept), editor, "Out")).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "", message: expect.stringContaining(`“${named.words}”`) }],
    });
    const bySql = prisma.$executeRaw`delete from statement where slug = ${kept}`;
    await expect(bySql).rejects.toThrow(/claim_statement_id_fkey/);
  });

  it("leaves the account of a draft in the history of its text", async () => {
    const account = await prisma.statement.findFirstOrThrow({
      where: { draftId: { not: null }, claims: { none: {} } },
      include: { draft: true },
    });
    const draft = account.draft?.slug ?? "";
    await removeStatement(await statementOpened(account.slug), editor, "Told twice");
    const text = await getResolution(draft);
    expect(text && (await listTextHistory(text))[0]).toMatchObject({ action: "DELETE", reason: "Told twice" });
  });
});

describe("removeSource({ slug, version }, editor, reason)", () => {
  it("takes out one on which nothing rests, and taking that back brings it back to its address", async () => {
    const source = {
      ...{ publisher: "Xinhua", title: "A report", reliability: "PRESS_REPORT", date: "2026-05-01", url: null },
      ...{ accessed: "2026-05-02", language: null, licence: null, outletKind: null, stance: null },
      ...{ summary: null, notHeld: null },
    };
    await saveSource(source, editor, "Entered");
    const slug = "xinhua-2026-05-01";
    expect(await removeSource({ slug, version: 99 }, editor, "Mine")).toEqual({ status: "CONFLICT" });
    expect((await removeSource(await sourceOpened(slug), editor, "Never used")).status).toBe("SAVED");
    expect(await getDeskSource(slug)).toBeNull();
    expect((await takeBack((await latest("source", slug)).id, editor, "It will be")).status).toBe("SAVED");
    expect((await getDeskSource(slug))?.source).toMatchObject(source);
    const { id } = await prisma.revision.findFirstOrThrow({ where: { entityId: slug, action: "CREATE" } });
    expect((await takeBack(id, editor, "It was not")).status).toBe("SAVED");
    expect(await getDeskSource(slug)).toBeNull();
  });

  it.each([
    ["a source that is cited", "tass-2020-01-04", /The record rests on it: \d+ citations?/],
    ["one of the five articles", "the-diplomat-2020-01", /one of the five articles/],
  ])("keeps %s", async (_, slug, message) => {
    expect(await removeSource(await sourceOpened(slug), editor, "Out")).toMatchObject({
      status: "REFUSED",
      issues: [{ message: expect.stringMatching(message) }],
    });
    await expect(prisma.$executeRaw`delete from source where slug = ${slug}`).rejects.toThrow(
      /citation_source_id_fkey/,
    );
  });

  it("stands in the way of a removal that is taken back, once it is gone itself", async () => {
    const lone = await prisma.source.findFirstOrThrow({
      where: { article: null, citations: { some: { statement: { claims: { none: {} } } } }, claims: { none: {} } },
      include: { citations: { where: { statementId: { not: null } }, include: { statement: true } } },
    });
    const slug = lone.citations[0]?.statement?.slug ?? "";
    await removeStatement(await statementOpened(slug), editor, "Out");
    const removal = await latest("statement", slug);
    for (const { id, version } of await prisma.citation.findMany({ where: { sourceId: lone.id } })) {
      await removeCitation({ id, version }, editor, "Out");
    }
    expect((await removeSource(await sourceOpened(lone.slug), editor, "Out")).status).toBe("SAVED");
    expect(await takeBack(removal.id, editor, "Back")).toMatchObject({
      status: "REFUSED",
      issues: [{ message: expect.stringContaining(`There is no source “${lone.slug}”`) }],
    });
  });
});
