/** How to cite what this site shows: APA and Chicago as text, BibTeX and RIS for reference managers. */
import { RECORD_TITLE } from "./credit";
import { formatPartialDay } from "./dates";

export const CITE_STYLES = ["apa", "chicago", "bibtex", "ris"] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

export const CITE_STYLE_LABELS: Record<CiteStyle, string> = {
  apa: "APA",
  chicago: "Chicago",
  bibtex: "BibTeX",
  ris: "RIS",
};

/** What is cited: a document by its symbol, or something that is this site's own. */
export type Citable = {
  /** A document of the Council, the whole record, or a page of it with a figure, an account or a check. */
  kind: "document" | "dataset" | "page";
  title: string;
  /** Of a document: S/2017/172, S/RES/2448(2018). */
  symbol: string | null;
  /** As precise as it is known: 2020, 2020-01 or 2020-01-06. Of the record and its pages, the day of its latest vote. */
  date: string;
  /** The address of our page, with its origin. */
  url: string;
  version: string;
  /** The day on which the reader sees it; null for an earlier version, which was seen on another day. */
  accessed: string | null;
};

const COUNCIL = "United Nations Security Council";

/** The citation in a style, as text to be copied; BibTeX and RIS are whole entries of several lines. */
export function cite(style: CiteStyle, cited: Citable): string {
  return WRITERS[style](cited);
}

const WRITERS: Record<CiteStyle, (cited: Citable) => string> = { apa, chicago, bibtex, ris };

function apa({ kind, title, symbol, date, url, version, accessed }: Citable): string {
  const [year = "", ...rest] = date.split("-");
  const day = rest.length > 0 ? `${year}, ${formatMonthFirst(date)}` : year;
  const seen = accessed === null ? url : `Retrieved ${formatPartialDay(accessed)}, from ${url}`;
  if (kind === "document") {
    return `${COUNCIL}. (${day}). ${title}${symbol ? ` (${symbol})` : ""}. In ${RECORD_TITLE} (Version ${version}). ${seen}`;
  }
  const medium = kind === "dataset" ? " [Data set]" : "";
  if (kind === "dataset") return `${RECORD_TITLE}. (${year}). (Version ${version})${medium}. ${seen}`;
  return `${RECORD_TITLE}. (${year}). ${title} (Version ${version}). ${seen}`;
}

function chicago({ kind, title, symbol, date, url, version, accessed }: Citable): string {
  const seen = `version ${version}, ${accessed === null ? "" : `accessed ${formatPartialDay(accessed)}, `}${url}.`;
  if (kind === "document") {
    const named = symbol ? `${symbol}, ` : "";
    return `${COUNCIL}. “${title}.” ${named}${formatPartialDay(date)}. ${RECORD_TITLE}, ${seen}`;
  }
  return kind === "dataset"
    ? `${RECORD_TITLE}. Data set, ${seen}`
    : `${RECORD_TITLE}. “${title}.” ${withCapital(seen)}`;
}

function bibtex({ kind, title, symbol, date, url, version, accessed }: Citable): string {
  const [year = ""] = date.split("-");
  const fields: [name: string, value: string | null][] = [
    ["author", `{${kind === "document" ? COUNCIL : RECORD_TITLE}}`],
    ["title", `{${escapeTex(kind === "dataset" ? RECORD_TITLE : title)}}`],
    ["year", year],
    ["number", symbol],
    ["howpublished", kind === "dataset" ? "Data set" : `In: ${RECORD_TITLE}`],
    ["note", `Version ${version}`],
    ["url", url],
    ["urldate", accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${keyOf(url)},`, ...lines, "}"].join("\n");
}

function ris({ kind, title, symbol, date, url, version, accessed }: Citable): string {
  const fields: [tag: string, value: string | null][] = [
    ["TY", kind === "dataset" ? "DATA" : "GEN"],
    ["AU", kind === "document" ? COUNCIL : RECORD_TITLE],
    ["TI", kind === "dataset" ? RECORD_TITLE : title],
    ["PY", date.slice(0, 4)],
    ["DA", [...date.split("-"), "", ""].slice(0, 3).join("/").padEnd(8, "/")],
    ["M1", symbol],
    ["T2", kind === "dataset" ? null : RECORD_TITLE],
    ["ET", version],
    ["UR", url],
    ["Y2", accessed?.replaceAll("-", "/") ?? null],
    ["ER", ""],
  ];
  // The format ends a line as DOS does, and a value stays on one.
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}\r\n`]))
    .join("");
}

const MONTH_FIRST = /^(\d+) (\S+) \d{4}$/;

/** "February 28" of 2017-02-28, "January" of 2020-01. */
function formatMonthFirst(date: string): string {
  const text = formatPartialDay(date);
  const [, day, month] = MONTH_FIRST.exec(text) ?? [];
  return day && month ? `${month} ${day}` : text.replace(/ \d{4}$/, "");
}

/** A key for the entry, from the end of the address: "resolutions-s-2017-172". */
function keyOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which TeX sees nothing but letters. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
