import Link from "next/link";
import type { Citable } from "@/domain/cite";
import { formatCount } from "@/domain/figures";
import type { Verdict } from "@/domain/judge-claim";
import type { VoteRow } from "@/domain/record";
import type { Sentence } from "@/domain/sentence";
import { CiteThis } from "../data/cite-this";
import { MethodLink } from "../site/method-link";
import { Answer } from "../ui/answer";
import { Pager } from "../ui/pager";
import { RichSentence } from "../ui/rich-sentence";
import { Part, Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { VoteLineNote, VoteList } from "../votes/vote-list";
import styles from "./claims.module.css";
import { VerdictBadge } from "./verdict-badge";

type ClaimAnswerProps = {
  tested: {
    verdict: Verdict;
    said: string;
    finding: Sentence;
    note: string | null;
    query: string;
    votes: readonly string[];
    open: number;
  };
  /** One page of the votes behind the verdict, oldest first. */
  votes: readonly VoteRow[];
  cited: Citable | null;
  page: number;
  pageSize: number;
};

/** The claim in a sentence, the verdict with the figure found, the votes behind it, and how to cite it. */
export function ClaimAnswer({ tested, votes, cited, page, pageSize }: ClaimAnswerProps) {
  const total = tested.votes.length;
  return (
    <>
      <Answer
        question="Does the record bear it out?"
        fine={
          <>
            {tested.note} Counted are votes as they are recorded; a position that no source gives counts neither way.{" "}
            <MethodLink to="claims">How it is checked</MethodLink> · <Link href="#parts">Change the parts</Link>
          </>
        }
      >
        {tested.said}
      </Answer>
      <Section close label="Verdict">
        <div className={styles.verdict}>
          <VerdictBadge verdict={tested.verdict} big />
          <p>
            <RichSentence parts={tested.finding} />
          </p>
        </div>
      </Section>
      {votes.length > 0 && (
        <Section id="votes" title={total === 1 ? "The vote behind it" : `The ${formatCount(total)} votes behind it`}>
          <Stack>
            <VoteList rows={votes} />
            {total > pageSize && (
              <Pager
                page={page}
                pageSize={pageSize}
                total={total}
                href={(other) => `/claims?${tested.query}&page=${other}#votes`}
              />
            )}
            <VoteLineNote />
          </Stack>
        </Section>
      )}
      <Section label="Cite">
        <Part title="Cite">
          <Stack>
            <CiteThis cited={cited} page={`/claims?${tested.query}`} />
            <Note>
              <Link href={`/claims?${tested.query}`}>This link</Link> makes the same test of the record as it is on the
              day it is opened.
            </Note>
          </Stack>
        </Part>
      </Section>
    </>
  );
}
