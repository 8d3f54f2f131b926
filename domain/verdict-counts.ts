import { VERDICT_LABELS } from "./claim-words";
import { VERDICTS, type Verdict } from "./judge-claim";
import { inWords } from "./sentence";

/** How many of some claims have which verdict: "7 supported and 4 not checkable"; empty where there is no claim. */
export function verdictCounts(verdicts: readonly Verdict[]): string {
  const parts = VERDICTS.map((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 0 ? "" : `${count} ${VERDICT_LABELS[verdict].toLowerCase()}`;
  });
  return inWords(parts.filter(Boolean));
}

/** How many claims a source makes: "11 claims", "1 claim". */
export function claimCount(count: number): string {
  return count === 1 ? "1 claim" : `${count} claims`;
}
