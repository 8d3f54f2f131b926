import type { Metadata } from "next";
import Link from "next/link";
import { AgreementByYear } from "@/components/charts/agreement/agreement-by-year";
import { byYearWords } from "@/components/charts/agreement/agreement-words";
import { JointVetoes } from "@/components/charts/joint-vetoes/joint-vetoes";
import { RecordFacts } from "@/components/home/record-facts";
import { MethodLink } from "@/components/site/method-link";
import { SearchBox } from "@/components/site/search-box";
import { ArticleTable } from "@/components/sources/article-table";
import { Answer } from "@/components/ui/answer";
import { Column, Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/panel";
import { RichSentence } from "@/components/ui/rich-sentence";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Note, Prose, WholeSpans } from "@/components/ui/text";
import { VoteLineNote, VoteList } from "@/components/votes/vote-list";
import { toAlignmentQuery } from "@/domain/alignment-query";
import { formatDay, yearOf } from "@/domain/dates";
import { feedsOf } from "@/domain/feeds";
import { formatCount } from "@/domain/figures";
import { byYearTitle, changeFinding, pairAnswer, pairAnswerSince, pairBasis } from "@/domain/findings";
import { annotationsOf } from "@/domain/pair-annotations";
import { recentChange } from "@/domain/recent-change";
import { plain } from "@/domain/sentence";
import { isJoint, mostFrequentTopic, vetoFigures } from "@/domain/veto-figures";
import { jointVetoTitle } from "@/domain/veto-findings";
import { getHomePage } from "@/server/home";
import { figureTools } from "@/server/pictures/figure-tools";
import { sharing } from "./sharing";

const TITLE = "Security Council voting record: do China and Russia vote together?";
const PAIR = { a: "CHN", b: "RUS", scope: "all" } as const;

export function generateMetadata(): Metadata {
  const description =
    "Every vote of the United Nations Security Council since 1946: who voted how, who vetoed, and how often any two members gave the same vote.";
  const card = { name: "agreement-by-year", query: toAlignmentQuery(PAIR) };
  return {
    ...sharing({ title: TITLE, description, path: "/", card, embeds: true, feeds: feedsOf() }),
    title: { absolute: TITLE },
  };
}

export default async function HomePage() {
  const { overview, pair, vetoed, latest, articles, verdicts } = await getHomePage();
  const { all, contested } = pair.figures.whole;
  const { firstDay, lastDay } = overview;
  if (all.strict === null || contested.strict === null || !firstDay || !lastDay || !pair.from) {
    return (
      <Notice level={1} eyebrow="Nothing here yet" title="The record is empty">
        It is loaded when the site starts. Start the site again, and the votes are here.
      </Notice>
    );
  }
  const vetoes = vetoFigures(vetoed);
  const joint = vetoes.votes.filter(isJoint);
  const change = recentChange(pair.figures.byYear, lastDay);
  const source = `Source: this record, to ${formatDay(lastDay)}`;
  const takeaway = {
    pair: await figureTools("agreement-by-year", PAIR),
    joint: await figureTools("joint-vetoes", {}),
  };
  return (
    <>
      <Columns>
        <Column span={8}>
          <Answer
            question="Do China and Russia vote together in the Security Council?"
            fine={
              <>
                {pairBasis(all, contested, { from: pair.from, to: pair.to })}{" "}
                <Link href="/alignment">The figures and the votes behind them</Link>
              </>
            }
          >
            <RichSentence parts={pairAnswerSince(all, contested, yearOf(pair.from))} lastInQuestion />
          </Answer>
        </Column>
        <Column span={4}>
          <Stack loose>
            <SearchBox label="Find a vote, a member or a topic" placeholder="S/2017/172, Brazil or Syria" />
            <Note>
              Fifteen states sit on the Security Council: five <Term word="permanent">permanent members</Term>, each
              with a <Term word="veto">veto</Term>, and ten <Term word="elected">elected</Term> for two years. This
              record has each of their votes since 1946, with its sources.
            </Note>
            <RecordFacts
              overview={overview}
              joint={joint.length}
              splits={all.n - all.agree}
              since={yearOf(pair.from)}
            />
          </Stack>
        </Column>
      </Columns>
      <Section label="By year">
        <Stack loose>
          <AgreementByYear
            years={pair.figures.byYear}
            from={pair.from}
            to={pair.to}
            annotations={annotationsOf("CHN", "RUS", yearOf(pair.from))}
            label={`China and Russia. ${plain(pairAnswer(all, contested))}`}
            figure={{
              title: byYearTitle(all, contested),
              ...byYearWords(
                "all",
                { a: "China", b: "the seat of the Soviet Union and Russia" },
                { from: yearOf(pair.from), to: yearOf(pair.to) },
              ),
              source,
              ...takeaway.pair,
            }}
          />
          <Prose>
            <p>
              <WholeSpans>{changeFinding("all votes", change.all.later, change.all.earlier)}</WholeSpans>{" "}
              <WholeSpans>
                {changeFinding("contested votes", change.contested.later, change.contested.earlier)}
              </WholeSpans>{" "}
              <MethodLink to="newcombe">How it is worked out</MethodLink>
            </p>
          </Prose>
        </Stack>
      </Section>
      <Section label="Joint vetoes">
        <JointVetoes
          votes={joint}
          figure={{
            title: jointVetoTitle(joint.length, mostFrequentTopic(joint)),
            sub: `Votes vetoed by China and by the Soviet Union or Russia, ${formatDay(pair.from)} to ${formatDay(lastDay)}`,
            source,
            ...takeaway.joint,
          }}
        />
      </Section>
      <Section title="Latest votes">
        <Stack>
          <VoteList rows={latest} />
          <VoteLineNote />
          <Note>
            <Link href="/resolutions">All {formatCount(overview.votes)} votes</Link>
          </Note>
        </Stack>
      </Section>
      <Section title="Five articles, and what the record says of them">
        <ArticleTable articles={articles} verdicts={verdicts} />
      </Section>
    </>
  );
}
