import type { YearCompared } from "@/domain/reconciliation";

const WORDS: Record<YearCompared["verdict"], string> = { same: "Same", explained: "Explained", open: "Open" };

/** What a comparison came to, in a word. */
export function Verdict({ verdict }: Pick<YearCompared, "verdict">) {
  return verdict === "open" ? <b>{WORDS[verdict]}</b> : WORDS[verdict];
}
