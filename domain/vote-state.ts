/** A vote of the record in the fields of its revisions, and as its form takes it. Fields of its text begin with "text.". */
import type { RevisedState } from "./revision";
import type { Modality, Outcome, Position, VoteKind } from "./vocabulary";
import type { VoteInput, VoteSource } from "./vote-input";
import { isPart } from "./vote-kind";

export type VoteState = RevisedState & {
  date: string;
  kind: VoteKind;
  procedural: boolean;
  modality: Modality;
  outcome: Outcome;
  yes: number | null;
  no: number | null;
  abstain: number | null;
  notVoting: number | null;
  meetingSymbol: string | null;
  writtenProcedure: boolean;
  ordinal: number;
  title: string | null;
  symbol: string | null;
  note: string | null;
  positions: Record<string, Position>;
  "text.slug": string;
  "text.symbol": string | null;
  "text.draftSymbol": string | null;
  "text.title": string;
  "text.officialTitle": string | null;
  "text.agenda": string | null;
  "text.sponsors": string | null;
  "text.topic": string | null;
  "text.furtherTopics": string[];
  "text.subjects": string[];
};

/**
 * The vote as it would come in again. What is stated (tally, outcome) is there only where the positions do not say it. A
 * part of a text names the text instead of bearing its symbols.
 */
export function voteInputOf(state: VoteState, source: VoteSource): VoteInput {
  const part = isPart(state.kind);
  const { yes, no, abstain, notVoting } = state;
  const open = Object.values(state.positions).includes("NOT_RECORDED");
  return {
    date: state.date,
    kind: state.kind,
    procedural: state.procedural,
    modality: state.modality,
    symbol: part ? null : state["text.symbol"],
    draft: part ? state.symbol : state["text.draftSymbol"],
    title: state["text.title"],
    officialTitle: state["text.officialTitle"],
    agenda: state["text.agenda"],
    meeting: state.meetingSymbol,
    writtenProcedure: state.writtenProcedure,
    sponsors: state["text.sponsors"],
    note: state.note,
    topic: state["text.topic"],
    furtherTopics: state["text.furtherTopics"],
    subjects: state["text.subjects"],
    partTitle: state.title,
    partOf: part ? state["text.slug"] : null,
    positions: state.positions,
    statedTally: open && yes !== null && no !== null ? { yes, no, abstain, notVoting } : null,
    statedOutcome: open ? state.outcome : null,
    source,
  };
}
