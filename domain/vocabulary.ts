/** The words of the record, as the contract and the database have them. Each list is in the order of display. */

export const POSITIONS = ["YES", "ABSTAIN", "NOT_VOTING", "NO", "NOT_RECORDED"] as const;
/** What a member did in a vote. NOT_VOTING: present or absent, it took no part. NOT_RECORDED: no source says. */
export type Position = (typeof POSITIONS)[number];

/** The positions that count in a figure of agreement, in the order of its tables. */
export const CAST_POSITIONS = ["YES", "ABSTAIN", "NO"] as const;
export type CastPosition = (typeof CAST_POSITIONS)[number];

export const OUTCOMES = ["ADOPTED", "VETOED", "NOT_ADOPTED"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const FATES = ["CIRCULATED", "WITHDRAWN"] as const;
/** What became of a text that was never put to a vote. */
export type Fate = (typeof FATES)[number];

export const MODALITIES = ["RECORDED", "WITHOUT_VOTE"] as const;
export type Modality = (typeof MODALITIES)[number];

export const VOTE_KINDS = ["RESOLUTION", "AMENDMENT", "PARAGRAPH", "PROCEDURAL", "OTHER"] as const;
export type VoteKind = (typeof VOTE_KINDS)[number];

export const SCOPES = ["all", "adopted", "contested"] as const;
/** Which votes a figure of agreement counts: the contract, section 5. */
export type Scope = (typeof SCOPES)[number];

export const STATEMENT_KINDS = ["PRESS_STATEMENT", "PRESIDENTIAL_STATEMENT", "JOINT_STATEMENT", "REMARKS"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const STATEMENT_STATUSES = ["ISSUED", "BLOCKED", "DELAYED", "WATERED_DOWN", "WITHDRAWN", "CIRCULATED"] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export const STATEMENT_ROLES = ["PROPOSER", "OBJECTOR"] as const;
/** What the sources name a member as. */
export type StatementRole = (typeof STATEMENT_ROLES)[number];

/** What statements and topics are filed under. */
export const REGIONS = ["Africa", "Americas", "Asia-Pacific", "Europe", "Middle East", "Global"] as const;

export const ATTRIBUTIONS = ["ON_RECORD", "STATED_BY_A_MEMBER", "REPORTED"] as const;
/** How it is known that a member stopped a text. */
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const CONFIDENCES = ["HIGH", "MEDIUM", "LOW"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const EXPLANATION_TIMES = ["BEFORE", "AFTER"] as const;
/** When a member explained its vote. */
export type ExplanationTime = (typeof EXPLANATION_TIMES)[number];

export const RELIABILITIES = ["OFFICIAL_RECORD", "DATA_SET", "PARTY_STATEMENT", "PRESS_REPORT"] as const;
/** What kind of source it is, in the order in which a record lists its sources. */
export type Reliability = (typeof RELIABILITIES)[number];

/** The seats of the permanent members, in the order of the Charter's article 23. */
export const PERMANENT_SEATS = ["CHN", "FRA", "RUS", "GBR", "USA"] as const;

/** What a state is to the United Nations. */
export const MEMBER_STATUSES = ["MEMBER", "FORMER", "OBSERVER"] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** The groups in which the United Nations elects. */
export const REGIONAL_GROUPS = [
  "Africa",
  "Asia-Pacific",
  "Eastern Europe",
  "Latin America and Caribbean",
  "Western Europe and Others",
] as const;

export const TOPIC_KINDS = ["SITUATION", "THEME", "ORGANISATION"] as const;
/** What a topic is: a place and what happens there, a matter of all places, or the Council’s own affairs. */
export type TopicKind = (typeof TOPIC_KINDS)[number];
