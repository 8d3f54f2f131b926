import type { Metadata } from "next";
import { Code, CodeBlock } from "@/components/data/code";
import { FieldTable } from "@/components/data/field-table";
import { OperationFold } from "@/components/data/operation-fold";
import { ProblemTable } from "@/components/data/problem-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Fold } from "@/components/ui/fold";
import { IndexedPage } from "@/components/ui/indexed-page";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note, Prose } from "@/components/ui/text";
import { type Json, openApi } from "@/domain/answers/openapi";
import type { Operation } from "@/domain/answers/operation";
import { OPERATIONS } from "@/domain/answers/operations";
import { getExamples } from "@/server/api/examples";
import { PROBLEMS } from "@/server/api/problem";
import { settings } from "@/server/env";
import { sharing } from "../../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "API",
    description: "The record for programs: every vote, agreement, veto, member, statement and source as JSON and CSV.",
    path: "/data/api",
  });
}

export default async function ApiPage() {
  const examples = await getExamples();
  const { SITE_URL } = settings();
  const { paths, components } = openApi(SITE_URL);
  const objects = Object.entries(components.schemas);
  const asJson = OPERATIONS.filter(({ answer }) => answer !== null);
  const asFiles = OPERATIONS.filter(({ answer }) => answer === null);
  const linkTo = ({ id, path }: Operation) => ({ href: `#${id}`, text: <Code>{path}</Code> });
  const index = [
    { links: [{ href: "#in-short", text: "In short" }] },
    { title: "As JSON", links: asJson.map(linkTo) },
    { title: "Files", links: asFiles.map(linkTo) },
    {
      links: [
        { href: "#problems", text: "When there is no answer" },
        { href: "#objects", text: "Objects of the answers" },
      ],
    },
  ];
  const fold = (operation: Operation) => (
    <OperationFold
      key={operation.id}
      operation={operation}
      parameters={paths[operation.path]?.get.parameters ?? []}
      example={examples.get(operation.id) ?? ""}
    />
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Data", href: "/data" }, { text: "API" }]} />
      <PageHead title="API">
        The record for programs. What a page of this site shows, a program can read: the same searches, the same
        figures, from the same functions. There is no key and nothing to sign up for.
      </PageHead>
      <IndexedPage index={index}>
        <Section title="In short" id="in-short">
          <Stack>
            <Prose>
              <p>
                All addresses begin with <Code>{SITE_URL}/api/v1</Code> and are read with GET. Answers are JSON in
                UTF-8, or CSV where the path says so. Days are written <code>YYYY-MM-DD</code>, members by their ISO
                3166 codes of three letters. A page of any other site may read them (CORS).
              </p>
              <p>
                An object of the record says under <Code>meta</Code> what it is: title, address with its filters,
                version, source and licence. Who has no use for that leaves it out.
              </p>
              <p>
                Every answer has an entity tag. Send it back in <Code>If-None-Match</Code>, and as long as nothing
                changed the answer is 304 without a body. New fields may be added to an answer; none is renamed or taken
                away.
              </p>
              <p>
                One address may have 600 answers a minute made for it; answers that the site holds already are not
                counted. <Code>RateLimit</Code> says how many are left, and beyond that the answer is 429 with{" "}
                <Code>Retry-After</Code>. Whoever wants everything takes it from <a href="/data">Data</a> in one file.
              </p>
              <p>
                What is not recorded is never a number: where the sources give a tally but not who voted how, the
                position is <Code>NOT_RECORDED</Code> and in no figure. An adoption without a vote has no member votes.
              </p>
              <p>
                For programs that make clients: <a href="/api/v1/openapi.json">openapi.json</a>, OpenAPI 3.1, made from
                the schemas that read the requests.
              </p>
            </Prose>
            <Note>From a shell:</Note>
            <CodeBlock label="Reading the API from a shell">{`curl '${SITE_URL}/api/v1/alignment?a=CHN&b=RUS&scope=contested'`}</CodeBlock>
          </Stack>
        </Section>
        <Section title="What can be asked for, as JSON" id="json">
          {asJson.map(fold)}
        </Section>
        <Section title="Tables and other files" id="files">
          {asFiles.map(fold)}
        </Section>
        <Section title="When there is no answer" id="problems">
          <ProblemTable titles={PROBLEMS} />
        </Section>
        <Section title="Objects of the answers" id="objects" narrowFold={`All ${objects.length}, each with its fields`}>
          {objects.map(([name, schema]) => (
            <Fold key={name} id={`object-${name}`} title={name} about={fieldNames(schema)}>
              <FieldTable name={name} schema={schema} />
            </Fold>
          ))}
        </Section>
      </IndexedPage>
    </>
  );
}

/** What an object holds, in a line. */
function fieldNames({ properties }: Json): string {
  return Object.keys(properties ?? {}).join(", ");
}
