import type { Metadata } from "next";
import Link from "next/link";
import { ArticleTable } from "@/components/sources/article-table";
import { DataTable } from "@/components/ui/data-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Note } from "@/components/ui/text";
import { formatPartialDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { RELIABILITY_LABELS } from "@/domain/labels";
import { RELIABILITIES } from "@/domain/vocabulary";
import { listArticles, listSources } from "@/server/sources/get";

export const metadata: Metadata = {
  title: "Sources",
  description: "The five articles that the record began with, and every data set, official list and page it rests on.",
};

export default async function SourcesPage() {
  const [articles, sources] = await Promise.all([listArticles(), listSources()]);
  return (
    <>
      <PageHead title="Sources">
        What the record rests on: the five articles that it began with, and {formatCount(sources.length)} data sets,
        official records and pages, each with the records that cite it.
      </PageHead>
      <Section title="Five articles, and what the record says of them">
        <ArticleTable articles={articles} />
      </Section>
      {RELIABILITIES.map((reliability) => {
        const some = sources.filter((source) => source.reliability === reliability);
        if (some.length === 0) return null;
        return (
          <Section
            key={reliability}
            id={reliability.toLowerCase()}
            title={`${RELIABILITY_LABELS[reliability]}: ${formatCount(some.length)}`}
          >
            <DataTable
              caption={`Sources of the kind “${RELIABILITY_LABELS[reliability]}”`}
              stacked
              columns={[
                { head: "Publisher" },
                { head: "Title" },
                { head: "Date" },
                { head: "Cited", number: true, label: "Cited" },
              ]}
              rows={some.map((source) => ({
                key: source.slug,
                cells: [
                  <Link key="publisher" href={`/sources/${source.slug}`}>
                    {source.publisher}
                  </Link>,
                  source.title ?? "No title",
                  source.date ? formatPartialDay(source.date) : "No date",
                  formatCount(source.citations),
                ],
              }))}
            />
          </Section>
        );
      })}
      <Section>
        <Note>
          “Cited” counts the records that name the source. A page of an agency that another site republished is listed
          under both names. What a party says of itself is kept as its statement, not as fact.
        </Note>
      </Section>
    </>
  );
}
