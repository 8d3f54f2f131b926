import type { Metadata } from "next";
import Link from "next/link";
import { CorrectionFilters } from "@/components/corrections/correction-filters";
import { CorrectionLog } from "@/components/corrections/correction-log";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { LinkRow } from "@/components/ui/link-row";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Notice } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { CORRECTIONS_SHOWN, correctionsHref, parseCorrectionSearch } from "@/domain/correction";
import { getKnownNames } from "@/server/known";
import { listCorrections } from "@/server/revisions/corrections";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = parseCorrectionSearch(await searchParams, await getKnownNames());
  return sharing({
    title: "Corrections",
    description: "Every correction of the record: what it said, what it says, why, and by which source.",
    path: correctionsHref(search),
    feeds: [{ title: "Corrections", path: correctionsHref({ ...search, page: 1 }, "/corrections/feed.xml") }],
  });
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const { memberName, memberList, topicList, ...known } = await getKnownNames();
  const { search, ignored } = parseCorrectionSearch(await searchParams, known);
  const { corrections, total } = await listCorrections(search);
  const filters = { ...search, page: 1 };
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Data", href: "/data" }, { text: "Corrections" }]} />
      <Stack loose>
        <PageHead title="Corrections">
          Everything in which the record was corrected, newest first: what it said, what it says, why, and by which
          source. Nothing is taken out of this list.
        </PageHead>
        <CorrectionFilters search={search} members={memberList} topics={topicList} />
        <IgnoredParameters ignored={ignored} />
        <LinkRow>
          <a href={correctionsHref(filters, "/corrections/feed.xml")}>Feed</a>
          <a href={correctionsHref(filters, "/api/v1/corrections")}>JSON</a>
        </LinkRow>
        {corrections.length > 0 ? (
          <>
            <CorrectionLog corrections={corrections} nameOf={memberName} />
            <Pager
              page={search.page}
              pageSize={search.pageSize ?? CORRECTIONS_SHOWN}
              total={total}
              href={(page) => correctionsHref({ ...search, page })}
            />
          </>
        ) : (
          <Notice eyebrow="Nothing matches" title="No correction fits">
            <Link href="/corrections">All corrections</Link>
          </Notice>
        )}
        <Note>
          The corrections made when the record was compiled are those of its first source, Sciences Po, and of the lists
          it was compared with. What was only entered, and changed nothing, is not here.
        </Note>
      </Stack>
    </>
  );
}
