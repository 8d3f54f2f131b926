/** Symbols of Council documents: S/2017/172, S/25067, S/8547/Rev.1/Add.1, S/RES/2448(2018), S/PV.7893. */
import { yearOf } from "./dates";
import { capitalised } from "./sentence";

const BASE = String.raw`S/(?:\d{4}/)?\d+(?:/(?:Rev|Add|Corr)\.\d+)*`;
/** Older volumes print some drafts with what belongs to them: "S/471 and S/471/Add.1", "S/6113 (as amended)". */
const DRAFT = new RegExp(
  String.raw`^${BASE}(?: and (?:${BASE}|Corr\.\d+(?: & \d+)*))?(?: \((?:as amended|as corrected)\))?$`,
);
const RESOLUTION = /^S\/RES\/\d+\((\d{4})\)$/;
const MEETING = /^S\/PV\.\d+(?: \(Resumption \d+\))?(?:\+Corr\.\d+)*$/;

/** Drafts are numbered by year from this day: S/1994/11 follows S/26909. */
const NUMBERED_BY_YEAR = "1994-01-01";

/**
 * The address of a symbol: lower case, every run of other than letters and digits one hyphen, trimmed (the contract,
 * section 3). "S/RES/2448(2018)" gives "s-res-2448-2018"; empty where there is no letter or digit.
 */
export function slugOf(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The symbol as the record writes it: "s/res/2448 (2018)" gives "S/RES/2448(2018)", "S/4733/Rev. 1" gives "S/4733/Rev.1". */
export function tidySymbol(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^s\//i, "S/")
    .replace(/^S\/(res|pv)\b/i, (start) => start.toUpperCase())
    .replace(/\b(rev|add|corr)\. ?(?=\d)/gi, (_, part: string) => `${capitalised(part.toLowerCase())}.`)
    .replace(/^(S\/RES\/\d+) \(/, "$1(")
    .replace(/(\d)\((?=as )/, "$1 (");
}

/** A symbol as Council documents print it: "S/RES/2448(2018)" gives "S/RES/2448 (2018)". Every other symbol stays as it is. */
export function formatSymbol(symbol: string): string {
  return symbol.replace(/^(S\/RES\/\d+)\(/, "$1 (");
}

/**
 * The addresses that a text may have whose symbol somebody typed: "2448" gives s-res-2448, "2017/172" gives s-2017-172. Those
 * that begin with s-res may lack the year. Empty for what is no symbol.
 */
export function slugsOfSymbol(typed: string): string[] {
  const text = typed.trim().replace(/^(un)?scr|^resolution|^res\b/i, "S/RES/");
  if (/^\d+$/.test(text)) return [`s-res-${text}`, `s-${text}`];
  const symbol = /^\d{4}\/\d+/.test(text) ? `S/${text}` : text;
  return /^s\/[\d/ ]|^s\/res\b/i.test(symbol) && /\d/.test(symbol) ? [slugOf(symbol)] : [];
}

/** What is wrong with the symbol of a draft or amendment voted on that day, as a sentence; null: nothing. Expects a tidy symbol. */
export function draftProblem(symbol: string, day: string): string | null {
  const hint = "It looks like S/2017/172. Leave it empty if the text has none.";
  if (RESOLUTION.test(symbol)) return `“${symbol}” is the symbol of a resolution, not of its draft.`;
  if (MEETING.test(symbol)) return `“${symbol}” is the symbol of a meeting, not of a draft.`;
  if (!symbol.startsWith("S/")) return `“${symbol}” does not begin with S/. ${hint}`;
  if (day < NUMBERED_BY_YEAR)
    return DRAFT.test(symbol) ? null : `“${symbol}” is not the symbol of a draft. It looks like S/10786.`;
  if (/^S\/\d{4}\/?$/.test(symbol)) return `“${symbol}” lacks its number. ${hint}`;
  const year = /^S\/(\d{4})\/\d/.exec(symbol)?.[1];
  if (year === undefined || !DRAFT.test(symbol)) return `“${symbol}” is not the symbol of a draft. ${hint}`;
  if (Number(year) > yearOf(day))
    return `“${symbol}” is a document of ${year}, and the vote was taken in ${yearOf(day)}.`;
  if (Number(year) < yearOf(day) - 1)
    return `“${symbol}” is a document of ${year}, long before the vote of ${yearOf(day)}.`;
  return null;
}

/** What is wrong with the symbol of a resolution adopted on that day, as a sentence; null: nothing. Expects a tidy symbol. */
export function resolutionProblem(symbol: string, day: string): string | null {
  const year = RESOLUTION.exec(symbol)?.[1];
  if (year === undefined) {
    return /^S\/RES\/\d+$/.test(symbol)
      ? `“${symbol}” lacks its year. It looks like S/RES/2448(2018).`
      : `“${symbol}” is not the symbol of a resolution. It looks like S/RES/2448(2018). Leave it empty if the text has none.`;
  }
  if (Number(year) === yearOf(day)) return null;
  return `The year in the symbol is ${year}, and the vote was taken in ${yearOf(day)}.`;
}

/** What is wrong with the symbol of a meeting, as a sentence; null: nothing. Expects a tidy symbol. */
export function meetingProblem(symbol: string): string | null {
  if (MEETING.test(symbol)) return null;
  return `“${symbol}” is not the symbol of a meeting. It looks like S/PV.7893. Leave it empty for a written procedure.`;
}
