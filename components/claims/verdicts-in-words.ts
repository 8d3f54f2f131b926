import { VERDICT_LABELS } from "@/domain/claim-words";
import { VERDICTS, type Verdict } from "@/domain/judge-claim";
import { inWords, numberWord } from "@/domain/sentence";

/** "8 claims: seven supported and one not checkable", in the order of the verdicts; those that none has are left out. */
export function verdictsInWords(claims: readonly { verdict: Verdict }[]): string {
  const parts = VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${numberWord(count)} ${VERDICT_LABELS[verdict].toLowerCase()}`);
  return `${claims.length === 1 ? "One claim" : `${claims.length} claims`}: ${inWords(parts)}`;
}
