import type { Metadata } from "next";
import { ArticleList } from "@/components/sources/article-table";
import { SourceFilters } from "@/components/sources/source-filters";
import { SourceTable } from "@/components/sources/source-table";
import { Column, Columns } from "@/components/ui/columns";
import { FilterChips } from "@/components/ui/filter-chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { LinkRow } from "@/components/ui/link-row";
import { NothingMatches } from "@/components/ui/nothing-matches";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PastEnd } from "@/components/ui/past-end";
import { Part, Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { plain } from "@/domain/sentence";
import { parseSourceSearch, type SourceChip, sourceChips, sourcesHref } from "@/domain/source-search";
import { listVerdicts } from "@/server/claims/verdicts";
import { listArticles } from "@/server/sources/get";
import { SOURCES_SHOWN, searchSources } from "@/server/sources/search";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = parseSourceSearch(await searchParams);
  return sharing({
    title: ["Sources", ...sourceChips(search).map(({ label }) => plain(label))].join(" · "),
    description:
      "The five articles that the record began with, and every data set, official list and page it rests on.",
    path: sourcesHref(search),
  });
}

export default async function SourcesPage({ searchParams }: Props) {
  const { search, ignored } = parseSourceSearch(await searchParams);
  const [articles, verdicts, { rows, total, counts }] = await Promise.all([
    listArticles(),
    listVerdicts(),
    searchSources(search),
  ]);
  const chips = sourceChips(search);
  const without = async (chip: SourceChip) => ({ ...chip, count: (await searchSources(chip.without)).total });
  const loosened = total > 0 ? [] : await Promise.all(chips.map(without));
  return (
    <>
      <PageHead title="Sources">
        What the record rests on: every data set, official record and page that it cites, each with the records that
        rest on it, and the <a href="#articles">five articles</a> that it began with.
      </PageHead>
      <Section>
        <Columns>
          <Column span={8}>
            <Part id="all" title="Every source">
              <Stack loose>
                <IgnoredParameters ignored={ignored} />
                <SourceFilters search={search} counts={counts} />
                <FilterChips chips={chips} all="/sources#all" />
                <LinkRow>
                  <a href={sourcesHref({ ...search, page: 1 }, "/api/v1/sources.csv")}>CSV</a>
                  <a href={sourcesHref({ ...search, page: 1 }, "/api/v1/sources")}>JSON</a>
                </LinkRow>
                {rows.length > 0 && <SourceTable sources={rows} />}
                {rows.length === 0 && total > 0 && (
                  <PastEnd page={search.page} first={`${sourcesHref({ ...search, page: 1 })}#all`} />
                )}
                {total === 0 && (
                  <NothingMatches
                    title="No source fits all of these filters"
                    loosened={loosened}
                    all={{ href: "/sources#all", text: "Every source" }}
                  />
                )}
                {rows.length > 0 && total > SOURCES_SHOWN && (
                  <Pager
                    page={search.page}
                    pageSize={SOURCES_SHOWN}
                    total={total}
                    href={(page) => `${sourcesHref({ ...search, page })}#all`}
                  />
                )}
                <Note>
                  “Cited” counts the places in the record that name the source. A page of an agency that another site
                  republished is listed under both names. What a party says of itself is kept as its statement, not as
                  fact.
                </Note>
              </Stack>
            </Part>
          </Column>
          <Column span={4}>
            <Part id="articles" title="Five articles, and what the record says of them">
              <ArticleList articles={articles} verdicts={verdicts} />
            </Part>
          </Column>
        </Columns>
      </Section>
    </>
  );
}
