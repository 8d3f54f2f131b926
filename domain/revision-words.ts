/** What the fields of revisions are called, and their values in words. */
import { formatDay, isDay } from "./dates";
import { POSITION_LABELS } from "./labels";
import type { RevisedPart, RevisedValue } from "./revision";
import type { Position } from "./vocabulary";

const FIELDS: Record<string, string> = {
  date: "date",
  kind: "kind",
  procedural: "procedural",
  modality: "way of adoption",
  outcome: "outcome",
  yes: "number of Yes",
  no: "number of No",
  abstain: "number abstaining",
  notVoting: "number not voting",
  meetingSymbol: "meeting",
  writtenProcedure: "written procedure",
  ordinal: "order among the votes on the text",
  title: "title",
  symbol: "symbol",
  draftSymbol: "symbol of the draft",
  note: "note",
  positions: "positions",
  slug: "address",
  officialTitle: "full title",
  agenda: "agenda item",
  sponsors: "proposers",
  topic: "topic",
  furtherTopics: "further topics",
  subjects: "subjects",
  successor: "text that took its place",
  fate: "what became of it",
  vote: "vote",
  tally: "tally",
  memberVotes: "positions",
  kindStated: "whether a source says which form it was",
  about: "what it is about",
  dateOf: "what happened on that day",
  subject: "subject",
  region: "region",
  draft: "draft that it is the account of",
  proposers: "proposed by",
  objectors: "objected",
  status: "what became of it",
  attribution: "how it is known",
  confidence: "confidence",
  silenceProcedure: "silence procedure",
  statedReason: "the objectors’ reason",
  contraryAccount: "the other side’s account",
  whatHappenedNext: "what happened next",
  checked: "found again by a second reader on",
  quotations: "quotations",
  resolutions: "texts that it bears on",
  documents: "documents",
  publisher: "publisher",
  reliability: "kind of source",
  url: "web address",
  accessed: "read on",
  language: "language",
  licence: "licence",
  outletKind: "kind of outlet",
  stance: "stance",
  summary: "summary",
  notHeld: "what the record does not hold",
  words: "words",
  meaning: "meaning in the record",
  place: "place in the source",
  form: "parts of the query",
  reason: "why votes cannot test it",
  resolution: "text",
  statement: "statement",
  member: "member",
  given: "before or after the vote",
  quotation: "quotation",
  speaker: "speaker",
  office: "office",
  citations: "sources taken out with it",
  record: "record",
  source: "source",
  supports: "what it carries",
  code: "code",
  shortName: "name in lists",
  officialName: "official name",
  regionalGroup: "group",
  iso2: "code of two letters",
  names: "names by period",
  from: "first day",
  to: "last day",
  seatGroup: "place of the understanding of 1946",
  name: "name",
  countries: "states and territories",
  description: "what belongs to it",
};

const PLACES = new Map(Object.keys(FIELDS).map((field, place) => [field, place]));

/** Where a field stands among the others of its record, counted as forms and pages have them; one that is not known, last. */
export function fieldPlace(field: string): number {
  return PLACES.get(field.replace(/^text\./, "")) ?? PLACES.size;
}

/** What a field is called in a sentence: "title of the text" for text.title. One that is not known stands as it is. */
export function fieldWords(field: string): string {
  const name = field.replace(/^text\./, "");
  const words = FIELDS[name] ?? name;
  return name === field ? words : `${words} of the text`;
}

/** A value in words: a day, "none", positions in the order of the members’ names, which `nameOf` gives by their codes. */
export function valueWords(value: RevisedValue, nameOf: (code: string) => string = (code) => code): string {
  if (value === null || value === "") return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(itemWords).join("; ");
  if (typeof value === "object") {
    const parts = Object.entries(value).map(([code, one]) => `${nameOf(code)} ${wordOf(one)}`);
    return parts.length === 0 ? "none" : parts.sort((a, b) => a.localeCompare(b, "en")).join(", ");
  }
  return wordOf(value);
}

/** An item of a list: a quotation with its speaker, a citation with its place, a name with its days. */
function itemWords(item: string | RevisedPart): string {
  if (typeof item === "string") return item;
  if (item.shortName !== undefined) return nameWords(item);
  const { text, speaker, office, member, date, reportedBy, source, place, supports } = item;
  if (text === undefined) return `${[source, place].filter(Boolean).join(", ")}: ${supports}`;
  return `“${text}” ${[speaker, office, member, date].filter(Boolean).join(", ")}. Reported by ${reportedBy}.`;
}

function nameWords({ shortName, name, from, to }: RevisedPart): string {
  const days = [from && `from ${formatDay(from)}`, to && `to ${formatDay(to)}`].filter(Boolean).join(" ");
  return [name === shortName ? name : `${shortName} (${name})`, days].filter(Boolean).join(", ");
}

function wordOf(text: string): string {
  if (text in POSITION_LABELS) return POSITION_LABELS[text as Position];
  if (isDay(text)) return formatDay(text);
  // A word of the vocabulary: NOT_ADOPTED. Codes of members have three letters and stay.
  if (/^[A-Z]{2,}(_[A-Z]+)*$/.test(text) && text.length > 3) {
    return text.charAt(0) + text.slice(1).toLowerCase().replaceAll("_", " ");
  }
  return text;
}
