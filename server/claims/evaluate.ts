import "server-only";
import type { ClaimForm } from "@/domain/claim";
import { toClaimQuery } from "@/domain/claim-query";
import { beyond, type ClaimNames, chinaNote, claimInWords, verdictInWords } from "@/domain/claim-words";
import { type Judgement, judgeClaim } from "@/domain/judge-claim";
import type { Sentence } from "@/domain/sentence";
import { listDescribed } from "./described";
import type { FoundText } from "./texts";

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

export type Evaluation = {
  form: ClaimForm;
  /** The text that the form names; null where it names none. */
  text: FoundText | null;
  names: Omit<ClaimNames, "text">;
  /** The day of the record's latest vote. */
  lastDay: string;
};

/** Tests a claim against the record as it is now. A claim on a text that the record has lost is NOT_CHECKABLE. */
export async function evaluateClaim({ form, text, names, lastDay }: Evaluation): Promise<TestedClaim> {
  const said = claimInWords(form, { ...names, text: text?.name ?? null });
  const rest = { said, note: chinaNote(form), query: toClaimQuery(form) };
  if (form.text !== null && text === null) {
    const finding = [{ text: "The record no longer has the text that it names." }];
    return { verdict: "NOT_CHECKABLE", found: 0, open: 0, place: null, votes: [], finding, ...rest };
  }
  const described = await listDescribed(form, text?.id ?? null);
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
