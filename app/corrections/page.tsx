import type { Metadata } from "next";
import { CorrectionFilters } from "@/components/corrections/correction-filters";
import { CorrectionLog } from "@/components/corrections/correction-log";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { FilterChips } from "@/components/ui/filter-chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { LinkRow } from "@/components/ui/link-row";
import { NothingMatches } from "@/components/ui/nothing-matches";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PastEnd } from "@/components/ui/past-end";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { correctionsHref, parseCorrectionSearch } from "@/domain/correction";
import { type CorrectionChip, correctionChips } from "@/domain/correction-words";
import { formatCount } from "@/domain/figures";
import { getKnownNames } from "@/server/known";
import { listCorrections } from "@/server/revisions/corrections";
import { sharing } from "../sharing";

/** Corrections of a page, unless the address says otherwise: half as many as programs get. */
const SHOWN = 25;

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
  const { memberName, topicName, memberList, topicList, ...known } = await getKnownNames();
  const { search, ignored } = parseCorrectionSearch(await searchParams, known);
  const pageSize = search.pageSize ?? SHOWN;
  const { corrections, total } = await listCorrections({ ...search, pageSize });
  const filters = { ...search, page: 1 };
  const chips = correctionChips(search, { member: memberName, topic: topicName });
  const without = async (chip: CorrectionChip) => ({ ...chip, count: (await listCorrections(chip.without)).total });
  const loosened = total > 0 ? [] : await Promise.all(chips.map(without));
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
        <FilterChips chips={chips} all="/corrections" />
        <LinkRow>
          <b>
            {formatCount(total)} {total === 1 ? "correction" : "corrections"}
          </b>
          <a href={correctionsHref(filters, "/corrections/feed.xml")}>Feed</a>
          <a href={correctionsHref(filters, "/api/v1/corrections.csv")}>CSV</a>
          <a href={correctionsHref(filters, "/api/v1/corrections")}>JSON</a>
        </LinkRow>
        {corrections.length > 0 && (
          <>
            <CorrectionLog corrections={corrections} nameOf={memberName} />
            <Pager
              page={search.page}
              pageSize={pageSize}
              total={total}
              href={(page) => correctionsHref({ ...search, page })}
            />
          </>
        )}
        {corrections.length === 0 && total > 0 && <PastEnd page={search.page} first={correctionsHref(filters)} />}
        {total === 0 && (
          <NothingMatches
            title="No correction fits all of these filters"
            loosened={loosened}
            all={{ href: "/corrections", text: "All corrections" }}
          />
        )}
        <Note>
          The corrections made when the record was compiled are those of its first source, Sciences Po, and of the lists
          it was compared with. What was only entered, and changed nothing, is not here.
        </Note>
      </Stack>
    </>
  );
}
