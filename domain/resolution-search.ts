/** The search of the record in an address: the contract, section 3. One schema for the page, the API and the exports. */
import { z } from "zod";
import { seatOf } from "./council";
import { Day, formatDay } from "./dates";
import { FATE_LABELS, outcomeLabel, POSITION_VERBS, VOTE_KIND_LABELS } from "./labels";
import {
  countUpTo,
  type Ignored,
  ignore,
  ignoreReversedDays,
  ignoreUnknown,
  type Known,
  MemberCode,
  oneOf,
  type QueryParameters,
  readQuery,
  SearchWords,
  TopicSlug,
  writeQuery,
} from "./query";
import { inWords, type Sentence, sentence, strong, withArticle } from "./sentence";
import { isPermanentSeat } from "./veto-figures";
import { CAST_POSITIONS, FATES, type Fate, OUTCOMES, POSITIONS, type Position, VOTE_KINDS } from "./vocabulary";

/** Rows of a page of the list, unless the address says otherwise. */
export const PAGE_SIZE = 20;

const Split = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{3},[A-Za-z]{3}$/, {
    error: (issue) => `“${issue.input}” does not name two members. It looks like CHN,RUS.`,
  })
  .transform((pair): [string, string] => [seatOf(pair.slice(0, 3).toUpperCase()), seatOf(pair.slice(4).toUpperCase())])
  .refine(([a, b]) => a !== b, { error: "One seat cannot vote differently from itself." });

/** What two members did in the same vote, CHN:YES,RUS:ABSTAIN: the votes behind one count of a pair. */
const Pair = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{3}:(YES|ABSTAIN|NOT_VOTING|NO),[A-Za-z]{3}:(YES|ABSTAIN|NOT_VOTING|NO)$/, {
    error: (issue) => `“${issue.input}” does not say what two members did. It looks like CHN:YES,RUS:ABSTAIN.`,
  })
  .transform((text) =>
    text.split(",").map((part) => ({
      seat: seatOf(part.slice(0, 3).toUpperCase()),
      position: part.slice(4) as Exclude<Position, "NOT_RECORDED">,
    })),
  )
  .refine(([a, b]) => a?.seat !== b?.seat, { error: "Both members hold the same seat." });

/** All permanent members that vetoed a text, CHN,RUS. */
const Vetoing = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{3}(,[A-Za-z]{3}){0,4}$/, {
    error: (issue) => `“${issue.input}” does not name permanent members. It looks like CHN,RUS.`,
  })
  .transform((codes) => [...new Set(codes.split(",").map((code) => seatOf(code.toUpperCase())))].sort())
  .refine((seats) => seats.every(isPermanentSeat), { error: "Only the five permanent members can veto." });

const Flag = z
  .enum(["true", "false"], { error: (issue) => `“${issue.input}” is neither true nor false.` })
  .transform((word) => word === "true");

/** What to look for. `outcome` takes the fates of unvoted drafts too; `split` are the seats of two members that voted differently. */
export const ResolutionSearch = z.object({
  q: SearchWords.optional().describe("Words, symbol or number"),
  from: Day.optional().describe("The first day"),
  to: Day.optional().describe("The last day"),
  outcome: oneOf("an outcome", [...OUTCOMES, ...FATES])
    .optional()
    .describe("The outcome of the vote, or the fate of a text that was not voted on"),
  kind: oneOf("a kind of vote", VOTE_KINDS).optional().describe("What was voted on"),
  topic: TopicSlug.optional().describe("The slug of a topic"),
  member: MemberCode.optional().describe("A member that served on the day; with `position`, what it did"),
  position: oneOf("a position", POSITIONS).optional().describe("What `member` did"),
  split: Split.optional().describe("Two members, CHN,RUS, that both cast a vote and not the same"),
  pair: Pair.optional().describe("What two members did, CHN:YES,RUS:ABSTAIN"),
  vetoedBy: Vetoing.optional().describe("All the permanent members that vetoed it, CHN,RUS, and no other"),
  alone: Flag.optional().describe("Only votes in which `member` was the only one with that `position`"),
  contested: Flag.optional().describe("Only votes in which a member voted No or abstained"),
  sort: oneOf("an order", ["-date", "date"]).default("-date").describe("Newest first, or oldest first"),
  page: countUpTo(100_000).default(1).describe("The page, from 1"),
  pageSize: countUpTo(200).optional().describe("Rows of a page"),
});
export type ResolutionSearch = z.infer<typeof ResolutionSearch>;

/**
 * Reads a search. Never throws: what cannot be used is in `ignored` with a sentence. With `known`, codes and slugs that are
 * not in the record are named too.
 */
