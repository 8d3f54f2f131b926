import type { Metadata } from "next";
import Link from "next/link";
import { CorrectionLog } from "@/components/corrections/correction-log";
import { ChangeFilters } from "@/components/data/change-filters";
import { CiteThis } from "@/components/data/cite-this";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { LinkRow } from "@/components/ui/link-row";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { ChangeSearch, changesHref, parseChangeSearch, statesOf } from "@/domain/change-search";
import { formatCount } from "@/domain/figures";
import { getCitable } from "@/server/cite";
import { getKnownNames } from "@/server/known";
import { getRecordNumber } from "@/server/revisions/changes";
import { listChanges } from "@/server/revisions/corrections";
import { getVersionAt } from "@/server/revisions/version-at";
import { sharing } from "../../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search } = parseChangeSearch(ChangeSearch, await searchParams, await getRecordNumber());
  return sharing({
    title: "Changes between versions",
    description: "What was entered, corrected and taken out between two versions of the record.",
    path: changesHref(search),
  });
}

export default async function ChangesPage({ searchParams }: Props) {
  const now = await getRecordNumber();
  const { search, ignored } = parseChangeSearch(ChangeSearch, await searchParams, now);
  const states = statesOf(search, now);
  const [{ changes, total }, { memberName }] = await Promise.all([listChanges(states, search), getKnownNames()]);
  const filters = { ...search, page: 1 };
  // Who comes with a version that is no longer the present one has used it.
  const had = search.from === undefined || search.from === now ? null : await getVersionAt(search.from);
  const cited = had && (await getCitable("/data", had));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Data", href: "/data" }, { text: "Changes between versions" }]} />
      <Stack loose>
        <PageHead title="Changes between versions">
          The number at the end of a version counts the changes of the record; the first is its loading. From number{" "}
          {formatCount(states.from)} to number {formatCount(states.to)}, {total === 0 ? "nothing" : formatCount(total)}{" "}
          {total === 1 ? "record was" : total === 0 ? "was" : "records were"} entered, corrected or taken out.
        </PageHead>
        <ChangeFilters from={states.from} to={states.to} />
        <IgnoredParameters ignored={ignored} />
        <LinkRow>
          <a href={changesHref(filters, "/api/v1/changes.csv")}>CSV</a>
          <a href={changesHref(filters, "/api/v1/changes")}>JSON</a>
        </LinkRow>
        {changes.length > 0 && (
          <>
            <CorrectionLog corrections={changes} nameOf={memberName} />
            <Pager
              page={search.page}
              pageSize={search.pageSize}
              total={total}
              href={(page) => changesHref({ ...search, page })}
            />
          </>
        )}
        <CiteThis cited={cited} page="/data" version={had?.version ?? undefined} />
        <Note>
          One change of the record may be of several records. What the record was corrected in, also before it was
          loaded: <Link href="/corrections">Corrections</Link>.
        </Note>
      </Stack>
    </>
  );
}
