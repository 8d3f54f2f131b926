import { beforeAll, describe, expect, it } from "vitest";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { anEditor } from "../votes/votes.fixture";
import { listClaims } from "./list";
import { getClaimInput, removeClaim, saveClaim } from "./save";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const form = { members: [{ member: "RUS", did: "VETOED" }], topic: "syria", comparison: "AT_LEAST", number: 1 };
const claim = (changes: object = {}) => ({
  source: "the-diplomat-2018-04",
  words: "Russia has vetoed on Syria",
  meaning: "Russia cast a veto in at least one vote on Syria.",
  place: "paragraph 8",
  form,
  reason: null,
  resolution: "S/2017/172",
  statement: null,
  ...changes,
});

const find = async (words: string) =>
  (await listClaims({ source: "the-diplomat-2018-04" })).find((one) => one.words === words);

describe("saveClaim(raw, editor, reason)", () => {
  it("adds a claim, which has its verdict at once, and changes and takes it out again", async () => {
    const saved = await saveClaim(claim(), editor, "Read again");
    expect(saved).toMatchObject({ status: "SAVED", title: "“Russia has vetoed on Syria”" });
    const added = await find("Russia has vetoed on Syria");
    expect(added).toMatchObject({ verdict: "SUPPORTED", text: { slug: "s-2017-172" } });
    const id = added?.id ?? 0;
    expect(await getClaimInput(id)).toMatchObject({ version: 1, claim: { form: { number: 1 } } });

    const wrong = claim({ form: { ...form, comparison: "EXACTLY" } });
    expect(await saveClaim(wrong, editor, "Sharper", { id, version: 1 })).toMatchObject({ status: "SAVED" });
    expect((await find("Russia has vetoed on Syria"))?.verdict).toBe("CONTRADICTED");
    expect(await saveClaim(claim(), editor, "Late", { id, version: 1 })).toEqual({ status: "CONFLICT" });

    expect(await removeClaim({ id, version: 1 }, editor, "Late")).toEqual({ status: "CONFLICT" });
    expect(await removeClaim({ id, version: 2 }, editor, "Not said")).toMatchObject({ status: "SAVED" });
    expect(await find("Russia has vetoed on Syria")).toBeUndefined();
    const revisions = await prisma.revision.findMany({ where: { entity: "claim" }, orderBy: { id: "asc" } });
    expect(revisions.map(({ action }) => action)).toEqual(["CREATE", "UPDATE", "DELETE"]);
    expect(Object.keys(revisions[1]?.changes ?? {})).toEqual(["form"]);
  });

  it("adds one that votes cannot test, with the reason", async () => {
    const words = "a deliberate decision";
    const reason = "It is about intentions, not votes.";
    const statement = "putin-wang-meeting-remarks-2018-04";
    const result = await saveClaim(
      claim({ words, form: null, reason, resolution: null, statement }),
      editor,
      "Read again",
    );
    expect(result.status).toBe("SAVED");
    expect(await find(words)).toMatchObject({
      verdict: "NOT_CHECKABLE",
      reason,
      statement: { href: `/statements/${statement}` },
    });
  });

  it.each([
    [
      "parts that contradict each other",
      { form: { ...form, members: [{ member: "DEU", did: "VETOED" }] } },
      ["form.members.0.did"],
    ],
    ["days in the wrong order", { form: { ...form, from: "2017-01-01", to: "2016-01-01" } }, ["form.to"]],
    ["a day to come", { form: { ...form, from: "2999-01-01" } }, ["form.from"]],
    ["both a query and a reason", { reason: "Not about votes." }, ["reason"]],
    ["neither", { form: null }, ["reason"]],
    ["no place", { place: "" }, ["place"]],
    ["more words than are quoted", { words: "word ".repeat(31) }, ["words"]],
    [
      "what is not there",
      { source: "nobody", resolution: "S/2099/1", statement: "none" },
      ["source", "resolution", "statement"],
    ],
  ])("refuses %s beside the part, and saves nothing", async (_, changes, paths) => {
    const before = [await prisma.claim.count(), await prisma.revision.count()];
    const result = await saveClaim(claim({ words: "refused", ...changes }), editor, "Read again");
    expect(result.status === "REFUSED" && result.issues.map(({ path }) => path)).toEqual(paths);
    expect([await prisma.claim.count(), await prisma.revision.count()]).toEqual(before);
  });
});
