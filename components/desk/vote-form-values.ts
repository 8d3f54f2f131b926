import type { VoteIssue } from "@/domain/check-vote";
import type { VoteRow } from "@/domain/record";
import { slugOf } from "@/domain/symbols";
import type { Outcome, Position } from "@/domain/vocabulary";
import { sourceOf, type VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";

const TEXTS = [
  "date",
  "kind",
  "topic",
  "partOf",
  "partTitle",
  "draft",
  "symbol",
  "meeting",
  "title",
  "source",
  "sponsors",
  "agenda",
  "note",
] as const;
const SWITCHES = ["procedural", "withoutVote", "writtenProcedure"] as const;

/** The positions that the form offers. */
export const ENTERED_POSITIONS = ["YES", "NO", "ABSTAIN", "NOT_VOTING"] as const;
export type EnteredPosition = (typeof ENTERED_POSITIONS)[number];

/** What stands in the form, as typed. Positions are by member code, of whatever day they were entered for. */
export type VoteFormValues = Record<(typeof TEXTS)[number], string> &
  Record<(typeof SWITCHES)[number], boolean> & { positions: Record<string, EnteredPosition> };

/** A vote of the same day, as the form shows it. */
export type DayVote = Pick<
  VoteRow,
  "id" | "slug" | "kind" | "title" | "draft" | "outcome" | "modality" | "tally" | "memberVotes"
>;

/** What is to be put right; `record` is the one that stands in the way. */
export type FormIssue = VoteIssue & { record?: { slug: string; title: string } };

/** What the form shows after an attempt to save. `values` are always what was sent: nothing that was typed is lost. */
export type VoteFormState = {
  values: VoteFormValues;
  issues: FormIssue[];
  /** Votes of the day with the same positions, to be confirmed before saving. */
  alike: DayVote[];
  /** The votes of the day, where the server was asked for them. */
  ofTheDay: DayVote[];
  problem: "SIGNED_OUT" | "FOREIGN_POST" | "OUTAGE" | null;
  saved: { voteId: string; slug: string; outcome: Outcome } | null;
};

/** A form in which nothing has gone wrong. */
export function stateOf(values: VoteFormValues): VoteFormState {
  return { values, issues: [], alike: [], ofTheDay: [], problem: null, saved: null };
}

/** The values of a form as sent, or as an address gives them. What is missing is empty; what is no position is left out. */
export function readVoteForm(form: FormData | URLSearchParams): VoteFormValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const positions = [...form].flatMap(([name, value]) => {
    const member = /^position\.([A-Z]{3})$/.exec(name)?.[1];
    const position = ENTERED_POSITIONS.find((one) => one === value);
    return member && position ? [[member, position] as const] : [];
  });
  return {
    ...(Object.fromEntries(TEXTS.map((name) => [name, text(name)])) as Record<(typeof TEXTS)[number], string>),
    ...(Object.fromEntries(SWITCHES.map((name) => [name, form.has(name)])) as Record<
      (typeof SWITCHES)[number],
      boolean
    >),
    kind: text("kind") || "RESOLUTION",
    positions: Object.fromEntries(positions),
  };
}

/** The vote that the form describes, to be checked. `serving` are the members of its day: other positions are not of it. */
export function voteOf(
  values: VoteFormValues,
  serving: readonly { member: string }[],
): Record<keyof VoteInput, unknown> {
  const part = isPart(values.kind);
  const positions = serving.flatMap(({ member }): [string, Position][] => {
    const position = values.positions[member];
    return position ? [[member, position]] : [];
  });
  return {
    date: values.date,
    kind: values.kind,
    procedural: values.procedural || values.kind === "PROCEDURAL",
    modality: values.withoutVote ? "WITHOUT_VOTE" : "RECORDED",
    symbol: values.symbol,
    draft: values.draft,
    // A part's text has its title in the record already.
    title: part ? values.partTitle || "Part" : values.title,
    officialTitle: null,
    agenda: values.agenda,
    meeting: values.meeting,
    writtenProcedure: values.writtenProcedure,
    sponsors: values.sponsors,
    note: values.note,
    topic: values.topic,
    partTitle: part ? values.partTitle : null,
    partOf: part ? addressOf(values.partOf) : null,
    positions: values.withoutVote ? {} : Object.fromEntries(positions),
    statedTally: null,
    statedOutcome: null,
    source: sourceOf(values.source),
  };
}

/** The address of a text in the record, from its symbol, its address or its page. */
function addressOf(text: string): string {
  const page = /\/resolutions\/([^/?#\s]+)/.exec(text)?.[1];
  return page ?? slugOf(text);
}
