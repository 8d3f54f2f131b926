import type { Metadata } from "next";
import { AlignmentPages } from "@/components/alignment/alignment-pages";
import { ScopeSwitch } from "@/components/alignment/members-switches";
import { Moments } from "@/components/alignment/moments";
import { PairCharts } from "@/components/alignment/pair-charts";
import { PairForm } from "@/components/alignment/pair-form";
import { Splits } from "@/components/alignment/splits";
import { WhatChanged } from "@/components/alignment/what-changed";
import { YearChanges } from "@/components/alignment/year-changes";
import { AgreementByYear } from "@/components/charts/agreement/agreement-by-year";
import { byYearWords } from "@/components/charts/agreement/agreement-words";
import { ThreeDenominators } from "@/components/charts/pair/three-denominators";
import { CiteThis } from "@/components/data/cite-this";
import { JsonLd } from "@/components/data/json-ld";
import { MethodLink } from "@/components/site/method-link";
import { Answer } from "@/components/ui/answer";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { Notice } from "@/components/ui/panel";
import { RichSentence } from "@/components/ui/rich-sentence";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { parseAlignmentQuery, toAlignmentQuery, votesOf } from "@/domain/alignment-query";
import { formatDay, yearOf } from "@/domain/dates";
import { votesFeed } from "@/domain/feeds";
import { formatCount } from "@/domain/figures";
import { byYearTitle, pairAnswer, pairBasis } from "@/domain/findings";
import { pairLd } from "@/domain/json-ld";
import { kappaCaution } from "@/domain/kappa-caution";
import { SCOPE_LABELS } from "@/domain/labels";
import { annotationsOf } from "@/domain/pair-annotations";
import { denominatorsTitle } from "@/domain/pair-titles";
import { recentChange } from "@/domain/recent-change";
import { toResolutionQuery } from "@/domain/resolution-search";
import { capitalised, inWords, plain, withArticle } from "@/domain/sentence";
import { yearChanges } from "@/domain/year-changes";
import { getPairPage, SPLITS_SHOWN } from "@/server/alignment/pair-page";
import { getCitable } from "@/server/cite";
import { settings } from "@/server/env";
import { getKnownNames } from "@/server/known";
import { figureTools } from "@/server/pictures/figure-tools";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const load = async ({ searchParams }: Props) => {
  const known = await getKnownNames();
  const { query, problems } = parseAlignmentQuery(await searchParams, known);
  return { known, query, problems, names: { a: known.memberName(query.a), b: known.memberName(query.b) } };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { names, query } = await load(props);
  const asked = toAlignmentQuery(query);
  return sharing({
    ...saidOf(names),
    path: `/alignment?${asked}`,
    card: { name: "agreement-by-year", query: asked },
    embeds: true,
    feeds: [
      {
        title: `Votes in which ${names.a} and ${names.b} differed`,
        path: votesFeed(votesOf(query, { split: [query.a, query.b] })),
      },
    ],
  });
}

function saidOf({ a, b }: { a: string; b: string }) {
  return {
    title: `${a} and ${b}: how often they gave the same vote`,
    description: `How often ${a} and ${b} voted alike in the Security Council, by year and topic, with the votes behind each figure.`,
  };
}

