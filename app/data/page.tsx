import type { Metadata } from "next";
import Link from "next/link";
import { CiteThis } from "@/components/data/cite-this";
import { Code, CodeBlock } from "@/components/data/code";
import { ColumnTable } from "@/components/data/column-table";
import { CreditTable } from "@/components/data/credit-table";
import { DownloadTable } from "@/components/data/download-table";
import { FeedTable } from "@/components/data/feed-table";
import { JsonLd } from "@/components/data/json-ld";
import { Recipes } from "@/components/data/recipes";
import { MethodLink } from "@/components/site/method-link";
import { Column, Columns } from "@/components/ui/columns";
import { Facts } from "@/components/ui/facts";
import { Fold } from "@/components/ui/fold";
import { IndexedPage } from "@/components/ui/indexed-page";
import { PageHead } from "@/components/ui/page-head";
import { Part, Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note, Prose } from "@/components/ui/text";
import { DATA_LICENCE } from "@/domain/credit";
import { formatDay } from "@/domain/dates";
import { feedsOf } from "@/domain/feeds";
import { datasetLd } from "@/domain/json-ld";
import { getDataPage } from "@/server/data-page";
import { sharing } from "../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "Data",
    description: "The whole record as CSV, JSON, a data package and a feed, with its dictionary, licence and version.",
    path: "/data",
  });
}

const [ON_TOPIC, OF_MEMBER] = [feedsOf({ name: "Syria", topic: "syria" }), feedsOf({ name: "Brazil", member: "BRA" })];

const FEEDS = feedsOf().map((all, index) => {
  return { all, onTopic: ON_TOPIC[index] ?? all, ofMember: OF_MEMBER[index] ?? all };
});

const INDEX = [
  { href: "#files", text: "Files" },
  { href: "#feeds", text: "Feeds" },
  { href: "#version", text: "Version and licence" },
  { href: "#made-from", text: "What it is made from" },
  { href: "#file", text: "How a file begins" },
  { href: "#columns", text: "Columns of each table" },
  { href: "#recipes", text: "From the file to the figure" },
  { href: "/data/api", text: "API" },
  { href: "/data/changes", text: "Changes between versions" },
  { href: "/data/quality", text: "Quality of the data" },
];

export default async function DataPage() {
  const { origin, overview, version, dataPackage, credited, example, cited } = await getDataPage();
  const { votes, memberVotes, firstDay, lastDay } = overview;
  return (
    <>
      {version && firstDay && lastDay && <JsonLd data={datasetLd({ origin, version, firstDay, lastDay })} />}
      <PageHead title="Data">
        Every vote, every member’s vote and every source, to take away: as tables, as JSON, as a feed. Lists of this
        site can be taken as they stand: their filters are those of the files.
      </PageHead>
      <IndexedPage index={[{ links: INDEX }]}>
        <Section title="Files" id="files">
          <DownloadTable
            votes={votes}
            memberVotes={memberVotes}
            packageFiles={dataPackage.files}
            packageBytes={dataPackage.bytes}
          />
        </Section>
        <Section title="Feeds" id="feeds">
          <Stack>
            <FeedTable kinds={FEEDS} />
            <Note>
              Atom, the newest 50 of each. Any filter of the list of <Link href="/resolutions">votes</Link> works in the
              address of a feed too. An entry keeps its id when it is corrected, and says when that was.
            </Note>
          </Stack>
        </Section>
        <Section label="Version, licence and credit" id="version">
          <Columns>
            <Column span={6}>
              <Part title="Version">
                <Stack>
                  <Facts
                    facts={[
                      { name: "Version", value: version ?? "None yet" },
                      { name: "Contents", value: <Code>{dataPackage.version}</Code> },
                      { name: "Votes from", value: firstDay && formatDay(firstDay) },
                      { name: "Votes to", value: lastDay && formatDay(lastDay) },
                    ].filter(({ value }) => value)}
                  />
                  <Note>
                    The version is the day of the latest vote and the number of changes, the loading of the record
                    included. The contents have a <MethodLink to="contents">version of their own</MethodLink>: the same
                    everywhere for the same record, and anyone can add it up. What changed:{" "}
                    <Link href="/data/changes">Changes between versions</Link>.
                  </Note>
                </Stack>
              </Part>
            </Column>
            <Column span={6}>
              <Part title="Licence and how to cite">
                <Stack>
                  <p>
                    <a href={DATA_LICENCE.url}>{DATA_LICENCE.title}</a>: name the record and what it is made from.
                    Official titles, agenda items and subjects are the UN Digital Library’s, for non-commercial use with
                    attribution.
                  </p>
                  <CiteThis cited={cited} page="/data" />
                  <Note>
                    For reference managers: <a href="/data/package/CITATION.cff">CITATION.cff</a>. A quotation is its
                    speaker’s.
                  </Note>
                </Stack>
              </Part>
            </Column>
          </Columns>
        </Section>
        <Section
          title="What it is made from"
          id="made-from"
          narrowFold={`${credited.length} data sets and lists, with their licences`}
        >
          <Stack>
            <CreditTable sources={credited} />
            <Note>
              Where a source says otherwise than the record, the reason is in{" "}
              <a href="/data/package/corrections.csv">corrections.csv</a>. What others count, and what is missing:{" "}
              <Link href="/data/quality">Quality of the data</Link>. All sources: <Link href="/sources">Sources</Link>.
            </Note>
          </Stack>
        </Section>
        <Section title="How a file begins" id="file">
          <Stack>
            <Prose>
              <p>
                A CSV file of this site says first what it is, in lines that begin with <Code>#</Code>. Add{" "}
                <Code>bare=true</Code> to its address to leave them out: then the first line is that of the columns. Any
                filter of the list of <Link href="/resolutions">votes</Link> works in the address of a file too.
              </p>
            </Prose>
            <CodeBlock label="The beginning of a file">{example}</CodeBlock>
            <Note>
              UTF-8, commas, lines ended by a line feed. An empty cell means: not known, or none. A text that a
              spreadsheet would run as a formula has an apostrophe before it. In Excel, use Data, From Text/CSV, and
              choose UTF-8. Rows are in order of date. If the record changes while a file is sent, the transfer breaks
              off: ask again.
            </Note>
          </Stack>
        </Section>
        <Section
          title="Columns of each table"
          id="columns"
          narrowFold={`${dataPackage.tables.length} tables, each with its columns`}
        >
          <Stack>
            <div>
              {dataPackage.tables.map(({ name, title, columns }) => (
                <Fold key={name} id={`columns-${name}`} title={`${name}.csv`} about={title}>
                  <Stack>
                    <ColumnTable file={`${name}.csv`} columns={columns} />
                    <p>
                      <a href={`/data/package/${name}.csv`}>{name}.csv</a>
                    </p>
                  </Stack>
                </Fold>
              ))}
            </div>
            <Note>
              From a copy of the site, <Code>npm run export -- DIR</Code> writes the same files into a folder. Their
              SHA-256 sums are in <a href="/data/package/SHA256SUMS">SHA256SUMS</a>.
            </Note>
          </Stack>
        </Section>
        <Section title="From the file to the figure" id="recipes" narrowFold="In Python, R and SQL">
          <Recipes origin={origin} />
        </Section>
      </IndexedPage>
    </>
  );
}
