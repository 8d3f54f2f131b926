import type { StatementInput } from "@/domain/statement-input";
import { slugOf } from "@/domain/symbols";
import type { FieldValues } from "../desk/record-form-state";

const PARTS = ["text", "speaker", "office", "member", "date", "reportedBy"] as const;

/** Quotations that the form has room for. */
export const QUOTATIONS = 6;

const rowName = (row: number, part: (typeof PARTS)[number]) => `quotations.${row}.${part}`;

type Held = Omit<StatementInput, "region" | "about" | "dateOf"> & { region: string; about: string; dateOf: string };

/** A statement of the record as the fields of its form, with the version that was read. */
export function valuesOfStatement({ version, statement }: { version: number; statement: Held }): FieldValues {
  const { quotations, proposers, objectors, resolutions, documents, kindStated, silenceProcedure, ...rest } = statement;
  const words = quotations.flatMap((one, row) => PARTS.map((part) => [rowName(row, part), one[part] ?? ""] as const));
  return {
    version: String(version),
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? ""])),
    proposers: proposers.join(" "),
    objectors: objectors.join(" "),
    resolutions: resolutions.join(" "),
    documents: documents.join("; "),
    ...(kindStated && { kindStated: "on" }),
    ...(silenceProcedure && { silenceProcedure: "on" }),
    ...Object.fromEntries(words),
  };
}

/** The statement that the fields describe, to be checked. A quotation of which nothing is filled in is none. */
export function statementOf(values: FieldValues): Record<keyof StatementInput, unknown> {
  const value = (name: string) => values[name] ?? "";
  const orNone = (name: string) => value(name).trim() || null;
  const words = (name: string) =>
    value(name)
      .split(/[\s,;]+/)
      .filter(Boolean);
  return {
    kind: value("kind"),
    kindStated: value("kindStated") === "on",
    about: value("about"),
    title: value("title"),
    date: value("date"),
    dateOf: value("dateOf"),
    subject: value("subject"),
    region: value("region"),
    topic: orNone("topic"),
    draft: addressOrNone(value("draft")),
    proposers: words("proposers"),
    objectors: words("objectors"),
    status: value("status"),
    attribution: value("attribution"),
    confidence: value("confidence"),
    silenceProcedure: value("silenceProcedure") === "on",
    statedReason: value("statedReason"),
    contraryAccount: value("contraryAccount"),
    whatHappenedNext: value("whatHappenedNext"),
    checked: orNone("checked"),
    quotations: filledRows(values).map((row) => ({
      text: value(rowName(row, "text")),
      speaker: value(rowName(row, "speaker")),
      office: value(rowName(row, "office")),
      member: orNone(rowName(row, "member")),
      date: orNone(rowName(row, "date")),
      reportedBy: value(rowName(row, "reportedBy")),
    })),
    resolutions: words("resolutions").map(slugOf),
    documents: value("documents")
      .split(";")
      .map((symbol) => symbol.trim())
      .filter(Boolean),
  };
}

/** The issues by the field that they stand beside: quotations by their row, lists as one field. */
export function placeStatementIssues(issues: readonly { path: string; message: string }[], values: FieldValues) {
  const rows = filledRows(values);
  return issues.map(({ path, message }) => {
    const [, index, part] = /^quotations\.(\d+)\.(\w+)$/.exec(path) ?? [];
    if (part !== undefined) return { path: `quotations.${rows[Number(index)] ?? 0}.${part}`, message };
    return { path: path.replace(/^(proposers|objectors|resolutions|documents)\.\d+$/, "$1"), message };
  });
}

/** The rows of quotations in which anything is filled in. */
function filledRows(values: FieldValues): number[] {
  return Array.from({ length: QUOTATIONS }, (_, row) => row).filter((row) =>
    PARTS.some((part) => (values[rowName(row, part)] ?? "").trim() !== ""),
  );
}

const addressOrNone = (text: string) => slugOf(text) || null;

const QUOTATION_LABELS: Record<(typeof PARTS)[number], string> = {
  text: "Words",
  speaker: "Speaker",
  office: "Office",
  member: "Member",
  date: "Date",
  reportedBy: "Reported by",
};

/** What the fields are called, by name, in the order of the form. */
export const STATEMENT_FIELDS: Record<string, string> = {
  title: "Title",
  kind: "Kind",
  kindStated: "A source says which form it was",
  about: "What it is about",
  date: "Date",
  dateOf: "What happened on that day",
  subject: "Subject",
  region: "Region",
  topic: "Topic",
  draft: "Draft that it is the account of",
  status: "What became of it",
  proposers: "Proposed by",
  objectors: "Objected",
  attribution: "How it is known",
  confidence: "Confidence",
  silenceProcedure: "A source speaks of a silence procedure",
  statedReason: "The objectors’ reason",
  contraryAccount: "The other side’s account",
  whatHappenedNext: "What happened next",
  ...Object.fromEntries(
    Array.from({ length: QUOTATIONS }, (_, row) =>
      PARTS.map((part) => [rowName(row, part), `Quotation ${row + 1}: ${QUOTATION_LABELS[part].toLowerCase()}`]),
    ).flat(),
  ),
  resolutions: "Texts that it bears on",
  documents: "Documents without a page here",
  checked: "Found again by a second reader on",
  "citation.source": "Source",
  "citation.supports": "What it carries",
  "citation.place": "Place in the source",
  changeReason: "Why it is changed",
};
