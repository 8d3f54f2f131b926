import "server-only";
import type { VoteIssue } from "@/domain/check-vote";

const AGAIN = "Another change to this text was saved at the same moment. Save again.";

/** By the name of a rule of the database: the field that it is about, and what to do. */
export type Rules = Record<string, { path: string; message?: string }>;

/** What a text and its source keep to, with a vote or without one. */
export const TEXT_RULES = {
  resolution_slug_key: { path: "draft", message: "A text with this address is already in the record." },
  resolution_draft_symbol_format: { path: "draft", message: "It looks like S/2017/172." },
  resolution_topic_topic_slug_fkey: { path: "topic", message: "There is no such topic. Choose one of the list." },
  source_url: { path: "source", message: "It is not a web address." },
  citation_place: {
    path: "source",
    message: "This is one of the five articles, which are cited with their place. Name the page that it rests on.",
  },
} satisfies Rules;

/** The field that a rule of the database is about, and what to do; the rule's own sentence where none is given. */
const RULES: Rules = {
  ...TEXT_RULES,
  resolution_symbol_key: { path: "symbol", message: "This resolution is already in the record." },
  resolution_symbol: { path: "symbol", message: "Only an adopted text has a resolution’s symbol." },
  resolution_symbol_format: { path: "symbol", message: "It looks like S/RES/2448(2018)." },
  resolution_symbol_slug: { path: "symbol", message: "It looks like S/RES/2448(2018)." },
  vote_symbol_format: { path: "draft", message: "It looks like S/2017/172." },
  vote_pkey: { path: "form", message: AGAIN },
  vote_resolution_id_ordinal_key: { path: "form", message: AGAIN },
  meeting_symbol_format: { path: "meeting", message: "It looks like S/PV.7893." },
  meeting_date: { path: "date" },
  vote_date: { path: "date" },
  resolution_date: { path: "date" },
  resolution_first_vote: { path: "date" },
  vote_member_serving: { path: "positions" },
  vote_member_missing: { path: "positions" },
  vote_without_vote: { path: "modality" },
  vote_without_vote_members: { path: "modality" },
  vote_tally: { path: "statedTally" },
  vote_tally_range: { path: "statedTally" },
  vote_tally_seats: { path: "statedTally" },
  vote_outcome: { path: "statedOutcome" },
  vote_procedural: { path: "procedural", message: "A vote of the kind “Procedural” is procedural." },
  vote_part_title: { path: "partTitle", message: "Say which part of the text was voted on." },
  vote_written_procedure: { path: "meeting", message: "A written procedure has no meeting." },
};

/** Unique, check, exclusion and foreign keys: what the database refuses because of what was entered. */
const REFUSALS = new Set(["23503", "23505", "23514", "23P01"]);

/**
 * What the database refused, beside the field that the broken rule is about: those of a vote unless told otherwise. Null for every other error: an outage or a
 * fault is not the editor's to mend.
 */
export function issuesOfConstraint(error: unknown, rules: Rules = RULES): VoteIssue[] | null {
  const refusal = refusalIn(error);
  if (refusal === null) return null;
  const known = rules[refusal.rule];
  const message = known?.message ?? `The database refused it: ${refusal.sentence}.`;
  return [{ path: known?.path ?? "form", message }];
}

type Refusal = { rule: string; sentence: string };

/** Prisma wraps what the database said in up to three errors; the innermost has the code and the names. */
function refusalIn(error: unknown, depth = 0): Refusal | null {
  if (typeof error !== "object" || error === null || depth > 5) return null;
  const { originalCode, originalMessage, constraint, detail } = error as Record<string, unknown>;
  if (typeof originalCode === "string" && REFUSALS.has(originalCode)) {
    const sentence = String(originalMessage);
    const index = (constraint as { index?: string } | undefined)?.index;
    const named = /^Rule: (\w+)$/.exec(String(detail))?.[1] ?? /constraint "(\w+)"/.exec(sentence)?.[1];
    return { rule: index ?? named ?? "", sentence };
  }
  const { cause, meta } = error as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
  return refusalIn(cause, depth + 1) ?? refusalIn(meta?.driverAdapterError, depth + 1);
}
