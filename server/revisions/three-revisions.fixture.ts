import type { CORRECTED_KINDS } from "@/domain/correction";
import { voteInputOf } from "@/domain/vote-state";
import { prisma } from "../db";
import { type Calls, SAVES, type SaveKind } from "../proposals/saves";
import { aStatement } from "../statements/statement.fixture";
import { readVote } from "../votes/vote-state";
import { anEditor, aVote, positionsOn } from "../votes/votes.fixture";

const SOURCE = { citation: "S/PV.7893, page 4", url: null };
const PLACE = { source: "tass-2020-01-04", supports: "it", place: "line 3" };

/** Saves by an editor as a form does. Throws where it is not saved. */
export async function save<Kind extends SaveKind>(kind: Kind, call: Calls[Kind]): Promise<void> {
  const result = await SAVES[kind](call, await anEditor());
  if (result.status !== "SAVED") throw new Error(JSON.stringify(result));
}

const TEXT = {
  date: "2026-05-20",
  fate: "CIRCULATED",
  draft: "S/2026/470",
  title: "A draft",
  topic: "sudan",
  furtherTopics: ["icc"],
  subjects: ["SUDAN"],
  successor: "s-2017-172",
  source: SOURCE,
};
const EXPLANATION = {
  vote: "s-2017-172",
  member: "KAZ",
  summary: "It asked for evidence.",
  given: "AFTER",
  confidence: "MEDIUM",
  quotation: "Evidence first",
  speaker: "K. Umarov",
  office: null,
};
const WORDS = {
  text: "Not now",
  speaker: "A. Speaker",
  office: "Envoy",
  member: "RUS",
  date: null,
  reportedBy: "TASS",
};
const STATEMENT = aStatement({
  title: "A statement",
  date: "2026-05",
  confidence: "LOW",
  statedReason: "Not now.",
  quotations: [WORDS],
});
const ARTICLE = {
  publisher: "Xinhua",
  title: "A report",
  reliability: "PRESS_REPORT",
  date: "2026-05",
  url: null,
  accessed: null,
  language: "zh",
  licence: null,
  outletKind: null,
  stance: null,
  summary: null,
  notHeld: null,
};
const CLAIM = {
  source: "tass-2020-01-04",
  words: "words of it",
  meaning: "Nothing",
  place: "line 1",
  form: null,
  reason: "No votes",
  resolution: null,
  statement: null,
};
const FORMER_NAME = { name: "Republic of Ruritania", shortName: "Ruritania", from: "2026-02-01", to: null };
const STATE = {
  code: "RUR",
  shortName: "Ruritania",
  officialName: "Kingdom of Ruritania",
  status: "MEMBER",
  regionalGroup: "Eastern Europe",
  iso2: "RT",
  names: [FORMER_NAME, { ...FORMER_NAME, from: null, to: "2026-01-31" }],
};
const TERM = { member: "IND", from: "2027-01-01", to: "2028-12-31", seatGroup: null, note: null };
const TOPIC = {
  slug: "ruritania",
  name: "Ruritania",
  kind: "SITUATION",
  region: "Europe",
  countries: ["RUR"],
  description: "What happens in Ruritania.",
};
const source = "A/80/PV.85, page 2";
const CITATION = { kind: "vote", record: "s-2017-172", ...PLACE };

/** Why an editor of a test changes anything. */
export const reason = "So";

/** By kind of record: enters one, then changes it twice. */
export const RUNS: Record<(typeof CORRECTED_KINDS)[number], () => Promise<void>> = {
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

/** Corrects a vote twice: its positions, text, topics and subjects, and some of it back. */
export async function correctVote(id: string): Promise<void> {
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
