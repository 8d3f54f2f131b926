import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SourceList } from "@/components/sources/source-list";
import { Accounts, SpokenQuotation } from "@/components/statements/accounts";
import { Attribution } from "@/components/statements/attribution";
import { StatusBadge } from "@/components/statements/status-badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Cite } from "@/components/ui/cite";
import { Column, Columns } from "@/components/ui/columns";
import { RecordHead } from "@/components/ui/record-head";
import { RuledList } from "@/components/ui/ruled-list";
import { Part, Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Aside, Finding, Note } from "@/components/ui/text";
import { accountFinding } from "@/domain/account-finding";
import { formatDay, formatPartialDay, formatShortDay } from "@/domain/dates";
import { CONFIDENCE_LABELS, STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import { getStatement, type Statement } from "@/server/statements/list";

type Props = { params: Promise<{ slug: string }> };

const load = cache(async ({ params }: Props) => (await getStatement((await params).slug)) ?? notFound());

export async function generateMetadata(props: Props): Promise<Metadata> {
  const statement = await load(props);
  return { title: `${statement.title}, ${dateOf(statement)}` };
}

export default async function StatementPage(props: Props) {
  const statement = await load(props);
  const kind = STATEMENT_KIND_LABELS[statement.kind];
  const disputed =
    statement.kind !== "JOINT_STATEMENT" && (statement.kind !== "REMARKS" || statement.objectors.length > 0);
  const articles = statement.sources.filter((source) => source.article !== null);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Statements", href: "/statements" },
          { text: STATEMENT_STATUS_LABELS[statement.status], href: `/statements?status=${statement.status}` },
          { text: statement.date.slice(0, 4) },
        ]}
      />
      <RecordHead
        body={`${disputed ? "Security Council" : "Beside the Council"} · ${kind.toLowerCase()}`}
        title={statement.title}
        symbol={disputed && statement.status !== "ISSUED" ? neverOr(statement) : kind}
        lines={[dateOf(statement), statement.subject]}
      />
      <Section close label="What happened">
        <Columns>
          <Column span={8}>
            <Stack loose>
              <p>
                <StatusBadge status={statement.status} big />
              </p>
              <Finding>
                {accountFinding({
                  ...statement,
                  objectors: statement.objectors.map((member) => member.name),
                  proposers: statement.proposers.map((member) => member.name),
                })}
              </Finding>
            </Stack>
          </Column>
          {disputed && (
            <Column span={4}>
              <Attribution grade={statement.attribution} />
            </Column>
          )}
        </Columns>
      </Section>
      {disputed ? (
        <Section title="Two accounts">
          <Accounts {...statement} />
        </Section>
      ) : (
        <Section title="What was said">
          <Columns>
            <Column span={6}>
              <Stack>
                {statement.statedReason && <p>{statement.statedReason}</p>}
                {statement.contraryAccount && <p>{statement.contraryAccount}</p>}
              </Stack>
            </Column>
            <Column span={6}>
              <Stack>
                {statement.quotations.map((words) => (
                  <SpokenQuotation key={words.text} words={words} />
                ))}
                {statement.quotations.length === 0 && <Note>No words are quoted in the record.</Note>}
              </Stack>
            </Column>
          </Columns>
        </Section>
      )}
      <Section label="What followed">
        <Columns>
          <Column span={6}>
            <Part title="What happened next">
              <p>{statement.whatHappenedNext ?? "The sources that were read do not say."}</p>
            </Part>
          </Column>
          <Column span={6}>
            <Part title="What can be said, and what not">
              <Stack>
                {disputed && statement.kind !== "REMARKS" && (
                  <p>
                    A {kind.toLowerCase()} needs the consent of all members of the Council. There is no vote, so this
                    text is in no figure of agreement.
                  </p>
                )}
                <p>
                  That many entries name a member tells who was reported on, not who objects most: a text that failed
                  without anyone saying so is not here.
                </p>
                <Note>
                  Confidence: {CONFIDENCE_LABELS[statement.confidence].toLowerCase()}.{" "}
                  {statement.checked
                    ? `Key claim found again by a second reader on ${formatDay(statement.checked)}.`
                    : "Not checked a second time."}
                  {statement.silenceProcedure &&
                    " A source speaks of a silence procedure or a deadline for objections."}
                </Note>
              </Stack>
            </Part>
          </Column>
        </Columns>
      </Section>
      {statement.resolutions.length > 0 && (
        <Section title="Votes and texts that it bears on">
          <RuledList>
            {statement.resolutions.map((text) => (
              <span key={text.slug}>
                {formatShortDay(text.date)} ·{" "}
                <Link href={`/resolutions/${text.slug}`}>{text.symbol ?? text.title}</Link> <Aside>{text.title}</Aside>
              </span>
            ))}
          </RuledList>
        </Section>
      )}
      <Section label="Sources">
        <Columns>
          <Column span={8}>
            <Part title="Sources" id="sources">
              <SourceList sources={statement.sources} />
            </Part>
          </Column>
          <Column span={4}>
            <Stack loose>
              {articles.length > 0 && (
                <Part title="Named in">
                  {articles.map((source) => (
                    <p key={source.slug}>
                      <Link href={`/sources/${source.slug}`}>
                        {source.publisher}
                        {source.date && `, ${formatPartialDay(source.date)}`}
                      </Link>{" "}
                      <Aside>{source.title ?? "title not given"}</Aside>
                    </p>
                  ))}
                </Part>
              )}
              <Part title="Cite">
                <Cite>
                  Security Council voting record, “{statement.title}”,{" "}
                  {STATEMENT_STATUS_LABELS[statement.status].toLowerCase()}, {dateOf(statement)}, /statements/
                  {statement.slug}.
                </Cite>
              </Part>
            </Stack>
          </Column>
        </Columns>
      </Section>
    </>
  );
}

function dateOf(statement: Statement): string {
  const digits = { DAY: 10, MONTH: 7, YEAR: 4 }[statement.datePrecision];
  return formatPartialDay(statement.date.slice(0, digits));
}

const neverOr = (statement: Statement) =>
  statement.status === "BLOCKED" ? "Never issued" : STATEMENT_STATUS_LABELS[statement.status];
