import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { VoteFormState } from "@/components/desk/vote-form-values";
import { readVoteForm, stateOf, voteOf } from "@/components/desk/vote-form-values";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { saveVote } from "./save-vote";
import { anEditor, positionsOn } from "./votes.fixture";

const signedIn = vi.hoisted(() => ({ editor: undefined as Editor | undefined }));
vi.mock("../auth/editor", () => ({ editorOfPost: async () => signedIn.editor }));

type Action = (state: VoteFormState, form: FormData) => Promise<VoteFormState>;
const actions = import.meta.glob<{ voteFormAction: Action }>("../../app/admin/votes/new/actions.ts");

const DAY = "2026-06-15";
const FIELDS = {
  date: DAY,
  kind: "RESOLUTION",
  draft: "S/2026/460",
  title: "What is refused",
  topic: "sudan",
  source: "S/PV.10196",
};

const STATED = { statedYes: "13", statedNo: "2", statedAbstain: "0", statedNotVoting: "0" };

let serving: { member: string }[];
let positions: Record<string, string>;
beforeAll(async () => {
  signedIn.editor = await anEditor();
  // China's No vetoes it.
  positions = await positionsOn(DAY, { CHN: "NO" });
  serving = Object.keys(positions).map((member) => ({ member }));
});

type Fields = Record<string, string>;

/** A form as a browser sends it; a field that is undefined is not in it. */
function formOf(changes: Fields): FormData {
  const form = new FormData();
  const seats = Object.entries(positions).map(([member, position]) => [`position.${member}`, position]);
  const fields: Fields = { ...FIELDS, ...Object.fromEntries(seats), ...changes };
  for (const [name, value] of Object.entries(fields)) if (value !== "") form.set(name, value);
  return form;
}

async function byForm(changes: Fields): Promise<string[]> {
  const { voteFormAction } = (await Object.values(actions)[0]?.()) ?? {};
  const form = formOf({ ...changes, intent: "save" });
  const state = await voteFormAction?.(stateOf(readVoteForm(form)), form);
  return state?.issues.map(({ path }) => path) ?? [];
}

async function bySaving(changes: Fields): Promise<string[]> {
  const of = changes.date === undefined ? serving : Object.keys(await positionsOn(changes.date)).map(asMember);
  const result = await saveVote(voteOf(readVoteForm(formOf(changes)), of), await anEditor(), "Tried");
  return result.status === "REFUSED" ? result.issues.map(({ path }) => path) : [result.status];
}

const asMember = (member: string) => ({ member });

/** The tests of the database's own rules, each of which is broken there in SQL and named as it refuses. */
const FOLDER = new URL("../../prisma/rules/", import.meta.url);
const RULES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .join("\n");

/** Not among the rules that are broken there in SQL: it is of what is entered, or a key or form of the table itself. */
const OF_ENTRY = null;

describe("every refusal of a vote, by the form and by the save that all others use, and in SQL where it is a rule", () => {
  it.each<[string, Fields, string, string | null]>([
    ["a day to come", { date: "2999-01-01" }, "date", OF_ENTRY],
    ["a day before the Council", { date: "1945-12-31" }, "date", OF_ENTRY],
    ["no title", { title: "" }, "title", "resolution_text"],
    ["no source", { source: "" }, "source", OF_ENTRY],
    ["a topic that there is not", { topic: "no-such-topic" }, "topic", OF_ENTRY],
    ["a draft’s symbol without its number", { draft: "S/2026" }, "draft", "resolution_draft_symbol_format"],
    ["a resolution’s symbol without its year", { symbol: "S/RES/2850" }, "symbol", "resolution_symbol_format"],
    ["a resolution’s symbol of what was vetoed", { symbol: "S/RES/2850(2026)" }, "symbol", "resolution_symbol"],
    ["a meeting’s symbol that is none", { meeting: "10196" }, "meeting", OF_ENTRY],
    ["a meeting of another day", { meeting: "S/PV.7893" }, "meeting", OF_ENTRY],
    [
      "a written procedure at a meeting",
      { writtenProcedure: "on", meeting: "S/PV.10196" },
      "meeting",
      "vote_written_procedure",
    ],
    ["a part without its name", { kind: "PARAGRAPH", partOf: "s-2017-172" }, "partTitle", "vote_part_title"],
    ["a part of nothing", { kind: "PARAGRAPH", partTitle: "One" }, "partOf", OF_ENTRY],
    ["a member without a position", { "position.GBR": "" }, "positions.GBR", "vote_member_missing"],
    ["a position not recorded, and not why", { unrecorded: "on", "position.GBR": "NOT_RECORDED" }, "note", OF_ENTRY],
    ["a tally that the positions are not", { unrecorded: "on", ...STATED }, "statedTally.yes", "vote_tally"],
    ["an outcome that is not theirs", { unrecorded: "on", statedOutcome: "ADOPTED" }, "statedOutcome", "vote_outcome"],
  ])("%s", async (_, changes, path, rule) => {
    const before = await prisma.vote.count();
    expect(await byForm(changes)).toContain(path);
    expect(await bySaving(changes)).toContain(path);
    expect(await prisma.vote.count()).toBe(before);
    if (rule !== null) expect(RULES).toContain(`"${rule}"`);
  });

  it("the same fields without any of these are let in", async () => {
    expect(await byForm({})).toEqual([]);
    expect(await prisma.vote.count({ where: { id: "s-2026-460" } })).toBe(1);
  });
});
