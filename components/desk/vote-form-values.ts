import type { VoteIssue } from "@/domain/check-vote";
import type { VoteRow } from "@/domain/record";
import type { ResolutionPage } from "@/domain/resolution-page";
import { slugOf } from "@/domain/symbols";
import type { Outcome, Position } from "@/domain/vocabulary";
import { sourceOf, type VoteInput } from "@/domain/vote-input";
import { isPart } from "@/domain/vote-kind";
import type { FormProblem } from "./problem-notice";
import type { LastChange } from "./saved-change";
import { listAsTyped, listTyped } from "./typed-list";

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
  "officialTitle",
  "subjects",
  "note",
  "statedYes",
  "statedNo",
  "statedAbstain",
  "statedNotVoting",
  "statedOutcome",
  // A line of meeting coverage, to fill in positions from.
  "pasted",
  // Of a correction: the version that was opened, and why it is changed.
  "version",
  "changeReason",
  // The number of the proposal in the place of which this one comes.
  "replaces",
] as const;
const SWITCHES = ["procedural", "withoutVote", "writtenProcedure", "unrecorded"] as const;

/** The positions that the form offers; the last one only where it is said that the source does not give them all. */
export const ENTERED_POSITIONS = ["YES", "NO", "ABSTAIN", "NOT_VOTING", "NOT_RECORDED"] as const;
export type EnteredPosition = (typeof ENTERED_POSITIONS)[number];

/** What stands in the form, as typed. Positions are by member code, of whatever day they were entered for. */
export type VoteFormValues = Record<(typeof TEXTS)[number] | "furtherTopics", string> &
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
  /** What was filled in from a pasted line, and what of it was not understood. */
  notes: string[];
  problem: FormProblem | null;
  /** The page of the text as it would be, where the server was asked for it. UNCHANGED: as it is. */
  preview: ResolutionPage | "UNCHANGED" | null;
  /** The vote as somebody else saved it meanwhile; null where there is no conflict, or no such vote any more. */
  conflict: { saved: VoteFormValues; last: LastChange | null } | null;
  saved: { voteId: string; slug: string; outcome: Outcome } | null;
};

/** A form in which nothing has gone wrong. */
export function stateOf(values: VoteFormValues): VoteFormState {
  return {
    ...{ values, issues: [], alike: [], ofTheDay: [], notes: [] },
    ...{ problem: null, preview: null, conflict: null, saved: null },
  };
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
    furtherTopics: listAsTyped(form.getAll("furtherTopics").map(String).filter(Boolean)),
    kind: text("kind") || "RESOLUTION",
    positions: Object.fromEntries(positions),
  };
}

/** A vote of the record as the fields of its form. The source is that of the change to come. */
export function valuesOfVote(vote: VoteInput, version: number): VoteFormValues {
  const text = (value: string | number | null | undefined) => String(value ?? "");
  const { statedTally: tally } = vote;
  return {
    ...readVoteForm(new URLSearchParams()),
    date: vote.date,
    kind: vote.kind,
    topic: text(vote.topic),
    partOf: text(vote.partOf),
    partTitle: text(vote.partTitle),
    draft: text(vote.draft),
    symbol: text(vote.symbol),
    meeting: text(vote.meeting),
    title: vote.title,
    sponsors: text(vote.sponsors),
    agenda: text(vote.agenda),
    officialTitle: text(vote.officialTitle),
    furtherTopics: listAsTyped(vote.furtherTopics ?? []),
    subjects: listAsTyped(vote.subjects ?? []),
    note: text(vote.note),
    statedYes: text(tally?.yes),
    statedNo: text(tally?.no),
    statedAbstain: text(tally?.abstain),
    statedNotVoting: text(tally?.notVoting),
    statedOutcome: text(vote.statedOutcome),
    version: String(version),
    procedural: vote.procedural,
    withoutVote: vote.modality === "WITHOUT_VOTE",
    writtenProcedure: vote.writtenProcedure,
    unrecorded: Object.values(vote.positions).includes("NOT_RECORDED"),
    positions: vote.positions,
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
    return position && (values.unrecorded || position !== "NOT_RECORDED") ? [[member, position]] : [];
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
    officialTitle: values.officialTitle,
    agenda: values.agenda,
    meeting: values.meeting,
    writtenProcedure: values.writtenProcedure,
    sponsors: values.sponsors,
    note: values.note,
    topic: values.topic,
    // Of its text a part says nothing.
    furtherTopics: part ? undefined : listTyped(values.furtherTopics),
    subjects: part ? undefined : listTyped(values.subjects),
    // One of several votes on a text itself can have a title of its own too.
    partTitle: part || values.version !== "" ? values.partTitle : null,
    partOf: part ? addressOf(values.partOf) : null,
    positions: values.withoutVote ? {} : Object.fromEntries(positions),
    statedTally: values.unrecorded ? statedTallyOf(values) : null,
    statedOutcome: values.unrecorded ? values.statedOutcome || null : null,
    source: sourceOf(values.source),
  };
}

/** The tally that the source states, or null where none of it is filled in. What is no number is left to the check. */
function statedTallyOf({ statedYes, statedNo, statedAbstain, statedNotVoting }: VoteFormValues) {
  const count = (text: string) => (text.trim() === "" ? null : /^\d+$/.test(text.trim()) ? Number(text) : text);
  const tally = {
    yes: count(statedYes),
    no: count(statedNo),
    abstain: count(statedAbstain),
    notVoting: count(statedNotVoting),
  };
  return Object.values(tally).every((one) => one === null) ? null : tally;
}

/** The address of a text in the record, from its symbol, its address or its page. */
function addressOf(text: string): string {
  const page = /\/resolutions\/([^/?#\s]+)/.exec(text)?.[1];
  return page ?? slugOf(text);
}
