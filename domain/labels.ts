/** The words of the interface for each word of the record. */
import type {
  Attribution,
  Confidence,
  Fate,
  MemberStatus,
  Modality,
  Outcome,
  Position,
  Reliability,
  Scope,
  StatementKind,
  StatementRole,
  StatementStatus,
  TopicKind,
  VoteKind,
} from "./vocabulary";

export const POSITION_LABELS: Record<Position, string> = {
  YES: "Yes",
  ABSTAIN: "Abstain",
  NOT_VOTING: "Not voting",
  NO: "No",
  NOT_RECORDED: "Not recorded",
};

/** The keys with which an editor enters a position. X is never drawn: it would read as a veto. */
export const POSITION_KEYS: Record<Position, string> = {
  YES: "Y",
  NO: "N",
  ABSTAIN: "A",
  NOT_VOTING: "X",
  NOT_RECORDED: "U",
};

/** What a member did, after its name: "Brazil abstained". */
export const POSITION_VERBS: Record<Position, string> = {
  YES: "voted Yes",
  ABSTAIN: "abstained",
  NOT_VOTING: "took no part",
  NO: "voted No",
  NOT_RECORDED: "is not recorded",
};

const OUTCOME_LABELS: Record<Outcome, string> = {
  ADOPTED: "Adopted",
  VETOED: "Vetoed",
  NOT_ADOPTED: "Not adopted",
};

/** The outcome in words: "Adopted without a vote" is not the same as adopted by every member. */
export function outcomeLabel(outcome: Outcome, modality: Modality = "RECORDED"): string {
  return modality === "WITHOUT_VOTE" ? "Adopted without a vote" : OUTCOME_LABELS[outcome];
}

export const FATE_LABELS: Record<Fate, string> = { CIRCULATED: "Circulated", WITHDRAWN: "Withdrawn" };

export const VOTE_KIND_LABELS: Record<VoteKind, string> = {
  RESOLUTION: "Resolution",
  AMENDMENT: "Amendment",
  PARAGRAPH: "Paragraph",
  PROCEDURAL: "Procedural",
  OTHER: "Other",
};

export const SCOPE_LABELS: Record<Scope, { name: string; votes: string; meaning: string }> = {
  all: { name: "All votes", votes: "all votes", meaning: "every recorded vote, of whatever kind" },
  adopted: { name: "Adopted", votes: "adopted texts", meaning: "texts that were adopted" },
  contested: { name: "Contested", votes: "contested votes", meaning: "at least one member voted No or abstained" },
};

export const STATEMENT_KIND_LABELS: Record<StatementKind, string> = {
  PRESS_STATEMENT: "Press statement",
  PRESIDENTIAL_STATEMENT: "Presidential statement",
  JOINT_STATEMENT: "Joint statement",
  REMARKS: "Remarks",
};

export const STATEMENT_STATUS_LABELS: Record<StatementStatus, string> = {
  ISSUED: "Issued",
  BLOCKED: "Blocked",
  DELAYED: "Delayed",
  WATERED_DOWN: "Watered down",
  WITHDRAWN: "Withdrawn",
  CIRCULATED: "Circulated",
};

/** What the sources name a member as, after its name. */
export const STATEMENT_ROLE_VERBS: Record<StatementRole, string> = { PROPOSER: "proposed it", OBJECTOR: "objected" };

/** The three grades of how it is known that a member stopped a text. A page shows all three and marks one. */
export const ATTRIBUTION_LABELS: Record<Attribution, { name: string; meaning: string }> = {
  REPORTED: { name: "Reported", meaning: "by the press, from diplomats who are not named" },
  STATED_BY_A_MEMBER: { name: "Stated by a member", meaning: "another member said so, by name" },
  ON_RECORD: { name: "On record", meaning: "the objector said so itself, or a document shows it" },
};

export const CONFIDENCE_LABELS: Record<Confidence, string> = { HIGH: "High", MEDIUM: "Medium", LOW: "Low" };

export const RELIABILITY_LABELS: Record<Reliability, string> = {
  OFFICIAL_RECORD: "Official record",
  DATA_SET: "Data set",
  PARTY_STATEMENT: "Statement of a party",
  PRESS_REPORT: "Press report",
};

export const MEMBER_STATUS_LABELS: Record<MemberStatus, string> = {
  MEMBER: "A member",
  FORMER: "A former member",
  OBSERVER: "An observer",
};

export const TOPIC_KIND_LABELS: Record<TopicKind, string> = {
  SITUATION: "A situation",
  THEME: "A theme",
  ORGANISATION: "The Council’s own affairs",
};
