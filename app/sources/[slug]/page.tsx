import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { YieldTable } from "@/components/sources/yield-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Column, Columns } from "@/components/ui/columns";
import { Facts } from "@/components/ui/facts";
import { RecordHead } from "@/components/ui/record-head";
import { Part, Section } from "@/components/ui/section";
import { Note, Prose } from "@/components/ui/text";
import { formatPartialDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { RELIABILITY_LABELS } from "@/domain/labels";
import { getSource, YIELDS_SHOWN } from "@/server/sources/get";

type Props = { params: Promise<{ slug: string }> };

const load = cache(async ({ params }: Props) => (await getSource((await params).slug)) ?? notFound());

export async function generateMetadata(props: Props): Promise<Metadata> {
  const source = await load(props);
  return { title: `${source.publisher}: ${source.title ?? "title not given"}` };
}

export default async function SourcePage(props: Props) {
  const source = await load(props);
  const facts = [
    { name: "Publisher", value: source.publisher },
    { name: "Published", value: source.date && formatPartialDay(source.date) },
    { name: "Kind", value: RELIABILITY_LABELS[source.reliability] },
    { name: "Outlet", value: source.outletKind },
    { name: "Stance", value: source.stance },
    { name: "Language", value: source.language && languages.of(source.language) },
    { name: "Licence", value: source.licence },
    { name: "Read", value: source.accessed && formatPartialDay(source.accessed) },
    {
      name: "Page",
      value: source.url && (
        <a href={source.url} rel="external noreferrer">
          {new URL(source.url).hostname}
        </a>
      ),
    },
    { name: "Cited", value: formatCount(source.citations) },
  ].filter((fact) => fact.value);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Sources", href: "/sources" }, { text: source.publisher }]} />
      <RecordHead
        body={
          source.article
            ? "Source · one of the five articles"
            : `Source · ${RELIABILITY_LABELS[source.reliability].toLowerCase()}`
        }
        title={source.title ?? "Title not given"}
        symbol={source.publisher}
        lines={[source.date ? formatPartialDay(source.date) : "No date"]}
      />
      <Section close label="About this source">
        <Columns>
          <Column span={7}>
            {source.summary ? (
              <Prose>
                <p>{source.summary}</p>
              </Prose>
            ) : (
              <Note>
                The record cites this source and holds no summary of it. <Link href="/sources">All sources</Link>
              </Note>
            )}
          </Column>
          <Column span={5}>
            <Facts facts={facts} />
          </Column>
        </Columns>
      </Section>
      <Section title="What the record takes from it">
        <YieldTable yields={source.yields} />
        {source.citations > YIELDS_SHOWN && (
          <Note>
            The first {formatCount(YIELDS_SHOWN)} of {formatCount(source.citations)} citations. A data set stands behind
            votes all through the record.
          </Note>
        )}
      </Section>
      {source.notHeld && (
        <Section>
          <Part title="What it says that the record does not hold">
            <Prose>
              <p>{source.notHeld}</p>
            </Prose>
          </Part>
        </Section>
      )}
    </>
  );
}

const languages = new Intl.DisplayNames("en", { type: "language" });
