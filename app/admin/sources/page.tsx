import type { Metadata } from "next";
import { DeskSources } from "@/components/sources/desk-sources";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { SearchForm } from "@/components/ui/search-form";
import { Stack } from "@/components/ui/stack";
import { parseSourceSearch } from "@/domain/source-search";
import { requireEditor } from "@/server/auth/editor";
import { SOURCES_SHOWN, searchSources } from "@/server/sources/search";

export const metadata: Metadata = { title: "Sources" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskSourcesPage({ searchParams }: Props) {
  await requireEditor("/admin/sources");
  const { search } = parseSourceSearch(await searchParams);
  const { rows, total } = await searchSources(search);
  const words = search.q === undefined ? "" : `q=${encodeURIComponent(search.q)}&`;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Sources" }]} />
      <Stack loose>
        <PageHead title="Sources" />
        <ButtonRow>
          <ButtonLink href="/admin/sources/new">Enter a source</ButtonLink>
          <ButtonLink second href="/admin/citations/new">
            Cite a source
          </ButtonLink>
        </ButtonRow>
        <SearchForm action="/admin/sources" label="Publisher or title" placeholder="Reuters" value={search.q} />
        <DeskSources sources={rows} />
        {total > SOURCES_SHOWN && (
          <Pager
            page={search.page}
            pageSize={SOURCES_SHOWN}
            total={total}
            href={(page) => `/admin/sources?${words}page=${page}`}
          />
        )}
      </Stack>
    </>
  );
}