export default async function AlignmentPage(props: Props) {
  const { known, query, problems, names } = await load(props);
  const path = `/alignment?${toAlignmentQuery(query)}`;
  const [page, cited] = await Promise.all([getPairPage(query), getCitable(path)]);
  const { whole, byYear } = page.figures;
  const { a, b, scope } = query;
  const { votes, meaning } = SCOPE_LABELS[scope];
  const changes = yearChanges(byYear, scope, page.to);
  const recent = recentChange(byYear, page.to);
  const isRecent =
    query.to === undefined && query.topic === undefined && recent.all.later.of > 0 && recent.all.earlier.of > 0;
  const caution = kappaCaution(whole.all, names);
  const first = byYear[0]?.year ?? yearOf(page.to);
  const span = { from: page.from ?? "1946-01-25", to: page.to };
  const topic = query.topic && known.topicName(query.topic);
  const source = `Source: this record, to ${formatDay(page.to)}`;
  const said = saidOf(names);
  const both = inWords([names.a, names.b].map(withArticle));
  return (
    <>
      {cited && (
        <JsonLd
          data={pairLd({
            ...{ origin: settings().SITE_URL, name: said.title, description: said.description, version: cited.version },
            ...{ query: toAlignmentQuery(query), from: span.from, to: span.to },
          })}
        />
      )}
      <Stack loose>
        <AlignmentPages current="/alignment" />
        <Answer
          question={`${names.a} and ${names.b}${topic ? `, votes on ${topic}` : ", all votes"} from ${formatDay(span.from)}`}
          fine={pairBasis(whole.all, whole.contested, span)}
        >
          <RichSentence parts={pairAnswer(whole.all, whole.contested)} lastInQuestion />
        </Answer>
        <PairForm query={query} from={page.from} to={page.to} seats={known.seats} topics={known.topicList} />
        <Stack>
          <ScopeSwitch view={query} href={(view) => `/alignment?${toAlignmentQuery(view)}`} />
          <Note>
            What follows the three denominators counts <b>{votes}</b>: {meaning}
            {whole.all.n > 0 && `, ${formatCount(whole[scope].n)} of ${formatCount(whole.all.n)}`}.
          </Note>
        </Stack>
        <IgnoredParameters ignored={problems} />
      </Stack>
      {whole.all.n === 0 ? (
        <Section label="No vote in common">
          <Notice eyebrow="Nothing to compare" title={`${capitalised(both)} cast no vote together in these days`}>
            They may never have sat on the Council at the same time, or not on this topic. Choose a longer period,
            another topic or another pair.
          </Notice>
        </Section>
      ) : (
        <>
          <Section id="denominators" label="Three denominators">
            <Stack>
              <ThreeDenominators
                agreement={whole}
                names={names}
                differHref={(one) =>
                  `/resolutions?${toResolutionQuery(votesOf({ ...query, scope: one }, { split: [a, b] }))}`
                }
                figure={{
                  title: denominatorsTitle(whole),
                  sub: `Votes of ${both} in three denominators`,
                  source,
                  ...(await figureTools("agreement-by-denominator", query)),
                }}
              />
              <Note>
                Only votes in which both voted Yes, No or abstained. Most texts are adopted with every Yes, so the share
                of all votes is high for any pair; the contested votes tell pairs apart. Half-weight: an abstention
                against Yes or No counts half. Kappa: agreement beyond what the two members’ own habits would give, 1 is
                complete; kappa² counts a Yes against a No four times as much as an abstention against either.{" "}
                <MethodLink to="kappa">Methods</MethodLink>
              </Note>
              {caution && <Note>{caution}</Note>}
            </Stack>
          </Section>
          <Section label="By year">
            <AgreementByYear
              years={byYear}
              from={page.from}
              to={page.to}
              scope={scope}
              annotations={annotationsOf(a, b, first)}
              label={`${names.a} and ${names.b}. ${plain(pairAnswer(whole.all, whole.contested))}`}
              figure={{
                title: byYearTitle(whole.all, whole.contested),
                ...byYearWords(scope, names, { from: first, to: yearOf(page.to) }),
                source,
                ...(await figureTools("agreement-by-year", query)),
              }}
            />
          </Section>
          {changes.length > 0 && (
            <Section id="changed" title="What changed">
              <Stack loose>
                {isRecent && <WhatChanged change={recent} />}
                <YearChanges
                  query={query}
                  names={names}
                  changes={changes}
                  source={source}
                  {...(await figureTools("changes-by-year", query))}
                />
              </Stack>
            </Section>
          )}
          <PairCharts
            query={query}
            names={names}
            figures={page.figures}
            permanentPairs={page.permanentPairs}
            memberName={known.memberName}
            topicName={known.topicName}
            source={source}
            tools={{
              table: await figureTools("pair-table", query),
              pairs: await figureTools("pairs-compared", query),
              regions: await figureTools("agreement-by-region", query),
              topics: await figureTools("agreement-by-topic", query),
            }}
          />
          <Moments query={query} names={names} moments={page.moments} votes={page.shownMoments} />
          <Splits query={query} names={names} votes={page.splits} counted={whole[scope]} shown={SPLITS_SHOWN} />
        </>
      )}
      <CiteThis cited={cited} page={path} />
    </>
  );
}
