import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyMatch } from "@/components/resolutions/empty-match";
import { MatchCount } from "@/components/resolutions/match-count";
import { SearchFilters } from "@/components/resolutions/search-filters";
import { Chips } from "@/components/ui/chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { RichSentence } from "@/components/ui/rich-sentence";
import { Stack } from "@/components/ui/stack";
import { VoteLineNote, VoteList } from "@/components/votes/vote-list";
import { PAGE_SIZE, parseResolutionSearch, resolutionChips, toResolutionQuery } from "@/domain/resolution-search";
import { getKnownNames } from "@/server/known";
import { getOverview } from "@/server/overview";
import { listResolutions } from "@/server/resolutions/list";
import { findBySymbol } from "@/server/search/texts";

export const metadata: Metadata = {
  title: "Votes",
  description: "Every vote of the Security Council since 1946, with vetoed and failed drafts: search, filter, link.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ResolutionsPage({ searchParams }: Props) {
  const known = await getKnownNames();
  const { search, ignored } = parseResolutionSearch(await searchParams, known);
  // Who types a symbol and nothing else wants the text.
  const isAlone = search.q !== undefined && toResolutionQuery(search) === toResolutionQuery({ q: search.q });
  const slug = isAlone ? await findBySymbol(search.q ?? "") : null;
  if (slug !== null) redirect(`/resolutions/${slug}`);
  const [list, overview] = await Promise.all([listResolutions(search), getOverview()]);
  const chips = resolutionChips(search, { member: known.memberName, topic: known.topicName });
  return (
    <Stack loose>
      <PageHead title="Votes" />
      <SearchFilters search={search} members={known.memberList} topics={known.topicList} />
      <IgnoredParameters ignored={ignored} />
      {chips.length > 0 && (
        <Chips
          label="Filters in force"
          chips={[
            ...chips.map(({ name, label, query }) => ({
              key: name,
              text: <RichSentence parts={label} />,
              href: `/resolutions?${query}`,
              on: true,
            })),
            ...(chips.length > 1 ? [{ key: "all", text: "Remove all", href: "/resolutions" }] : []),
          ]}
        />
      )}
      <div>
        <MatchCount search={search} counts={list.counts} votes={list.votes} total={overview.votes} />
        {list.rows.length > 0 ? (
          <VoteList rows={list.rows} />
        ) : (
          <EmptyMatch chips={chips} pastEnd={list.votes + list.drafts > 0} search={search} />
        )}
      </div>
      {list.rows.length > 0 && (
        <>
          <Pager
            page={search.page}
            pageSize={search.pageSize ?? PAGE_SIZE}
            total={list.votes + list.drafts}
            href={(page) => `/resolutions?${toResolutionQuery({ ...search, page })}`}
          />
          <VoteLineNote />
        </>
      )}
    </Stack>
  );
}
