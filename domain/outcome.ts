import { yesNeeded } from "./council";
import type { Tally } from "./record";
import type { Outcome } from "./vocabulary";

/** What the outcome of a recorded vote follows from. `permanentNo`: how many permanent members voted No, or whether any. */
export type Count = { day: string; procedural: boolean; tally: Pick<Tally, "yes">; permanentNo: number | boolean };

/**
 * The outcome of a recorded vote. Too few Yes: not adopted, whoever said No (S/2014/916, 8–2–5). Enough Yes and a
 * permanent member's No: vetoed, unless the vote is procedural (Charter, Article 27; S/RES/2623(2022), 11–1–3).
 */
export function outcomeOf({ day, procedural, tally, permanentNo }: Count): Outcome {
  if (tally.yes < yesNeeded(day)) return "NOT_ADOPTED";
  return Number(permanentNo) > 0 && !procedural ? "VETOED" : "ADOPTED";
}
