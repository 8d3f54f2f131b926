import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectedOn, RecordHistory } from "@/components/corrections/record-history";
import { ReportLink } from "@/components/reports/report-link";
import { SourceAbout } from "@/components/sources/source-about";
import { SourceClaims } from "@/components/sources/source-claims";
import { SourceHead } from "@/components/sources/source-head";
import { SourceYields } from "@/components/sources/source-yields";
import { Section } from "@/components/ui/section";
import { Prose } from "@/components/ui/text";
import { countUpTo } from "@/domain/query";
import { sourceTitle } from "@/domain/source-title";
import { listClaims } from "@/server/claims/list";
import { getKnownNames } from "@/server/known";
import { listSourceHistory } from "@/server/revisions/of-page";
import { getSource } from "@/server/sources/get";
import { sharing } from "../../sharing";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const YIELDS_SHOWN = 50;

const load = cache(
  async (slug: string, page: number) => (await getSource(slug, { page, size: YIELDS_SHOWN })) ?? notFound(),
);

/** The page of the records; the first one where the address has none or a bad one. */
async function pageOf({ searchParams }: Props): Promise<number> {
  return countUpTo(10_000).safeParse((await searchParams).page).data ?? 1;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug } = await props.params;
  const source = await load(slug, await pageOf(props));
  return sharing({
    title: `${source.publisher}: ${sourceTitle(source)}`,
    description: `What the record takes from “${sourceTitle(source)}” (${source.publisher}), and how reliable it is.`,
    path: `/sources/${slug}`,
  });
}

export default async function SourcePage(props: Props) {
  const { slug } = await props.params;
  const page = await pageOf(props);
  const [source, claims, history, { memberName }] = await Promise.all([
    load(slug, page),
    listClaims({ source: slug }),
    listSourceHistory(slug),
    getKnownNames(),
  ]);
  return (
    <>
      <SourceHead source={source} />
      <CorrectedOn history={history} />
      <SourceAbout source={source} />
      <SourceClaims claims={claims} />
      <SourceYields source={source} page={page} pageSize={YIELDS_SHOWN} />
      {source.notHeld && (
        <Section title="What it says that the record does not hold">
          <Prose>
            <p>{source.notHeld}</p>
          </Prose>
        </Section>
      )}
      <RecordHistory history={history} nameOf={memberName} />
      <ReportLink kind="source" id={source.slug} />
    </>
  );
}
