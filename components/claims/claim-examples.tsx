import Link from "next/link";
import type { Verdict } from "@/domain/judge-claim";
import type { Sentence } from "@/domain/sentence";
import { RichSentence } from "../ui/rich-sentence";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import styles from "./claims.module.css";
import { VerdictBadge } from "./verdict-badge";

type ClaimExamplesProps = {
  examples: readonly { said: string; verdict: Verdict; finding: Sentence; query: string }[];
};

/** Claims that were checked here, each leading to its test: what a reader will get. */
export function ClaimExamples({ examples }: ClaimExamplesProps) {
  return (
    <ul className={styles.examples}>
      {examples.map(({ said, verdict, finding, query }) => (
        <li key={query}>
          <Stack>
            <p className={styles.words}>
              <Link href={`/claims?${query}`} prefetch={false}>
                {said}
              </Link>
            </p>
            <Note>
              <VerdictBadge verdict={verdict} /> <RichSentence parts={finding} />
            </Note>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
