import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectedOn, RecordHistory } from "@/components/corrections/record-history";
import { CiteThis } from "@/components/data/cite-this";
import { JsonLd } from "@/components/data/json-ld";
import { ReportLink } from "@/components/reports/report-link";
import { MethodLink } from "@/components/site/method-link";
import { SeatTable } from "@/components/topics/seat-table";
import { TopicVotes } from "@/components/topics/topic-votes";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Column, Columns } from "@/components/ui/columns";
import { Facts } from "@/components/ui/facts";
import { LinkRow } from "@/components/ui/link-row";
import { PageHead } from "@/components/ui/page-head";
import { RuledList } from "@/components/ui/ruled-list";
import { Part, Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Aside, Finding, Note } from "@/components/ui/text";
import { VoteLineNote, VoteList } from "@/components/votes/vote-list";
import { formatDay, formatShortDay } from "@/domain/dates";
import { feedsOf } from "@/domain/feeds";
import { formatCount, formatShareOf } from "@/domain/figures";
import { pageLd } from "@/domain/json-ld";
import { STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import { topicFinding } from "@/domain/topic-finding";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { agreementOnTopic } from "@/server/alignment/on-topic";
import { getCitable } from "@/server/cite";
import { settings } from "@/server/env";
import { getKnownNames } from "@/server/known";
import { figureTools } from "@/server/pictures/figure-tools";
import { getRecordVersion } from "@/server/record-version";
import { listResolutions } from "@/server/resolutions/list";
import { listTopicHistory } from "@/server/revisions/of-page";
import { listTopicVotes } from "@/server/topic-votes";
import { getTopic } from "@/server/topics";
import { sharing } from "../../sharing";

type Props = { params: Promise<{ slug: string }> };

/** How many votes the page lists; the list of the record has the rest. */
const SHOWN = 10;

/** As many statements stand open on a phone; more are folded. */
const FEW = 4;

const load = cache(async ({ params }: Props) => (await getTopic((await params).slug)) ?? notFound());

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await load(props);
  const hasFigure = topic.seats.length > 0;
  return sharing({
    title: topic.name,
    description: topic.description,
    path: `/topics/${topic.slug}`,
    card: hasFigure
      ? { name: "topic-votes", query: `topic=${topic.slug}` }
      : { name: "topic", query: `slug=${topic.slug}` },
    embeds: hasFigure,
    feeds: feedsOf({ name: topic.name, topic: topic.slug }),
  });
}

export default async function TopicPage(props: Props) {
  const topic = await load(props);
  const path = `/topics/${topic.slug}`;
  const [list, votes, { lastDay }, pairs, cited, history, { memberName }] = await Promise.all([
    listResolutions({ topic: topic.slug, sort: "-date", page: 1, pageSize: SHOWN }),
    listTopicVotes(topic.slug),
    getRecordVersion(),
    agreementOnTopic(PERMANENT_SEATS, topic.slug),
    getCitable(path),
    listTopicHistory(topic.slug),
    getKnownNames(),
  ]);
  const name = new Map(topic.seats.map((seat) => [seat.seat, seat.name]));
  return (
    <>
      <JsonLd
        data={pageLd({
          ...{ origin: settings().SITE_URL, path, name: topic.name, description: topic.description },
          about: { type: "Thing", name: topic.name },
          above: [["Votes", "/resolutions"]],
        })}
      />
      <Breadcrumbs
        crumbs={[{ text: "Votes", href: "/resolutions" }, { text: "Topics", href: "/topics" }, { text: topic.name }]}
      />
      <PageHead title={topic.name}>{topic.description}</PageHead>
      <CorrectedOn history={history} />
      <Section close label="In short">
        <Columns>
          <Column span={8}>
            <Finding>{topicFinding(topic)}</Finding>
          </Column>
          <Column span={4}>
            <Facts
              facts={[
                { name: "Region", value: topic.region ?? "–" },
                { name: "First vote", value: topic.firstDay ? formatDay(topic.firstDay) : "–" },
                { name: "Latest vote", value: topic.lastDay ? formatDay(topic.lastDay) : "–" },
                {
                  name: "China and Russia",
                  value: <Link href={`/alignment?topic=${topic.slug}`}>How alike on this</Link>,
                },
              ]}
            />
          </Column>
        </Columns>
      </Section>
      {votes.length > 0 && (
        <Section label="Vote by vote">
          <TopicVotes
            topic={topic}
            votes={votes}
            source={`Source: this record${lastDay ? `, to ${formatDay(lastDay)}` : ""}`}
            {...(await figureTools("topic-votes", { topic: topic.slug }))}
          />
        </Section>
      )}
      {topic.seats.length > 0 && (
        <Section label="The permanent members">
          <Columns>
            <Column span={7}>
              <Part title="How the permanent members voted">
                <SeatTable seats={topic.seats} topic={topic.slug} />
              </Part>
            </Column>
            <Column span={5}>
              <Part title="Who voted alike in contested votes">
                <Stack>
                  <RuledList>
                    {pairs
                      .filter(({ contested }) => contested.n > 0)
                      .sort((one, other) => (other.contested.strict ?? 0) - (one.contested.strict ?? 0))
                      .map(({ a, b, contested }) => (
                        <span key={`${a} ${b}`}>
                          <Link href={`/alignment?a=${a}&b=${b}&topic=${topic.slug}`} prefetch={false}>
                            {name.get(a) ?? a}–{name.get(b) ?? b}
                          </Link>{" "}
                          <Aside>{formatShareOf(contested.agree, contested.n)}</Aside>
                        </span>
                      ))}
                  </RuledList>
                  <Note>
                    Same vote in <Term word="contested">contested votes</Term> in which both voted Yes, No or abstained.
                    Below ten, the count. <MethodLink to="strict">How it is worked out</MethodLink>
                  </Note>
                </Stack>
              </Part>
            </Column>
          </Columns>
        </Section>
      )}
      <Section title={`Its votes, newest first: ${formatCount(list.votes)}`}>
        <Stack>
          <VoteList rows={list.rows} />
          <VoteLineNote />
          <LinkRow>
            <Link href={`/resolutions?topic=${topic.slug}`}>All {formatCount(list.votes)}, with filters</Link>
            <Link href={`/resolutions?topic=${topic.slug}&sort=date`}>Oldest first</Link>
          </LinkRow>
        </Stack>
      </Section>
      {topic.statements.length > 0 && (
        <Section
          title="Statements on it"
          narrowFold={topic.statements.length > FEW ? `${topic.statements.length}, newest first` : undefined}
        >
          <RuledList>
            {topic.statements.map((statement) => (
              <span key={statement.slug}>
                {formatShortDay(statement.date)} · <Link href={`/statements/${statement.slug}`}>{statement.title}</Link>{" "}
                <Aside>
                  {STATEMENT_KIND_LABELS[statement.kind]} · {STATEMENT_STATUS_LABELS[statement.status]}
                </Aside>
              </span>
            ))}
          </RuledList>
        </Section>
      )}
      <RecordHistory history={history} nameOf={memberName} />
      <CiteThis cited={cited} page={path} />
      <ReportLink kind="topic" id={topic.slug} />
    </>
  );
}
