/** Everything that the page of one text shows. Server/ fills it, components draw it. */
import type { CitedSource, TopicLabel, VoteRow } from "./record";
import type { Attribution, Confidence, ExplanationTime, Fate, StatementKind, StatementStatus } from "./vocabulary";

/** The reason that a member gave for its vote, in the project's words, with what it rests on. */
export type Explanation = {
  member: string;
  summary: string;
  quotation: string | null;
  speaker: string | null;
  office: string | null;
  /** Null where no source says. */
  given: ExplanationTime | null;
  confidence: Confidence;
  sources: CitedSource[];
};

export type ResolutionVote = VoteRow & { note: string | null; writtenProcedure: boolean; explanations: Explanation[] };

/** A statement that bears on a text. */
export type StatementLink = { slug: string; title: string; kind: StatementKind; status: StatementStatus; date: string };

/** Another text of the record, by its page. */
export type TextLink = { slug: string; title: string; symbol: string | null; date: string };

/** The words of an official, as the named source prints them. */
export type SpokenWords = {
  text: string;
  speaker: string | null;
  office: string | null;
  member: string | null;
  date: string | null;
  reportedBy: string;
};

export type NamedMember = { code: string; name: string };

/**
 * What is known of a text or event beside the votes: who proposed it, who objected and how that is known, both sides'
 * accounts, what followed. An account that was not found is null, and the page says so.
 */
export type Account = {
  slug: string;
  title: string;
  /** Whether a source says which form it was; else the kind is the record's judgement. */
  kindStated: boolean;
  date: string;
  datePrecision: "DAY" | "MONTH" | "YEAR";
  dateOf: string;
  about: string;
  status: StatementStatus;
  attribution: Attribution;
  confidence: Confidence;
  subject: string;
  region: string;
  topic: TopicLabel | null;
  silenceProcedure: boolean;
  proposers: NamedMember[];
  objectors: NamedMember[];
  statedReason: string | null;
  contraryAccount: string | null;
  whatHappenedNext: string | null;
  checked: string | null;
  quotations: SpokenWords[];
  resolutions: TextLink[];
  /** Symbols of documents about it that have no page here. */
  documents: string[];
  sources: CitedSource[];
};

export type ResolutionPage = {
  slug: string;
  symbol: string | null;
  draftSymbol: string | null;
  title: string;
  officialTitle: string | null;
  agenda: string | null;
  subjects: string[];
  sponsors: string | null;
  date: string;
  fate: Fate | null;
  note: string | null;
  topic: TopicLabel | null;
  furtherTopics: TopicLabel[];
  /** In the order in which they were taken; empty for a text never put to a vote. */
  votes: ResolutionVote[];
  accounts: Account[];
  statements: StatementLink[];
  successor: TextLink | null;
  sources: CitedSource[];
};
