/** What China and Russia did at the Council, together, apart and beside it, as one line of time. */
import { z } from "zod";
import {
  type Ignored,
  ignore,
  type Known,
  oneOf,
  type QueryParameters,
  readQuery,
  TopicSlug,
  writeQuery,
} from "./query";
import type { TopicLabel } from "./record";
import type { Outcome, Position, StatementKind, StatementRole, StatementStatus } from "./vocabulary";

export const TIMELINE_KINDS = [
  "JOINT_VETO",
  "LONE_VETO",
  "JOINT_NO",
  "JOINT_ABSTENTION",
  "SPLIT",
  "STATEMENT",
  "DRAFT",
  "MEETING",
] as const;
/** What a row of the time line is: how the two voted, a statement, a draft, or what they said and whom they met beside the Council. */
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

type Common = { key: string; href: string; title: string; topic: TopicLabel | null; kind: TimelineKind };

/** A vote in which both had a seat, and not both simply voted Yes. */
export type TimelineVote = Common & {
  of: "vote";
  date: string;
  symbol: string | null;
  outcome: Outcome;
  /** What each did, by the name of the time, with whether it was a veto. */
  china: { name: string; position: Position; veto: boolean };
  russia: { name: string; position: Position; veto: boolean };
};

/** A statement, draft, meeting or call for which the sources name one of the two, or both. */
export type TimelineAccount = Common & {
  of: "account";
  /** As precise as it is known. */
  date: string;
  what: StatementKind | "DRAFT_RESOLUTION";
  status: StatementStatus;
  china: StatementRole[];
  russia: StatementRole[];
};

export type TimelineEvent = TimelineVote | TimelineAccount;

/** How the two voted, as a kind of the time line; null where both voted Yes, or one took no part and nobody vetoed. */
export function voteKind(china: Position, russia: Position, outcome: Outcome): TimelineKind | null {
  const noes = [china, russia].filter((position) => position === "NO").length;
  if (outcome === "VETOED" && noes > 0) return noes === 2 ? "JOINT_VETO" : "LONE_VETO";
  const cast = (position: Position) => position === "YES" || position === "NO" || position === "ABSTAIN";
  if (!cast(china) || !cast(russia)) return null;
  if (china !== russia) return "SPLIT";
  if (china === "YES") return null;
  return china === "NO" ? "JOINT_NO" : "JOINT_ABSTENTION";
}

/** Which kind a statement is: what the Council was to say, a draft, or words and meetings beside it. */
export function accountKind(kind: StatementKind | "DRAFT_RESOLUTION"): TimelineKind {
  if (kind === "DRAFT_RESOLUTION") return "DRAFT";
  return kind === "JOINT_STATEMENT" || kind === "REMARKS" ? "MEETING" : "STATEMENT";
}

const Decade = z
  .string()
  .trim()
  .regex(/^(19|20)\d0$/, { error: (issue) => `“${issue.input}” is not a decade. It looks like 2010.` })
  .transform(Number);

export const TimelineSearch = z.object({
  kind: oneOf("a kind of event", TIMELINE_KINDS).optional().describe("What kind of event"),
  topic: TopicSlug.optional().describe("The slug of a topic"),
  decade: Decade.optional().describe("The first year of ten, 2010"),
  splits: oneOf("a way to show differing votes", ["inline"])
    .optional()
    .describe("inline: votes in which the two differed stand among the rest; else they are folded, year by year"),
});
export type TimelineSearch = z.infer<typeof TimelineSearch>;

/** Reads the filters. Never throws: what cannot be used, and a topic that is not in the record, is in `ignored`. */
export function parseTimelineSearch(
  parameters: QueryParameters,
  known: Pick<Known, "topics">,
): { search: TimelineSearch; ignored: Ignored[] } {
  const { values: search, ignored } = readQuery(TimelineSearch, parameters);
  if (search.topic !== undefined && !known.topics.has(search.topic)) {
    ignore(search, ignored, "topic", `There is no topic “${search.topic}”.`);
  }
  return { search, ignored };
}

/** The address of the time line with these filters. */
export function timelineHref(search: { [Key in keyof TimelineSearch]?: TimelineSearch[Key] | undefined }): string {
  const { kind, topic, decade, splits } = search;
  const query = writeQuery({ kind, topic, decade, splits });
  return query === "" ? "/timeline" : `/timeline?${query}`;
}

/** One year of the time line, newest first; `folded` are votes in which the two differed, where these do not stand among the rest. */
export type TimelineYear = { year: number; events: TimelineEvent[]; folded: TimelineEvent[] };

export type Timeline = {
  /** The years shown, newest first. */
  years: TimelineYear[];
  /** The decade shown; null where all are, being few, and where nothing matches. */
  decade: number | null;
  /** Whether so few match that no decade need be chosen. */
  few: boolean;
  /** How many match in each decade with one, newest first. */
  decades: { decade: number; count: number }[];
  /** How many there are of each kind under the other filters, in every decade. */
  kinds: Record<TimelineKind, number>;
  /** The topics of what matches the kind, by name. */
  topics: TopicLabel[];
  total: number;
};

const decadeOf = ({ date }: TimelineEvent) => Math.floor(Number(date.slice(0, 4)) / 10) * 10;

/** So many events are read on one page without choosing a decade. */
const FEW = 60;

/** The time line under these filters: the decade that the reader chose, else all of it where it is short, else its newest decade. */
export function timelineOf(
  events: readonly TimelineEvent[],
  { kind, topic, decade, splits }: TimelineSearch,
): Timeline {
  const ofTopic = events.filter((event) => topic === undefined || event.topic?.slug === topic);
  const ofKind = events.filter((event) => kind === undefined || event.kind === kind);
  const matching = ofTopic.filter((event) => kind === undefined || event.kind === kind);
  const count = (list: readonly TimelineEvent[], test: (event: TimelineEvent) => boolean) => list.filter(test).length;
  const all = [...new Set(matching.map(decadeOf))].sort((a, b) => b - a);
  const few = matching.length <= FEW;
  const shown = decade ?? (few ? null : (all[0] ?? null));
  const inDecade = matching.filter((event) => shown === null || decadeOf(event) === shown).toSorted(newestFirst);
  const years = [...new Set(inDecade.map(({ date }) => Number(date.slice(0, 4))))];
  const topics = new Map(ofKind.flatMap((event) => (event.topic ? [[event.topic.slug, event.topic]] : [])));
  return {
    years: years.map((year) => {
      const own = inDecade.filter(({ date }) => date.startsWith(String(year)));
      // The commonest kind would hide the others; who asks for it, or for all in order, gets it in the open.
      const folds = (event: TimelineEvent) => kind === undefined && splits === undefined && event.kind === "SPLIT";
      return { year, events: own.filter((event) => !folds(event)), folded: own.filter(folds) };
    }),
    decade: shown,
    few,
    decades: all.map((one) => ({ decade: one, count: count(matching, (event) => decadeOf(event) === one) })),
    kinds: Object.fromEntries(
      TIMELINE_KINDS.map((one) => [one, count(ofTopic, (event) => event.kind === one)]),
    ) as Record<TimelineKind, number>,
    topics: [...topics.values()].sort((a, b) => a.name.localeCompare(b.name, "en")),
    total: matching.length,
  };
}

/** What is known only to the month or year stands at its beginning. */
function newestFirst(a: TimelineEvent, b: TimelineEvent): number {
  return b.date.localeCompare(a.date);
}
