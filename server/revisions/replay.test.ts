import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { CORRECTED_KINDS } from "@/domain/correction";
import { applyChanges, type Changes, created, type RevisedState, undoChanges } from "@/domain/revision";
import { voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getExplanation } from "../explanations/get";
import { type Calls, SAVES, type SaveKind } from "../proposals/saves";
import { readVote } from "../votes/vote-state";
import { anEditor, aVote, positionsOn } from "../votes/votes.fixture";
import { takeBack } from "./take-back";
import { TAKERS } from "./takers";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const SOURCE = { citation: "S/PV.7893, page 4", url: null };
const PLACE = { source: "tass-2020-01-04", supports: "it", place: "line 3" };

async function save<Kind extends SaveKind>(kind: Kind, call: Calls[Kind]): Promise<void> {
  const result = await SAVES[kind](call, editor);
  expect(result, JSON.stringify(result)).toMatchObject({ status: "SAVED" });
}

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

const TEXT = {
  ...{ date: "2026-05-20", fate: "CIRCULATED", draft: "S/2026/470", title: "A draft", topic: "sudan" },
  ...{ furtherTopics: ["icc"], subjects: ["SUDAN"], successor: "s-2017-172", source: SOURCE },
};
const EXPLANATION = {
  ...{ vote: "s-2017-172", member: "KAZ", summary: "It asked for evidence.", given: "AFTER", confidence: "MEDIUM" },
  ...{ quotation: "Evidence first", speaker: "K. Umarov", office: null },
};
const WORDS = {
  text: "Not now",
  speaker: "A. Speaker",
  office: "Envoy",
  member: "RUS",
  date: null,
  reportedBy: "TASS",
};
const STATEMENT = {
  ...{
    kind: "PRESS_STATEMENT",
    kindStated: true,
    about: "TEXT",
    title: "A statement",
    date: "2026-05",
    dateOf: "OBJECTION",
  },
  ...{
    subject: "Iraq",
    region: "Middle East",
    topic: "iraq",
    draft: null,
    proposers: ["USA"],
    objectors: ["CHN", "RUS"],
  },
  ...{
    status: "BLOCKED",
    attribution: "REPORTED",
    confidence: "LOW",
    silenceProcedure: true,
    statedReason: "Not now.",
  },
  ...{ contraryAccount: null, whatHappenedNext: null, checked: null, quotations: [WORDS], resolutions: ["s-2017-172"] },
  documents: ["S/PRST/2026/1"],
};
const ARTICLE = {
  ...{
    publisher: "Xinhua",
    title: "A report",
    reliability: "PRESS_REPORT",
    date: "2026-05",
    url: null,
    accessed: null,
  },
  ...{ language: "zh", licence: null, outletKind: null, stance: null, summary: null, notHeld: null },
};
const CLAIM = {
  ...{ source: "tass-2020-01-04", words: "words of it", meaning: "Nothing", place: "line 1", form: null },
  ...{ reason: "No votes", resolution: null, statement: null },
};
const FORMER_NAME = { name: "Republic of Ruritania", shortName: "Ruritania", from: "2026-02-01", to: null };
const STATE = {
  ...{ code: "RUR", shortName: "Ruritania", officialName: "Kingdom of Ruritania", status: "MEMBER" },
  ...{
    regionalGroup: "Eastern Europe",
    iso2: "RT",
    names: [FORMER_NAME, { ...FORMER_NAME, from: null, to: "2026-01-31" }],
  },
};
const TERM = { member: "IND", from: "2027-01-01", to: "2028-12-31", seatGroup: null, note: null };
const TOPIC = {
  ...{ slug: "ruritania", name: "Ruritania", kind: "SITUATION", region: "Europe", countries: ["RUR"] },
  description: "What happens in Ruritania.",
};
const source = "A/80/PV.85, page 2";
const CITATION = { kind: "vote", record: "s-2017-172", ...PLACE };

const reason = "So";

