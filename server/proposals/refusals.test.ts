import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type RecordFormState, recordState } from "@/components/desk/record-form-state";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { anEditor } from "../votes/votes.fixture";
import { SAVES, type SaveKind } from "./saves";

const signedIn = vi.hoisted(() => ({ editor: undefined as Editor | undefined }));
vi.mock("../auth/editor", () => ({ editorOfPost: async () => signedIn.editor }));

type Action = (state: RecordFormState, form: FormData) => Promise<RecordFormState>;
const modules = import.meta.glob<Record<string, Action>>("../../app/admin/*/actions.ts");

beforeAll(async () => {
  signedIn.editor = await anEditor();
});

type Fields = Record<string, string>;

/** The tests of the database's own rules, each of which is broken there in SQL and named as it refuses. */
const FOLDER = new URL("../../prisma/rules/", import.meta.url);
const RULES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .join("\n");

/** Not among the rules that are broken there in SQL: it is of what is entered. */
const OF_ENTRY = null;

const FIRST = { "citation.source": "tass-2020-01-04", "citation.supports": "it", "citation.place": "line 3" };

type Refused = [what: string, changes: Fields, field: string, rule: string | null];
type Form = { folder: string; action: string; kind: SaveKind; fields: Fields; refused: Refused[] };

const FORMS: Form[] = [
  {
    ...{ folder: "texts", action: "newTextAction", kind: "text" },
    fields: { date: "2026-05-20", fate: "CIRCULATED", title: "A draft", topic: "sudan", source: "S/2026/480, page 1" },
    refused: [
      ["a day to come", { date: "2999-01-01" }, "date", OF_ENTRY],
      ["no title", { title: "" }, "title", "resolution_text"],
      ["a symbol that is none", { draft: "S/2026" }, "draft", "resolution_draft_symbol_format"],
      ["a topic that there is not", { topic: "no-such-topic" }, "topic", OF_ENTRY],
      ["a further topic twice", { furtherTopics: "sudan" }, "furtherTopics", OF_ENTRY],
      ["a successor that there is not", { successor: "S/2099/1" }, "successor", OF_ENTRY],
      ["no source", { source: "" }, "source", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "explanations", action: "newExplanationAction", kind: "explanation" },
    fields: { vote: "s-2017-172", member: "KAZ", summary: "It asked for evidence.", confidence: "LOW", ...FIRST },
    refused: [
      ["a member that did not serve", { member: "DEU" }, "member", OF_ENTRY],
      ["no summary", { summary: "" }, "summary", OF_ENTRY],
      ["too many words", { quotation: "word ".repeat(31) }, "quotation", OF_ENTRY],
      ["a source that there is not", { "citation.source": "no-such-source" }, "citation.source", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "statements", action: "newStatementAction", kind: "statement" },
    fields: {
      ...{ kind: "PRESS_STATEMENT", about: "TEXT", title: "A statement", date: "2026-05", dateOf: "OBJECTION" },
      ...{ subject: "Iraq", region: "Middle East", status: "BLOCKED", attribution: "REPORTED", confidence: "LOW" },
      ...{ objectors: "RUS", ...FIRST },
    },
    refused: [
      ["a block and nobody named for it", { objectors: "" }, "objectors", "statement_blocker"],
      ["a draft that it is no account of", { draft: "s-2017-172" }, "draft", "statement_draft"],
      ["no title", { title: "" }, "title", OF_ENTRY],
      ["a day to come", { date: "2999" }, "date", OF_ENTRY],
      ["a member that there is not", { proposers: "XYZ" }, "proposers", OF_ENTRY],
      ["words without a speaker", { "quotations.0.text": "No" }, "quotations.0.speaker", OF_ENTRY],
      ["no place", { "citation.place": "" }, "citation.place", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "sources", action: "newSourceAction", kind: "source" },
    fields: { publisher: "Xinhua", title: "A report", reliability: "PRESS_REPORT", date: "2026-05" },
    refused: [
      ["no publisher", { publisher: "" }, "publisher", OF_ENTRY],
      ["a date that is none", { date: "May 2026" }, "date", "source_date"],
      ["an address that is none", { url: "xinhuanet" }, "url", "source_url"],
      ["read before it was published", { accessed: "2020-01-01" }, "accessed", OF_ENTRY],
      ["neither title nor address", { title: "" }, "title", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "citations", action: "newCitationAction", kind: "citation" },
    fields: { kind: "vote", record: "s-2017-172", source: "tass-2020-01-04", supports: "it", place: "line 3" },
    refused: [
      ["no place", { place: "" }, "place", "citation_place"],
      ["nothing that it carries", { supports: "" }, "supports", OF_ENTRY],
      ["a record that there is not", { record: "s-2099-1" }, "record", OF_ENTRY],
      ["a source that there is not", { source: "no-such-source" }, "source", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "claims", action: "newClaimAction", kind: "claim" },
    fields: {
      ...{ source: "tass-2020-01-04", words: "words of it", meaning: "Nothing", place: "line 1" },
      ...{ untestable: "on", reason: "No votes" },
    },
    refused: [
      ["too many words", { words: "word ".repeat(31) }, "words", "claim_words"],
      ["no place", { place: "" }, "place", "claim_text"],
      ["neither a query nor why there is none", { reason: "" }, "reason", "claim_form_or_reason"],
      ["a source that there is not", { source: "no-such-source" }, "source", OF_ENTRY],
      ["a statement that there is not", { statement: "no-such-statement" }, "statement", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "members", action: "newMemberAction", kind: "member" },
    fields: {
      ...{ code: "RUR", shortName: "Ruritania", officialName: "Kingdom of Ruritania", status: "MEMBER" },
      ...{ regionalGroup: "Eastern Europe", restsOn: "A/RES/81/1" },
    },
    refused: [
      ["a code that is none", { code: "RU" }, "code", OF_ENTRY],
      ["a code that another has", { code: "GRC" }, "code", OF_ENTRY],
      ["a name that another has", { shortName: "Greece" }, "shortName", OF_ENTRY],
      ["no official name", { officialName: " " }, "officialName", OF_ENTRY],
      ["a group that there is not", { regionalGroup: "Ruritanian" }, "regionalGroup", OF_ENTRY],
      ["a former name without the official one", { "names.0.shortName": "Ruria" }, "names.0.name", OF_ENTRY],
      [
        "two names of one day",
        { "names.1.shortName": "R", "names.1.name": "R", "names.3.shortName": "S", "names.3.name": "S" },
        "names.3.from",
        "member_name_once",
      ],
      ["no source", { restsOn: "" }, "restsOn", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "terms", action: "newTermAction", kind: "term" },
    fields: { member: "IND", from: "2027-01-01", to: "2028-12-31", restsOn: "A/81/PV.85" },
    refused: [
      ["a state that there is not", { member: "XYZ" }, "member", OF_ENTRY],
      ["a member that retires", { member: "GRC" }, "member", "term_not_at_once"],
      ["no last day", { to: "" }, "to", "term_elected_ends"],
      ["a last day before the first", { to: "2026-12-31" }, "to", "term_days"],
      ["one year without a reason", { to: "2027-12-31" }, "note", "term_two_years"],
      ["three years", { to: "2029-12-31", note: "Longer" }, "to", "term_length"],
      ["a year in which ten sit", { from: "2026-01-01", to: "2027-12-31" }, "from", "term_elected_seats"],
      ["a group of before 1966", { seatGroup: "Eastern Europe" }, "seatGroup", "term_seat_group"],
      [
        "days under votes of others",
        { member: "CUB", from: "1980-01-01", to: "1980-01-09", note: "So" },
        "from",
        "term_elected_seats",
      ],
      ["no source", { restsOn: "" }, "restsOn", OF_ENTRY],
    ],
  },
  {
    ...{ folder: "topics", action: "newTopicAction", kind: "topic" },
    fields: { name: "Ruritania", kind: "SITUATION", region: "Europe", countries: "RUR", description: "The war there." },
    refused: [
      ["no name", { name: "" }, "name", OF_ENTRY],
      ["an address that is none", { slug: "Ruri tania" }, "slug", OF_ENTRY],
      ["an address that another has", { slug: "syria" }, "slug", OF_ENTRY],
      ["a situation that is nowhere", { region: "" }, "region", OF_ENTRY],
      ["a code that is none", { countries: "RUR Ruritania" }, "countries", OF_ENTRY],
      ["no description", { description: "" }, "description", OF_ENTRY],
    ],
  },
];

const counts = () =>
  Promise.all([
    ...[prisma.resolution.count(), prisma.explanation.count(), prisma.statement.count(), prisma.source.count()],
    ...[prisma.citation.count(), prisma.claim.count(), prisma.revision.count(), prisma.topic.count()],
    ...[prisma.member.count(), prisma.memberName.count(), prisma.term.count()],
  ]);

/** The fields that the form of a new record marks as wrong; what it saved where none is. `called` sees the save. */
async function send({ folder, action, fields }: Form, changes: Fields): Promise<RecordFormState> {
  const module = await modules[`../../app/admin/${folder}/actions.ts`]?.();
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) form.set(name, value);
  const state = await module?.[action]?.(recordState({}), form);
  if (!state) throw new Error(`There is no ${action}`);
  return state;
}

describe.each(FORMS)("every refusal of a new record, by its form: $kind", (form) => {
  it.each(form.refused)("%s", async (_, changes, field, rule) => {
    const before = await counts();
    const save = vi.spyOn(SAVES, form.kind);
    const state = await send(form, changes);
    expect(state.issues.map(({ path }) => path)).toContain(field);
    expect(state.values).toMatchObject({ ...form.fields, ...changes });
    // The form adds nothing of its own: the save that all ways share has said so.
    expect(await save.mock.results[0]?.value).toMatchObject({ status: "REFUSED" });
    save.mockRestore();
    expect(await counts()).toEqual(before);
    if (rule !== null) expect(RULES).toContain(`"${rule}"`);
  });

  it("is no refusal of the same fields without any of these", async () => {
    const state = await send(form, {});
    expect(state.issues).toEqual([]);
    expect(state.saved).not.toBeNull();
  });
});
