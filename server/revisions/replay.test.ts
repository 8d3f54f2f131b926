import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { CORRECTED_KINDS } from "@/domain/correction";
import { applyChanges, type Changes, created, type RevisedState, undoChanges } from "@/domain/revision";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getExplanation } from "../explanations/get";
import { anEditor } from "../votes/votes.fixture";
import { takeBack } from "./take-back";
import { TAKERS } from "./takers";
import { correctVote, RUNS, reason, save } from "./three-revisions.fixture";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const revisionsOf = async (entity: string, entityId: string) => {
  const where = { entity, entityId, action: { not: "SEED" as const } };
  const rows = await prisma.revision.findMany({ where, orderBy: { id: "asc" } });
  return rows.map(({ id, changes }) => ({ id, changes: changes as Changes }));
};
const replay = (state: RevisedState, revisions: { changes: Changes }[]) =>
  revisions.reduce((now, { changes }) => applyChanges(now, changes), state);
const filled = (state: RevisedState) =>
  Object.fromEntries(Object.entries(created(state)).map(([field, { to }]) => [field, to]));
const present = async (kind: keyof typeof TAKERS, key: string) => (await TAKERS[kind].read(key))?.state ?? {};
const lastOf = (entity: string) => prisma.revision.findFirstOrThrow({ where: { entity }, orderBy: { id: "desc" } });

describe("replaying the revisions of a record", () => {
  it("is tried with every kind that an editor changes", () => {
    expect(Object.keys(TAKERS).sort()).toEqual([...CORRECTED_KINDS].sort());
    expect(Object.keys(RUNS).sort()).toEqual(Object.keys(TAKERS).sort());
  });

  it.each(Object.entries(RUNS))(
    "gives the present state of one that was entered and changed: %s",
    async (kind, run) => {
      await run();
      const { entityId } = await lastOf(kind);
      const revisions = await revisionsOf(kind, entityId);
      expect(revisions).toHaveLength(3);
      const now = await present(kind as keyof typeof RUNS, entityId);
      expect(Object.keys(now).length).toBeGreaterThan(4);
      expect(filled(replay({}, revisions))).toEqual(filled(now));
    },
  );

  it("gives it of a vote of the seed, and backwards the state of the seed", async () => {
    const id = "s-2016-846";
    const first = await present("vote", id);
    await correctVote(id);
    const revisions = await revisionsOf("vote", id);
    const now = await present("vote", id);
    expect(replay(first, revisions)).toEqual(now);
    expect(revisions.reduceRight((state, { changes }) => undoChanges(state, changes), now)).toEqual(first);
  });

  it("gives it of the first source and citation, which were entered while another record was saved", async () => {
    const { id, source } = await prisma.citation.findFirstOrThrow({
      where: { voteId: "s-2026-450" },
      include: { source: true },
    });
    const [cited, ...none] = await revisionsOf("citation", String(id));
    expect(none).toEqual([]);
    expect(filled(replay({}, cited ? [cited] : []))).toEqual({
      ...{ kind: "vote", record: "s-2026-450", source: "press-un-org-en-2026-sc16100-doc-htm" },
      supports: "The vote as entered",
    });
    const made = await revisionsOf("source", source.slug);
    expect(filled(replay({}, made))).toEqual(filled(await present("source", source.slug)));
  });

  it("gives it of what was taken out and brought back, and of what is out, nothing", async () => {
    const key = "s-2017-172-kaz";
    const before = await getExplanation(key);
    await save("explanationRemoval", { opened: { key, version: before?.version ?? 0 }, reason });
    expect(filled(replay({}, await revisionsOf("explanation", key)))).toEqual({});
    expect((await takeBack((await lastOf("explanation")).id, editor, reason)).status).toBe("SAVED");
    expect(filled(replay({}, await revisionsOf("explanation", key)))).toEqual(filled(before?.explanation ?? {}));
  });

  // The last: by now every kind was entered, changed, taken out and brought back, with what goes along.
  it("gives it of every record that was entered here, and nothing of one that is out", async () => {
    const records = await prisma.revision.groupBy({ by: ["entity", "entityId"], where: { action: "CREATE" } });
    const wrong: string[] = [];
    for (const { entity, entityId } of records) {
      const now = filled(await present(entity as keyof typeof TAKERS, entityId));
      if (!isDeepStrictEqual(filled(replay({}, await revisionsOf(entity, entityId))), now))
        wrong.push(`${entity} ${entityId}`);
    }
    expect(wrong).toEqual([]);
    const kinds = new Set(records.map(({ entity }) => entity));
    expect([...kinds].sort()).toEqual([...CORRECTED_KINDS].sort());
    expect(records.length).toBeGreaterThan(14);
  });
});
