import type { Metadata } from "next";
import Link from "next/link";
import { Switches } from "@/components/alignment/switches";
import { VetoDecades } from "@/components/charts/vetoes/veto-decades";
import { VetoStrip } from "@/components/charts/vetoes/veto-strip";
import { VetoesTogether } from "@/components/charts/vetoes/vetoes-together";
import { MethodLink } from "@/components/site/method-link";
import { Answer } from "@/components/ui/answer";
import { Column, Columns } from "@/components/ui/columns";
import { Figure } from "@/components/ui/figure";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { Notice } from "@/components/ui/panel";
import { RichSentence } from "@/components/ui/rich-sentence";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Note } from "@/components/ui/text";
import { VetoSwitches } from "@/components/vetoes/veto-switches";
import { VetoTopics } from "@/components/vetoes/veto-topics";
import { VetoedByDecade } from "@/components/vetoes/vetoed-by-decade";
import { VoteLineNote, VoteList } from "@/components/votes/vote-list";
import { formatDay } from "@/domain/dates";
import { feedOf } from "@/domain/feeds";
import { FIGURES } from "@/domain/figure-catalogue";
import { formatCount } from "@/domain/figures";
import { isJoint, vetoesByTopic, vetoFigures } from "@/domain/veto-figures";
import {
  vetoAnswer,
  vetoDecadesTitle,
  vetoesTogetherTitle,
  vetoStripLine,
  vetoStripTitle,
  vetoTopicsTitle,
} from "@/domain/veto-findings";
import { parseVetoView, vetoHref } from "@/domain/veto-view";
import { getOverview } from "@/server/overview";
import { figureTools } from "@/server/pictures/figure-tools";
import { listVetoedVotes } from "@/server/vetoes";
import { sharing } from "../sharing";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseVetoView(await searchParams);
  return sharing({
    title: "Vetoes",
    description:
      "Every vetoed vote of the Security Council since 1946 by seat and decade: who vetoed alone, who together.",
    path: vetoHref(view),
    card: { name: "vetoes", query: FIGURES.vetoes.write(view) },
    embeds: true,
    feeds: [feedOf("vetoes")],
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function VetoesPage({ searchParams }: Props) {
  const { view, problems } = parseVetoView(await searchParams);
  const [all, overview] = await Promise.all([listVetoedVotes(), getOverview()]);
  const vetoed = view.on === "texts" ? all.filter(({ kind }) => kind === "RESOLUTION") : all;
  const filter = view.on === "texts" ? "outcome=VETOED&kind=RESOLUTION" : "outcome=VETOED";
  const vetoes = vetoFigures(vetoed);
  if (vetoed.length === 0 || !overview.lastDay) {
    return (
      <Notice level={1} eyebrow="Nothing here yet" title="The record has no vetoed vote">
        It is loaded when the site starts.
      </Notice>
    );
  }
  const topics = vetoesByTopic(vetoes.votes, view.count === "votes" ? "items" : "cast");
  const source = `Source: this record, to ${formatDay(overview.lastDay)}`;
  const joint = vetoes.votes.filter(isJoint).toReversed();
  return (
    <>
      <Stack loose>
        <Answer
          question="Who has used the veto, and on what?"
          fine={
            <>
              A vote counts once, however many vetoed it. Counted are votes that had the Yes votes they needed and were
              not <Term word="procedural">procedural</Term>,{" "}
              {view.on === "texts" ? "on texts as a whole." : "on amendments and paragraphs too."} A{" "}
              <Term word="veto">veto</Term> is the No of one <Term word="permanent">permanent member</Term>; China’s{" "}
              <Term word="seat">seat</Term> was the Republic of China’s to 25 October 1971.{" "}
              <MethodLink to="vetoCounts">How vetoes are counted</MethodLink>
            </>
          }
        >
          <RichSentence parts={vetoAnswer(vetoes.whole, view)} />
        </Answer>
        <Switches>
          <VetoSwitches view={view} />
        </Switches>
        <IgnoredParameters ignored={problems} />
      </Stack>
      <Section label="Every veto">
        <VetoStrip
          vetoes={vetoes}
          figure={{
            title: vetoStripTitle(vetoes.byDecade),
            sub: vetoStripLine(vetoes.votes),
            source: "Source: this record. Numbers at the left: vetoes cast; below: votes vetoed in the decade",
            ...(await figureTools("vetoes", view)),
          }}
        />
      </Section>
      <Section id="by-decade" label="By decade, alone and together">
        <Columns>
          <Column span={8}>
            <Figure
              title={vetoDecadesTitle(vetoes.byDecade, view.count)}
              sub="Votes vetoed, and the vetoes of each seat, by decade"
              source={source}
              {...(await figureTools("vetoes-by-decade", view))}
            >
              <VetoDecades vetoes={vetoes} view={view} to={overview.lastDay} />
            </Figure>
          </Column>
          <Column span={4}>
            <Figure
              id="together"
              narrowFold="Alone and with whom, as a table"
              title={vetoesTogetherTitle(vetoes.together)}
              sub="Votes by the seats that vetoed them"
              source={source}
              {...(await figureTools("vetoes-together", view))}
            >
              <VetoesTogether vetoes={vetoes} view={view} />
            </Figure>
          </Column>
        </Columns>
      </Section>
      <Section label="By topic">
        <Figure
          id="by-topic"
          narrowFold="Every topic, and by whom"
          title={vetoTopicsTitle(topics, view.count)}
          sub={`${view.count === "votes" ? "Votes vetoed" : "Vetoes cast"} by topic`}
          how="Each vote counts under its primary topic. Open a topic for its votes."
          source={source}
          {...(await figureTools("vetoes-by-topic", view))}
        >
          <VetoTopics topics={topics} count={view.count} />
        </Figure>
      </Section>
      <Section id="every" title="Every vetoed vote">
        <VetoedByDecade vetoes={vetoes} />
      </Section>
      <Section
        id="joint"
        title={`The ${joint.length} votes that China vetoed with the Soviet Union or Russia`}
        narrowFold="Each with who voted how, newest first"
      >
        <Stack>
          <VoteList rows={joint.map(({ vote }) => vote)} />
          <VoteLineNote />
          <Note>
            {joint.length} of {formatCount(vetoes.whole.items)}.{" "}
            <Link href={`/resolutions?${filter}`}>All {formatCount(vetoes.whole.items)} vetoed votes</Link>
          </Note>
        </Stack>
      </Section>
    </>
  );
}
