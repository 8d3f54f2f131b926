/** A statement as it comes in, from the form or the seed, and what is asked of it. */
import { z } from "zod";
import { Day } from "./dates";
import {
  Address,
  type InputIssue,
  isAfter,
  optionalText,
  PartialDay,
  readFields,
  requiredText,
  shortWords,
} from "./input-fields";
import { MemberCode, oneOf } from "./query";
import { ATTRIBUTIONS, CONFIDENCES, REGIONS, STATEMENT_KINDS, STATEMENT_STATUSES } from "./vocabulary";

/** What a statement is about. */
export const ABOUT = ["TEXT", "MEETING", "NOTICE", "VOTE"] as const;

/** What its day is the day of. */
export const DATES_OF = [
  "OBJECTION",
  "CIRCULATION",
  "WITHDRAWAL",
  "ISSUE",
  "LETTER",
  "MEETING",
  "CALL",
  "REMARK",
  "ANNOUNCEMENT",
] as const;

/** The words of an official, at most thirty, as a source prints them. */
const QuotationInput = z.strictObject({
  text: shortWords("Give the words, or leave the whole quotation empty."),
  speaker: requiredText("Name the speaker.", 200),
  office: optionalText(300),
  member: MemberCode.nullable(),
  date: PartialDay.nullable(),
  reportedBy: requiredText("Name who reports the words.", 300),
});

export const StatementInput = z.strictObject({
  kind: oneOf("a kind of statement", [...STATEMENT_KINDS, "DRAFT_RESOLUTION"]),
  kindStated: z.boolean(),
  about: oneOf("what a statement is about", ABOUT),
  title: requiredText("Give it a title.", 300),
  date: PartialDay,
  dateOf: oneOf("what a day is of", DATES_OF),
  subject: requiredText("Name the subject in a word or two.", 100),
  region: oneOf("a region", REGIONS),
  topic: Address.nullable(),
  /** The slug of the text that the account of a draft is of; null for statements. */
  draft: Address.nullable(),
  proposers: z.array(MemberCode),
  objectors: z.array(MemberCode),
  status: oneOf("a status", STATEMENT_STATUSES),
  attribution: oneOf("a grade of attribution", ATTRIBUTIONS),
  confidence: oneOf("a degree of confidence", CONFIDENCES),
  silenceProcedure: z.boolean(),
  /** The objectors' reason, and the other side's account. */
  statedReason: optionalText(),
  contraryAccount: optionalText(),
  whatHappenedNext: optionalText(),
  checked: Day.nullable(),
  quotations: z.array(QuotationInput),
  /** Slugs of the texts that it is about, or that followed it. */
  resolutions: z.array(Address),
  /** Symbols of documents that have no page here. */
  documents: z.array(requiredText("A symbol is missing.", 80)),
});
export type StatementInput = z.infer<typeof StatementInput>;

/** What the record knows, and the last day allowed. */
export type StatementContext = {
  today: string;
  members: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  texts: ReadonlySet<string>;
};

/** A statement that may enter the record, or all that is wrong with it. */
export type CheckedStatement = { ok: true; statement: StatementInput } | { ok: false; issues: InputIssue[] };

/** The words by which an account says that nobody is named for a block; the database looks for the same. */
const NOBODY_NAMED = /sources name no/i;

/** Checks a statement by itself and against the names that the record knows. Every issue is found at once. */
export function checkStatement(raw: unknown, context: StatementContext): CheckedStatement {
  const { fields, issues } = readFields(StatementInput, raw);
  issues.push(...checkDates(fields, context), ...checkMembers(fields, context));
  issues.push(...checkTexts(fields, context), ...checkBlock(fields));
  // Without an issue every field was read, so that together they are a statement.
  return issues.length === 0 ? { ok: true, statement: fields as StatementInput } : { ok: false, issues };
}

type Fields = Partial<StatementInput>;

function checkDates({ date, checked, quotations = [] }: Fields, { today }: StatementContext): InputIssue[] {
  const dates = [
    { path: "date", date },
    { path: "checked", date: checked },
    ...quotations.map((words, index) => ({ path: `quotations.${index}.date`, date: words.date })),
  ];
  return dates
    .filter((one) => one.date && isAfter(one.date, today))
    .map(({ path }) => ({ path, message: "This day is still to come." }));
}

function checkMembers(
  { proposers = [], objectors = [], quotations = [] }: Fields,
  { members }: StatementContext,
): InputIssue[] {
  const issues: InputIssue[] = [];
  const roles = { proposers, objectors };
  for (const path of ["proposers", "objectors"] as const) {
    const codes = roles[path];
    const stranger = codes.find((code) => !members.has(code));
    if (stranger) issues.push({ path, message: `No member has the code ${stranger}.` });
    else if (new Set(codes).size < codes.length) issues.push({ path, message: "A member is named twice." });
  }
  for (const [index, { member }] of quotations.entries()) {
    if (member === null || members.has(member)) continue;
    issues.push({ path: `quotations.${index}.member`, message: `No member has the code ${member}.` });
  }
  return issues;
}

function checkTexts({ topic, draft, resolutions = [], kind }: Fields, known: StatementContext): InputIssue[] {
  const issues: InputIssue[] = [];
  if (topic && !known.topics.has(topic)) issues.push({ path: "topic", message: `There is no topic “${topic}”.` });
  const stranger = resolutions.find((slug) => !known.texts.has(slug));
  if (stranger) issues.push({ path: "resolutions", message: `There is no text “${stranger}” in the record.` });
  if (kind !== undefined && draft !== undefined && (kind === "DRAFT_RESOLUTION") !== (draft !== null)) {
    issues.push({ path: "draft", message: "The account of a draft names its text, and no other statement does." });
  } else if (draft && !known.texts.has(draft)) {
    issues.push({ path: "draft", message: `There is no text “${draft}” in the record.` });
  }
  return issues;
}

/** A block has a blocker, or an account that says that the sources name none. */
function checkBlock({ status, objectors, statedReason, contraryAccount }: Fields): InputIssue[] {
  if (status !== "BLOCKED" || objectors === undefined || objectors.length > 0) return [];
  if (NOBODY_NAMED.test(`${statedReason ?? ""} ${contraryAccount ?? ""}`)) return [];
  const message = "Name who blocked it, or say in an account that the sources name no objector.";
  return [{ path: "objectors", message }];
}
