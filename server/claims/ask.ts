import "server-only";
import { type ClaimIssue, checkClaim } from "@/domain/check-claim";
import type { ClaimForm } from "@/domain/claim";
import { type AskedClaim, placeClaimIssues } from "@/domain/claim-query";
import type { VoteRow } from "@/domain/record";
import type { KnownNames } from "../known";
import { listVotes } from "../resolutions/list";
import { listSeatedMembers } from "../votes/seated-members";
import { evaluateClaims, type TestedClaim } from "./evaluate";
import { type FoundText, findClaimedTexts } from "./texts";

/** Votes of one page behind a verdict. */
export const VOTES_SHOWN = 20;

/** What came of asking: what does not fit, or the verdict with one page of the votes behind it. */
export type Answer = { issues: ClaimIssue[] } | { tested: TestedClaim; votes: VoteRow[]; text: FoundText | null };

/** Tests what was asked for; null where nothing was. */
export async function answerClaim(
  { form, fields, issues, page }: AskedClaim,
  known: KnownNames,
): Promise<Answer | null> {
  if (form === null) return issues.length > 0 ? { issues } : null;
  const { text, issues: found } = await examineClaim(form, known);
  if (found.length > 0) return { issues: placeClaimIssues(found, fields) };
  const [tested] = await evaluateClaims([{ form, text }]);
  if (tested === undefined) return null;
  const votes = await listVotes(tested.votes.slice((page - 1) * VOTES_SHOWN, page * VOTES_SHOWN));
  return { tested, votes, text };
}

/** The text that a claim names, and everything in its parts that does not fit the record or each other. */
export async function examineClaim(form: ClaimForm, known: KnownNames) {
  const [texts, terms] = await Promise.all([
    findClaimedTexts(form.text === null ? [] : [form.text]),
    listSeatedMembers(),
  ]);
  const text = form.text === null ? null : (texts.get(form.text) ?? null);
  const context = {
    terms,
    topics: known.topics,
    memberName: known.memberName,
    text,
    today: new Date().toISOString().slice(0, 10),
  };
  return { text, issues: checkClaim(form, context) };
}
