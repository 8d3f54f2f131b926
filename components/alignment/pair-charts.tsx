import type { Agreement } from "@/domain/agreement";
import { type AlignmentQuery, toAlignmentQuery } from "@/domain/alignment-query";
import { splitNote, splitTitle } from "@/domain/findings";
import type { PairFigures, ScopedAgreement } from "@/domain/pair-figures";
import { rankTitle, topicTitle } from "@/domain/pair-titles";
import { toResolutionQuery } from "@/domain/resolution-search";
import { ByTopic, FewVotes } from "../charts/by-topic";
import { PairTable } from "../charts/pair-table";
import { PairsCompared } from "../charts/pairs-compared";
import type { Compared } from "../charts/share-rows";
import { Column, Columns } from "../ui/columns";
import { Figure } from "../ui/figure";
import { Section } from "../ui/section";

type PairChartsProps = {
  query: AlignmentQuery;
  names: { a: string; b: string };
  figures: PairFigures;
  topics: ({ topic: string; name: string } & ScopedAgreement)[];
  permanentPairs: ({ a: string; b: string } & ScopedAgreement)[];
  memberName: (code: string) => string;
  source: string;
};

/** What two members did in the same votes, against the other pairs of permanent members, and by topic. */
export function PairCharts({ query, names, figures, topics, permanentPairs, memberName, source }: PairChartsProps) {
  const { a, b, from, to, topic } = query;
  const { all, contested } = figures.whole;
  const link = { text: "Link", href: `/alignment?${toAlignmentQuery(query)}` };
  const pairs = permanentPairs.map((pair): Compared & { agreement: Agreement } => ({
    key: `${pair.a}-${pair.b}`,
    name: `${memberName(pair.a)}–${memberName(pair.b)}`,
    agreement: pair.contested,
    inQuestion: (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a),
  }));
  const compared = topics.map((row) => ({ key: row.topic, name: row.name, agreement: row.contested }));
  return (
    <>
      <Section label="What each did">
        <Columns>
          <Column span={6}>
            <Figure
              title={splitTitle(all.table)}
              sub="All votes; each cell opens the votes behind it"
              how={splitNote(all.table, names)}
              source={source}
              tools={[link]}
            >
              <PairTable
                table={all.table}
                names={names}
                href={(x, y) =>
                  `/resolutions?${toResolutionQuery({
                    from,
                    to,
                    topic,
                    pair: [
                      { seat: a, position: x },
                      { seat: b, position: y },
                    ],
                  })}`
                }
              />
            </Figure>
          </Column>
          {topic === undefined && (
            <Column span={6}>
              <PairsCompared
                pairs={pairs}
                figure={{
                  title: rankTitle(pairs),
                  sub: "Share of equal votes in contested votes in the same days, the five permanent members",
                  how: "Line: 95% interval.",
                  source,
                }}
              />
            </Column>
          )}
        </Columns>
      </Section>
      {topic === undefined && (
        <Section label="By topic">
          <Columns>
            <Column span={8}>
              <ByTopic
                topics={compared}
                whole={contested}
                figure={{
                  title: topicTitle(compared),
                  sub: "Share of equal votes in contested votes by topic, topics with ten votes or more; dotted line: all contested votes",
                  how: "Dot: share. Line: 95% interval. Each vote counts under its primary topic.",
                  source,
                }}
              />
            </Column>
            <Column span={4}>
              <FewVotes topics={compared} />
            </Column>
          </Columns>
        </Section>
      )}
    </>
  );
}
