import "server-only";
import type { ClaimForm } from "@/domain/claim";
import { toClaimQuery } from "@/domain/claim-query";
import { beyond, type ClaimNames, chinaNote, claimInWords, verdictInWords } from "@/domain/claim-words";
import { type ClaimedVote, type Judgement, judgeClaim } from "@/domain/judge-claim";
import type { Sentence } from "@/domain/sentence";
import { getKnownNames } from "../known";
import { getRecordVersion } from "../record-version";
import { listDescribed } from "./described";
import { type FoundText, findClaimedTexts } from "./texts";

/** What came of testing a claim now: the verdict, what it says and what the record has, and the votes behind it. */
export type TestedClaim = Judgement & {
  /** The claim as a sentence about the record. */
  said: string;
  finding: Sentence;
  /** How China's votes are counted, where that matters. */
  note: string | null;
  /** The query of /claims that makes the same test. */
  query: string;
};

/** A claim, and the text that its form names: null where it names none, or the record has lost it. */
export type NamedClaim = { form: ClaimForm; text: FoundText | null };

/** What a claim is tested by: the names it is told with, and the day of the record's latest vote, "" where there is none. */
type Means = { names: Omit<ClaimNames, "text">; lastDay: string };

/** Tests forms of claims as they are kept, in their order: null where there is none. */
export async function evaluateForms(forms: readonly (ClaimForm | null)[]): Promise<(TestedClaim | null)[]> {
  const kept = forms.filter((form) => form !== null);
  const texts = await findClaimedTexts(kept.flatMap(({ text }) => text ?? []));
  const tested = await evaluateClaims(kept.map((form) => ({ form, text: texts.get(form.text ?? "") ?? null })));
  return forms.map((form) => (form === null ? null : (tested.shift() ?? null)));
}

/** Tests claims against the record as it is now, all in one query. One on a text that the record has lost is NOT_CHECKABLE. */
export async function evaluateClaims(claims: readonly NamedClaim[]): Promise<TestedClaim[]> {
  const [known, { lastDay }, described] = await Promise.all([
    getKnownNames(),
    getRecordVersion(),
    listDescribed(claims.map(({ form, text }) => ({ form, textId: text?.id ?? null }))),
  ]);
  const means = { names: { member: known.memberName, topic: known.topicName }, lastDay: lastDay ?? "" };
  return claims.map((claim, index) => judged(claim, described[index] ?? [], means));
}

function judged({ form, text }: NamedClaim, described: readonly ClaimedVote[], { names, lastDay }: Means): TestedClaim {
  const said = claimInWords(form, { ...names, text: text?.name ?? null });
  const rest = { said, note: chinaNote(form), query: toClaimQuery(form) };
  if (form.text !== null && text === null) {
    const finding = [{ text: "The record no longer has the text that it names." }];
    return { verdict: "NOT_CHECKABLE", found: 0, open: 0, place: null, votes: [], finding, ...rest };
  }
  const judgement = judgeClaim(form, described, !beyond(form, lastDay));
  const behind = new Set(judgement.votes);
  const days = described.filter(({ id }) => behind.has(id)).map(({ date }) => date);
  const finding = verdictInWords(form, judgement, {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    recordEnds: lastDay,
  });
  return { ...judgement, finding, ...rest };
}
