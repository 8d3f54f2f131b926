import { type AlignmentQuery, votesOf } from "@/domain/alignment-query";
import { splitNote, splitTitle } from "@/domain/findings";
import { SCOPE_LABELS } from "@/domain/labels";
import type { PairFigures, ScopedAgreement } from "@/domain/pair-figures";
import { partsTitle, rankLine, rankTitle } from "@/domain/pair-titles";
import { toResolutionQuery } from "@/domain/resolution-search";
import { PairTable } from "../charts/pair/pair-table";
import { ByPart } from "../charts/shares/by-part";
import { FewVotes } from "../charts/shares/few-votes";
import { PairsCompared } from "../charts/shares/pairs-compared";
import { MethodLink } from "../site/method-link";
import { Column, Columns } from "../ui/columns";
import { Figure, type FigureText } from "../ui/figure";
import { NarrowFold } from "../ui/narrow-fold";
import { Section } from "../ui/section";
import { Note } from "../ui/text";

type PairChartsProps = {
  query: AlignmentQuery;
  names: { a: string; b: string };
  figures: PairFigures;
  permanentPairs: ({ a: string; b: string } & ScopedAgreement)[];
  memberName: (code: string) => string;
  topicName: (slug: string) => string;
  source: string;
  /** Ways to take each chart away. */
  tools: Record<"table" | "pairs" | "regions" | "topics", Pick<FigureText, "tools" | "embed">>;
};

/** What two members did in the votes that are chosen, against the other pairs of permanent members, by region and by topic. */
export function PairCharts(props: PairChartsProps) {
  const { query, names, figures, permanentPairs, memberName, source, tools } = props;
  const { a, b, topic, scope } = query;
  const { table } = figures.whole[scope];
  const { votes } = SCOPE_LABELS[scope];
  const pairs = permanentPairs.map((pair) => ({
    key: `${pair.a}-${pair.b}`,
    name: `${memberName(pair.a)}–${memberName(pair.b)}`,
    agreement: pair[scope],
    inQuestion: (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a),
  }));
  return (
    <>
      <Section id="what-each-did" label="What each did">
        <Columns>
          <Column span={6}>
            <Figure
              title={splitTitle(table)}
              sub={`${SCOPE_LABELS[scope].name}; each cell opens the votes behind it`}
              how={splitNote(table, names)}
              source={source}
              {...tools.table}
            >
              <PairTable
                table={table}
                names={names}
                href={(x, y) => {
                  const pair = [
                    { seat: a, position: x },
                    { seat: b, position: y },
                  ];
                  return `/resolutions?${toResolutionQuery(votesOf(query, { pair }))}`;
                }}
              />
            </Figure>
          </Column>
          {topic === undefined && (
            <Column span={6}>
              <PairsCompared
                pairs={pairs}
                figure={{
                  narrowFold: "The pairs, each with its interval",
                  title: rankTitle(pairs, votes),
                  sub: rankLine(votes),
                  how: "Line: 95% interval.",
                  source,
                  ...tools.pairs,
                }}
              />
            </Column>
          )}
        </Columns>
      </Section>
      {topic === undefined && <Parts {...props} />}
    </>
  );
}

/** Where they part from the whole: by region, and by topic. */
function Parts({ query: { scope }, figures, topicName, source, tools }: PairChartsProps) {
  const { votes } = SCOPE_LABELS[scope];
  const whole = figures.whole[scope];
  const regions = figures.byRegion.map((row) => ({
    key: row.region,
    name: row.region === "Global" ? "Global themes" : row.region,
    agreement: row[scope],
  }));
  const topics = figures.byTopic.map((row) => ({ key: row.topic, name: topicName(row.topic), agreement: row[scope] }));
  return (
    <>
      <Section label="By region">
        <Columns>
          <Column span={8}>
            <ByPart
              noun="region"
              parts={regions}
              whole={whole}
              figure={{
                id: "by-region",
                narrowFold: "The regions, each with its interval",
                title: partsTitle(regions, "region"),
                sub: `Share of equal votes in ${votes} by region; dotted line: ${votes} together`,
                how: "Dot: share. Line: 95% interval. The order is that of the share: above the line more alike than on the whole, below it less.",
                source,
                ...tools.regions,
              }}
            />
          </Column>
          <Column span={4}>
            <NarrowFold summary="Which region a vote counts under">
              <Note>
                The region is that of the text’s primary topic, as the record files topics: where the situation is, not
                who takes part in it. Topics without one place (terrorism, peacekeeping, admission of members) are
                global themes. <MethodLink to="regions">Methods</MethodLink>
              </Note>
            </NarrowFold>
          </Column>
        </Columns>
      </Section>
      <Section label="By topic">
        <Columns>
          <Column span={8}>
            <ByPart
              noun="topic"
              parts={topics}
              whole={whole}
              figure={{
                id: "by-topic",
                narrowFold: "The topics, each with its interval",
                title: partsTitle(topics, "topic"),
                sub: `Share of equal votes in ${votes} by topic, topics with ten votes or more; dotted line: ${votes} together`,
                how: "Dot: share. Line: 95% interval. Each vote counts under its primary topic.",
                source,
                ...tools.topics,
              }}
            />
          </Column>
          <Column span={4}>
            <NarrowFold summary="Topics with fewer than ten votes, as counts">
              <FewVotes topics={topics} />
            </NarrowFold>
          </Column>
        </Columns>
      </Section>
    </>
  );
}
