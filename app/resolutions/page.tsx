import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EmptyMatch } from "@/components/resolutions/empty-match";
import { FirstUse } from "@/components/resolutions/first-use";
import { MatchCount } from "@/components/resolutions/match-count";
import { SearchFilters } from "@/components/resolutions/search-filters";
import { FilterChips } from "@/components/ui/filter-chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Stack } from "@/components/ui/stack";
import { VoteColumns } from "@/components/votes/vote-columns";
import { VoteLineNote, VoteList } from "@/components/votes/vote-list";
import { votesFeed } from "@/domain/feeds";
import { PAGE_SIZE, parseResolutionSearch, resolutionChips, toResolutionQuery } from "@/domain/resolution-search";
import { plain } from "@/domain/sentence";
import { getKnownNames } from "@/server/known";
import { getOverview } from "@/server/overview";
import { countResolutions, listResolutions } from "@/server/resolutions/list";
import { findBySymbol } from "@/server/search/texts";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const known = await getKnownNames();
  const { search } = parseResolutionSearch(await searchParams, known);
  const query = toResolutionQuery(search);
  const chips = resolutionChips(search, { member: known.memberName, topic: known.topicName });
  return sharing({
    title: ["Votes", ...chips.map(({ label }) => plain(label))].join(" · "),
    description: "Every vote of the Security Council since 1946, with vetoed and failed drafts: search, filter, link.",
    path: query === "" ? "/resolutions" : `/resolutions?${query}`,
    feeds: [{ title: chips.length === 0 ? "New votes" : "New votes with these filters", path: votesFeed(search) }],
  });
}

export default async function ResolutionsPage({ searchParams }: Props) {
  const known = await getKnownNames();
  const { search, ignored } = parseResolutionSearch(await searchParams, known);
  // Who types a symbol and nothing else wants the text.
  const isAlone = search.q !== undefined && toResolutionQuery(search) === toResolutionQuery({ q: search.q });
  const slug = isAlone ? await findBySymbol(search.q ?? "") : null;
  if (slug !== null) redirect(`/resolutions/${slug}`);
  const [list, overview] = await Promise.all([listResolutions(search), getOverview()]);
  const names = { member: known.memberName, topic: known.topicName };
  const chips = resolutionChips(search, names).map((chip) => ({ ...chip, href: `/resolutions?${chip.query}` }));
  const pastEnd = list.votes + list.drafts > 0;
  const isEmpty = list.rows.length === 0 && !pastEnd;
  const loosened = isEmpty
    ? await Promise.all(chips.map(async (chip) => ({ ...chip, count: await without(chip) })))
    : [];
  return (
    <Stack loose>
      <PageHead title="Votes" />
      <SearchFilters
        search={search}
        active={chips.filter(({ name }) => name !== "q").length}
        members={known.memberList}
        topics={known.topicList}
      />
      <IgnoredParameters ignored={ignored} />
      {chips.length > 0 ? <FilterChips chips={chips} all="/resolutions" /> : <FirstUse />}
      <div>
        <MatchCount search={search} counts={list.counts} votes={list.votes} total={overview.votes} />
        {list.rows.length > 0 ? (
          <VoteColumns>
            <VoteList rows={list.rows} />
          </VoteColumns>
        ) : (
          <EmptyMatch loosened={loosened} pastEnd={pastEnd} search={search} />
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

/** How many match without this filter. */
async function without({ query }: { query: string }): Promise<number> {
  const { votes, drafts } = await countResolutions(parseResolutionSearch(new URLSearchParams(query)).search);
  return votes + drafts;
}
