/** What a line of meeting coverage says of a vote, as far as it says it: nothing is guessed. */
import type { Position } from "./vocabulary";

/** A serving member with the names by which documents call it. */
export type NamedMember = { member: string; name: string; official: string };

/** The positions that a line names, the numbers that it states, and what in it was not understood. */
export type ReadResult = {
  positions: Record<string, Position>;
  stated: { yes: number | null; no: number | null; abstain: number | null };
  withoutVote: boolean;
  /** Sentences for the editor: a name that is no member's, numbers that do not fit the names. */
  notes: string[];
};

type Side = "YES" | "NO" | "ABSTAIN" | "NOT_VOTING";

/** "The negative vote of a permanent member (United States)": the name is the one in brackets. */
const PERMANENT = /\b(?:\w+ )?permanent members?(?: of the (?:Security )?Council)? \(([^()]*)\)/gi;

const NUMBERS = [
  ...["none", "one", "two", "three", "four", "five", "six", "seven", "eight"],
  ...["nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"],
];

/** "13 votes to none, with 2 abstentions", "(15-0-0)", "13 in favour to 1 against": each number beside its word. */
const COUNTS: readonly [keyof ReadResult["stated"], RegExp][] = [
  ["yes", /\b(\w+)\s+(?:votes?\s+(?:to|in\s+favou?r|for)\b|(?:member\w*\s+)?in\s+favou?r\b)/i],
  ["no", /\b(?:votes?|favou?r)\s+to\s+(\w+)\b/i],
  ["no", /\b(\w+)\s+(?:votes?\s+)?against\b/i],
  ["abstain", /\b(\w+)\s+(?:abstentions?|abstaining|abstained)\b/i],
];

/** "In favour: China, France", and the names in brackets behind a number: "2 abstentions (China, Russian Federation)". */
const LISTS: readonly [Side, RegExp][] = [
  ["YES", /\b(?:in\s+favou?r|for|yes)\s*:\s*([^.;:]+)(?=[.;]|$)/gi],
  ["NO", /\b(?:against|no)\s*:\s*([^.;:]+)(?=[.;]|$)/gi],
  ["ABSTAIN", /\b(?:abstain(?:ing|ed)?|abstentions?)\s*:\s*([^.;:]+)(?=[.;]|$)/gi],
  ["NOT_VOTING", /\b(?:not\s+(?:voting|participating)|absent|not\s+taking\s+part)\s*:\s*([^.;:]+)(?=[.;]|$)/gi],
  ["NO", /\bagainst\s*\(((?:[^()]|\([^()]*\))*)\)/gi],
  ["ABSTAIN", /\babst(?:entions?|aining|ained)\s*\(((?:[^()]|\([^()]*\))*)\)/gi],
  ["YES", /\bfavou?r\s*\(((?:[^()]|\([^()]*\))*)\)/gi],
  ["NO", /\bnegative\s+votes?\s+(?:of|by|cast\s+by)\s+([^.;:]+?)(?=[.;]|$)/gi],
];

/**
 * Reads one line or more. A member that the text does not name has no position, unless the numbers leave it no other: with
 * "13 votes to none, with 2 abstentions (China, Russian Federation)" the other thirteen voted Yes.
 */
export function readResult(text: string, serving: readonly NamedMember[]): ReadResult {
  const line = text.replace(/\s+/g, " ").replace(PERMANENT, "$1").trim();
  const result: ReadResult = {
    positions: {},
    stated: statedIn(line),
    withoutVote: /\b(?:without\s+a\s+vote|by\s+consensus|by\s+acclamation)\b/i.test(line),
    notes: [],
  };
  for (const [side, pattern] of LISTS) {
    for (const [, names = ""] of line.matchAll(pattern)) addNames(result, side, names, serving);
  }
  if (/\bunanimous(?:ly)?\b/i.test(line) && noneIsSaid(result)) {
    for (const { member } of serving) result.positions[member] = "YES";
  }
  fillFromNumbers(result, serving);
  checkNumbers(result);
  const understood = Object.keys(result.positions).length > 0 || result.withoutVote || result.stated.yes !== null;
  if (!understood && line !== "") result.notes.push("Nothing in it says how anybody voted.");
  return result;
}