/** By kind of record: enters one, then changes it twice. */
const RUNS: Record<(typeof CORRECTED_KINDS)[number], () => Promise<void>> = {
  async vote() {
    const date = "2026-06-16";
    const input = await aVote({ date, meeting: null, draft: "S/2026/450", positions: await positionsOn(date) });
    await save("vote", { input, reason, confirmed: true });
    await correctVote("s-2026-450");
  },
  async resolution() {
    await save("text", { input: TEXT, reason });
    const opened = { slug: "s-2026-470", version: 1 };
    await save("text", { input: { ...TEXT, furtherTopics: [], successor: null, note: "A note" }, reason, opened });
    const input = { ...TEXT, subjects: [], agenda: "An item", fate: "WITHDRAWN" };
    await save("text", { input, reason, opened: { ...opened, version: 2 } });
  },
  async explanation() {
    await save("explanation", { input: { explanation: EXPLANATION, citation: PLACE }, reason });
    const opened = { key: "s-2017-172-kaz", version: 1 };
    await save("explanation", { input: { explanation: { ...EXPLANATION, quotation: null } }, reason, opened });
    const explanation = { ...EXPLANATION, office: "Envoy", given: null };
    await save("explanation", { input: { explanation }, reason, opened: { ...opened, version: 2 } });
  },
  async statement() {
    await save("statement", { input: { statement: STATEMENT, citation: PLACE }, reason });
    const opened = { slug: "a-statement-2026", version: 1 };
    const quotations = [{ ...WORDS, member: null }, WORDS];
    await save("statement", { input: { statement: { ...STATEMENT, quotations } }, reason, opened });
    const statement = { ...STATEMENT, objectors: ["RUS"], topic: null, documents: [] };
    await save("statement", { input: { statement }, reason, opened: { ...opened, version: 2 } });
  },
  async source() {
    await save("source", { input: ARTICLE, reason });
    const opened = { slug: "xinhua-2026-05", version: 1 };
    await save("source", { input: { ...ARTICLE, url: "https://example.org/a" }, reason, opened });
    await save("source", {
      input: { ...ARTICLE, stance: "A state agency" },
      reason,
      opened: { ...opened, version: 2 },
    });
  },
  async claim() {
    await save("claim", { input: CLAIM, reason });
    const { id } = await prisma.claim.findFirstOrThrow({ where: { words: CLAIM.words } });
    await save("claim", { input: { ...CLAIM, resolution: "s-2017-172" }, reason, opened: { id, version: 1 } });
    await save("claim", { input: { ...CLAIM, meaning: "Something" }, reason, opened: { id, version: 2 } });
  },
  async citation() {
    await save("citation", { input: CITATION, reason });
    const { id } = await prisma.citation.findFirstOrThrow({ where: { voteId: CITATION.record, supports: "it" } });
    await save("citation", { input: { ...CITATION, place: "line 4" }, reason, opened: { id, version: 1 } });
    const input = { ...CITATION, kind: "statement", record: "wang-lavrov-call-2020-01" };
    await save("citation", { input, reason, opened: { id, version: 2 } });
  },
  async member() {
    await save("member", { input: { member: STATE, source }, reason });
    const opened = { code: STATE.code, version: 1 };
    const names = [{ ...FORMER_NAME, to: null }];
    await save("member", { input: { member: { ...STATE, names }, source }, reason, opened });
    const member = { ...STATE, names: [...names, { ...FORMER_NAME, from: null, to: "2026-01-31" }], iso2: null };
    await save("member", { input: { member, source }, reason, opened: { ...opened, version: 2 } });
  },
  async term() {
    await save("term", { input: { term: TERM, source }, reason });
    const { id } = await prisma.term.findFirstOrThrow({ where: { memberCode: TERM.member }, orderBy: { id: "desc" } });
    const term = { ...TERM, to: "2028-06-30", note: "It leaves early" };
    await save("term", { input: { term, source }, reason, opened: { id, version: 1 } });
    const late = { ...term, from: "2027-02-01", to: "2028-12-31" };
    await save("term", { input: { term: late, source }, reason, opened: { id, version: 2 } });
  },
  async topic() {
    await save("topic", { input: TOPIC, reason });
    const opened = { slug: TOPIC.slug, version: 1 };
    await save("topic", { input: { ...TOPIC, name: "Another name", countries: [] }, reason, opened });
    const input = { ...TOPIC, kind: "THEME", region: null };
    await save("topic", { input, reason, opened: { ...opened, version: 2 } });
  },
};

async function correctVote(id: string): Promise<void> {
  for (const change of [
    { note: "A first note", title: "Another title", furtherTopics: ["icc"], subjects: ["SUDAN", "TRUCE"] },
    { topic: "iraq", note: null, agenda: "Another item", subjects: ["TRUCE"] },
  ]) {
    const held = await readVote(id);
    if (!held) throw new Error(`There is no vote ${id}`);
    const positions = { ...held.state.positions, USA: "NOT_VOTING", ...(change.note && { FRA: "ABSTAIN" }) };
    const input = { ...voteInputOf(held.state, SOURCE), positions, ...change };
    await save("voteCorrection", { id, input, reason, opened: { version: held.version } });
  }
}

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
