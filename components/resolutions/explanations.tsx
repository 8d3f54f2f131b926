import type { VoteRow } from "@/domain/record";
import type { Explanation } from "@/domain/resolution-page";
import { capitalised, inWords } from "@/domain/sentence";
import { Quotation } from "../ui/quotation";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Mark } from "../votes/mark";
import { markOf } from "../votes/mark-code";
import styles from "./explanations.module.css";

/** Why members voted as they did, in the project's words, those that said No first, each with what it rests on. */
export function Explanations({ vote, explanations }: { vote: VoteRow; explanations: Explanation[] }) {
  const order = ["NO", "ABSTAIN", "NOT_VOTING", "YES", "NOT_RECORDED"];
  const cast = (code: string) => vote.memberVotes.find((memberVote) => memberVote.member === code);
  const sorted = explanations.toSorted(
    (a, b) => order.indexOf(cast(a.member)?.position ?? "") - order.indexOf(cast(b.member)?.position ?? ""),
  );
  return (
    <div className={styles.grid}>
      {sorted.map((explanation) => {
        const memberVote = cast(explanation.member);
        return (
          <article key={explanation.member}>
            <Stack>
              <h3 className={styles.member}>
                {memberVote && <Mark code={markOf(memberVote)} />}
                {memberVote?.name ?? explanation.member}
              </h3>
              <p>{explanation.summary}</p>
              {explanation.quotation ? (
                <Quotation text={explanation.quotation} by={attribution(explanation)} />
              ) : (
                <Note>{attribution(explanation)}</Note>
              )}
            </Stack>
          </article>
        );
      })}
    </div>
  );
}

function attribution({ speaker, office, given, confidence, sources }: Explanation): string {
  const who = [speaker, office, given && `${given.toLowerCase()} the vote`].filter(Boolean).join(", ");
  const pages = [...new Set(sources.map((source) => source.publisher))];
  const rests = `Rests on ${sources.length} ${sources.length === 1 ? "page" : "pages"}: ${inWords(pages)}.`;
  return [who && `${capitalised(who)}.`, rests, confidence !== "HIGH" && `Confidence: ${confidence.toLowerCase()}.`]
    .filter(Boolean)
    .join(" ");
}