const noneIsSaid = ({ positions, stated }: ReadResult) =>
  Object.keys(positions).length === 0 && (stated.no ?? 0) === 0 && (stated.abstain ?? 0) === 0;

function statedIn(line: string): ReadResult["stated"] {
  const stated: ReadResult["stated"] = { yes: null, no: null, abstain: null };
  const dashed = /\b(\d{1,2})\s*[-–]\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\b/.exec(line);
  if (dashed) [stated.yes, stated.no, stated.abstain] = dashed.slice(1).map(Number) as [number, number, number];
  for (const [part, pattern] of COUNTS) stated[part] ??= numberOf(pattern.exec(line)?.[1]);
  return stated;
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index === -1 ? null : index;
}

function addNames(result: ReadResult, side: Side, list: string, serving: readonly NamedMember[]): void {
  for (const name of namesIn(list, serving)) {
    const member = memberCalled(name, serving);
    if (member === null) result.notes.push(`“${name}” is no member that was serving on that day.`);
    else if (result.positions[member] !== undefined && result.positions[member] !== side) {
      result.notes.push(`“${name}” is named twice, with different positions.`);
    } else result.positions[member] = side;
  }
}

/** The names of a list. A comma or an "and" can be part of a name, so that whole names are taken out first. */
function namesIn(list: string, serving: readonly NamedMember[]): string[] {
  if (/^\s*(?:none|nobody|0)\s*$/i.test(list)) return [];
  const whole = serving.flatMap(({ name, official }) => [name, official]).filter((name) => /,| and /.test(name));
  const kept = whole.reduce((text, name, index) => text.replaceAll(name, `§${index}§`), list);
  return kept
    .split(/,|;|\band\b/)
    .map((name) => name.replace(/§(\d+)§/g, (_, index) => whole[Number(index)] ?? ""))
    .map((name) =>
      name
        .trim()
        .replace(/^the /i, "")
        .replace(/\s*\((?:permanent member|president)\)$/i, ""),
    )
    .filter((name) => name !== "" && !/^permanent members?$/i.test(name));
}

/** The member that a document calls so: by its short or official name, or by the official one without its form of state. */
function memberCalled(name: string, serving: readonly NamedMember[]): string | null {
  const wanted = [name, name.replace(/^(.+?) \((.+ of)(?: the)?\)$/, "$2 $1")].map(plain);
  const found = serving.filter((one) => namesOf(one).some((known) => wanted.includes(known)));
  return found.length === 1 ? (found[0]?.member ?? null) : null;
}

function namesOf({ name, official }: NamedMember): string[] {
  const bare = official.replace(/^.*?\b(?:Republic|Kingdom|State|Commonwealth|Principality) of (?:the )?/, "");
  // The Republic of Korea is not to be called by what another state is called too.
  return [name, official, ...(plain(bare) === "korea" || plain(bare) === "congo" ? [] : [bare])].map(plain);
}

const plain = (name: string) =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘`]/g, "'").replace(/^the /i, "").toLowerCase().trim();

/** Gives the open members the one position that the numbers leave them. */
function fillFromNumbers({ positions, stated }: ReadResult, serving: readonly NamedMember[]): void {
  const open = serving.filter(({ member }) => positions[member] === undefined);
  const lacking = (["YES", "NO", "ABSTAIN"] as const).map((side) => {
    const number = { YES: stated.yes, NO: stated.no, ABSTAIN: stated.abstain }[side];
    const named = Object.values(positions).filter((position) => position === side).length;
    return { side, lack: number === null ? null : number - named };
  });
  const wanting = lacking.filter(({ lack }) => lack !== 0);
  const [only] = wanting;
  if (open.length === 0 || wanting.length !== 1 || only?.lack !== open.length) return;
  for (const { member } of open) positions[member] = only.side;
}

function checkNumbers({ positions, stated, notes }: ReadResult): void {
  for (const [part, side, word] of [
    ["yes", "YES", "Yes"],
    ["no", "NO", "No"],
    ["abstain", "ABSTAIN", "abstaining"],
  ] as const) {
    const named = Object.values(positions).filter((position) => position === side).length;
    const number = stated[part];
    if (number !== null && named > number) notes.push(`It states ${number} ${word}, but names ${named}.`);
  }
}
