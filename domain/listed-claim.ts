/** A claim of a source with its verdict of now, as server/ hands it to pages. */
import type { Verdict } from "./judge-claim";
import type { Sentence } from "./sentence";

export type ListedClaim = {
  id: number;
  /** The source's own words. */
  words: string;
  /** What it would mean in the record. */
  meaning: string;
  /** Where in the source it stands. */
  place: string;
  source: { slug: string; publisher: string; title: string | null; date: string | null; article: number | null };
  text: { slug: string; name: string } | null;
  statement: { href: string; title: string } | null;
  verdict: Verdict;
  /** Why no vote can test it; null where votes do. */
  reason: string | null;
  /** What the test found: `query` is that of /claims, `votes` how many stand behind it. Null where no vote can test it. */
  tested: { finding: Sentence; said: string; query: string; votes: number } | null;
};
