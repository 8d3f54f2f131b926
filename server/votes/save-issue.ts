import type { VoteIssue } from "@/domain/check-vote";

/** A record that stands in the way of a vote. */
type RecordLink = { slug: string; title: string };

/** What is to be put right, beside which field, and the record that shows why. */
export type SaveIssue = VoteIssue & { record?: RecordLink };

/** An issue with the text that stands in the way, of which no more than its address and title is told. */
export function issueWith(path: string, message: string, { slug, title }: RecordLink): SaveIssue {
  return { path, message, record: { slug, title } };
}
