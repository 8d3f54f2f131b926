import type { Metadata } from "next";
import { DeskVotes } from "@/components/desk/desk-votes";
import { NothingFound } from "@/components/desk/nothing-found";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { SearchForm } from "@/components/ui/search-form";
import { Stack } from "@/components/ui/stack";
import { parseResolutionSearch } from "@/domain/resolution-search";
import { requireEditor } from "@/server/auth/editor";
import { listTexts } from "@/server/resolutions/list-texts";

export const metadata: Metadata = { title: "Votes and drafts" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SIZE = 25;

export default async function DeskVotesPage({ searchParams }: Props) {
  const { q, page } = await searchParams;
  const words = typeof q === "string" ? q : "";
  const query = new URLSearchParams({ q: words });
  await requireEditor(`/admin/votes?${query}`);
  const { search } = parseResolutionSearch({ q, page });
  const { texts, total } = await listTexts({ ...search, pageSize: SIZE });
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Votes" }]} />
      <Stack loose>
        <PageHead title="Votes and drafts">Find a vote, or a text that never came to one, and correct it.</PageHead>
        <ButtonRow>
          <ButtonLink href="/admin/votes/new">Enter a vote</ButtonLink>
          <ButtonLink second href="/admin/texts/new">
            Enter a draft without a vote
          </ButtonLink>
        </ButtonRow>
        <SearchForm action="/admin/votes" label="Symbol, title or words of it" placeholder="S/2017/172" value={words} />
        {texts.length === 0 ? <NothingFound noun="vote or draft" list="/admin/votes" /> : <DeskVotes texts={texts} />}
        {total > 0 && (
          <Pager
            page={search.page}
            pageSize={SIZE}
            total={total}
            href={(wanted) => `/admin/votes?${new URLSearchParams({ q: words, page: String(wanted) })}`}
          />
        )}
      </Stack>
    </>
  );
}