export function parseResolutionSearch(
  parameters: QueryParameters,
  known?: Known,
): { search: ResolutionSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(ResolutionSearch, parameters);
  dropUnusable(search, ignored, known);
  return { search, ignored };
}

/** Takes out of a search, and names, what the record does not know and what contradicts itself. */
export function dropUnusable(search: Partial<ResolutionSearch>, ignored: Ignored[], known?: Known): void {
  if (known !== undefined) dropUnknown(search, ignored, known);
  ignoreReversedDays(search, ignored);
  if (search.member === undefined) {
    ignore(search, ignored, "position", "A position needs a member: who voted so?");
  }
  if (!CAST_POSITIONS.some((position) => position === search.position)) {
    ignore(search, ignored, "alone", "It needs a member and its vote: YES, ABSTAIN or NO.");
  }
}

function dropUnknown(search: Partial<ResolutionSearch>, ignored: Ignored[], known: Known): void {
  ignoreUnknown(search, ignored, known);
  const isMember = (code: string) => known.members.has(code);
  const stranger = search.split?.find((code) => !isMember(code));
  if (stranger !== undefined) ignore(search, ignored, "split", `No member has the code ${stranger}.`);
  const unknown = search.pair?.find(({ seat }) => !isMember(seat));
  if (unknown !== undefined) ignore(search, ignored, "pair", `No member has the code ${unknown.seat}.`);
}

/** The search as a query, in one order and without what is the default; empty for the whole record. */
export function toResolutionQuery(search: Partial<ResolutionSearch>): string {
  return writeQuery({
    q: search.q,
    from: search.from,
    to: search.to,
    outcome: search.outcome,
    kind: search.kind,
    topic: search.topic,
    member: search.member,
    position: search.position,
    alone: search.alone === true ? true : undefined,
    split: search.split?.join(","),
    pair: search.pair?.map(({ seat, position }) => `${seat}:${position}`).join(","),
    vetoedBy: search.vetoedBy?.join(","),
    contested: search.contested === true ? true : undefined,
    sort: search.sort === "-date" ? undefined : search.sort,
    page: search.page === 1 ? undefined : search.page,
    pageSize: search.pageSize,
  });
}

/** A filter in force: its words, and the query without it. */
export type Chip = { name: string; label: Sentence; query: string };

/** How the record names codes and slugs. */
export type Names = { member: (code: string) => string; topic: (slug: string) => string };

/** The filters in force, in the order of the query, each with the query of the first page without it. */
export function resolutionChips(search: ResolutionSearch, names: Names): Chip[] {
  const { q, from, to, outcome, kind, topic, member, position, alone, split, pair, vetoedBy, contested } = search;
  const chips: Chip[] = [];
  const add = (name: keyof ResolutionSearch, label: Sentence, ...also: (keyof ResolutionSearch)[]) => {
    const rest: Partial<ResolutionSearch> = { ...search, page: 1 };
    for (const key of [name, ...also]) delete rest[key];
    chips.push({ name, label, query: toResolutionQuery(rest) });
  };
  if (q !== undefined) add("q", sentence`with ${strong(`“${q}”`)}`);
  if (from !== undefined) add("from", sentence`from ${strong(formatDay(from))}`);
  if (to !== undefined) add("to", sentence`to ${strong(formatDay(to))}`);
  if (outcome !== undefined) add("outcome", [strong(isFate(outcome) ? FATE_LABELS[outcome] : outcomeLabel(outcome))]);
  if (kind !== undefined) add("kind", sentence`of kind ${strong(VOTE_KIND_LABELS[kind])}`);
  if (topic !== undefined) add("topic", sentence`on ${strong(names.topic(topic))}`);
  if (member !== undefined) {
    const did = position === undefined ? "on the Council" : POSITION_VERBS[position];
    add("member", sentence`${names.member(member)} ${strong(did)}`, "position", "alone");
  }
  if (alone === true) add("alone", sentence`${strong("no other member")} did`);
  if (split !== undefined) {
    add("split", sentence`${inWords(split.map(names.member))} voted ${strong("differently")}`);
  }
  if (pair !== undefined) {
    const did = pair.map(({ seat, position: cast }) => `${names.member(seat)} ${POSITION_VERBS[cast]}`);
    add("pair", sentence`${did.join(", ")}`);
  }
  if (vetoedBy !== undefined) {
    add(
      "vetoedBy",
      sentence`vetoed by ${strong(inWords(vetoedBy.map((code) => withArticle(names.member(code)))))} and no other`,
    );
  }
  if (contested === true) add("contested", [strong("Contested")]);
  return chips;
}

function isFate(word: string): word is Fate {
  return (FATES as readonly string[]).includes(word);
}
