import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { CorrectedOn, RecordHistory } from "@/components/corrections/record-history";
import { CiteThis } from "@/components/data/cite-this";
import { JsonLd } from "@/components/data/json-ld";
import { BarCode } from "@/components/members/bar-code";
import { LoneVotes } from "@/components/members/lone-votes";
import { MemberYears } from "@/components/members/member-years";
import { PartnerTable } from "@/components/members/partner-table";
import { TermList } from "@/components/members/term-list";
import { termYears } from "@/components/members/term-years";
import { ReportLink } from "@/components/reports/report-link";
import { MethodLink } from "@/components/site/method-link";
import { StatementsNaming } from "@/components/statements/statements-naming";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Column, Columns } from "@/components/ui/columns";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { LinkRow } from "@/components/ui/link-row";
import { RecordHead } from "@/components/ui/record-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Finding, Note } from "@/components/ui/text";
import { formatDay } from "@/domain/dates";
import { feedsOf } from "@/domain/feeds";
import { pageLd } from "@/domain/json-ld";
import { memberFinding } from "@/domain/member-finding";
import { closestAndFarthest } from "@/domain/partners";
import { withArticle } from "@/domain/sentence";
import { getCitable } from "@/server/cite";
import { settings } from "@/server/env";
import { getKnownNames } from "@/server/known";
import { getMember } from "@/server/members/get";
import { listLoneVotes } from "@/server/members/lone-votes";
import { listVoteMarks } from "@/server/members/marks";
import { getOverview } from "@/server/overview";
import { figureTools } from "@/server/pictures/figure-tools";
import { listMemberHistory } from "@/server/revisions/of-page";
import { listStatementsNaming } from "@/server/statements/naming";
import { sharing } from "../../sharing";

type Props = { params: Promise<{ code: string }> };

/** Whose votes stand in the figures of a seat that changed hands. */
const SHARED_SEATS = new Map([
  ["RUS", "Includes the Soviet Union’s votes, to 24 December 1991."],
  ["CHN", "Includes the Republic of China’s votes, to 25 October 1971."],
]);

const SHOWN = 8;
/** So many terms stand in the head; more are among the facts. */
const LINES = 4;
const LONE_SHOWN = 6;
const STATEMENTS_SHOWN = 6;

const load = cache(async ({ params }: Props) => {
  const { code } = await params;
  if (code !== code.toUpperCase()) permanentRedirect(`/members/${code.toUpperCase()}`);
  return (await getMember(code)) ?? notFound();
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const member = await load(props);
  return sharing({
    title: member.name,
    description: descriptionOf(member.name),
    path: `/members/${member.code}`,
    card: { name: "member-years", query: `member=${member.code}` },
    embeds: true,
    feeds: feedsOf({ name: member.name, member: member.code }),
  });
}

function descriptionOf(name: string): string {
  return `How ${withArticle(name)} voted in the Security Council, and with whom.`;
}

export default async function MemberPage(props: Props) {
  const [member, { firstDay, lastDay }] = await Promise.all([load(props), getOverview()]);
  const path = `/members/${member.code}`;
  const [statements, marks, lone, cited, history, { memberName }] = await Promise.all([
    listStatementsNaming(member.code),
    listVoteMarks(member.code),
    listLoneVotes(member.code, LONE_SHOWN),
    getCitable(path),
    listMemberHistory(member.code),
    getKnownNames(),
  ]);
  const { closest, farthest } = closestAndFarthest(member.partners, SHOWN);
  const any = (position: "NO" | "ABSTAIN") => member.years.some((year) => year[position] > 0);
  const list = (query: string) => `/resolutions?member=${member.code}${query}`;
  return (
    <>
      <JsonLd
        data={pageLd({
          ...{ origin: settings().SITE_URL, path, name: member.name, description: descriptionOf(member.name) },
          about: { type: "Country", name: member.officialName, identifier: member.code },
          above: [["Members", "/members"]],
        })}
      />
      <Breadcrumbs crumbs={[{ text: "Members", href: "/members" }, { text: member.name }]} />
      <RecordHead
        body={member.permanent ? "Permanent member" : "Elected member"}
        title={member.officialName}
        symbol={member.code}
        lines={member.terms.length > LINES ? [`${member.terms.length} terms`] : member.terms.map(termYears)}
      />
      <CorrectedOn history={history} />
      <Section close label="How it voted">
        <Columns>
          <Column span={8}>
            <Finding>{memberFinding(member.name, member.years)}</Finding>
          </Column>
          <Column span={4}>
            <Facts
              facts={[
                { name: "Name", value: member.name },
                ...(member.terms.length > LINES
                  ? [{ name: "On the Council", value: <TermList key="terms" terms={member.terms} /> }]
                  : []),
                { name: "Group today", value: member.regionalGroup ?? "None" },
                ...(SHARED_SEATS.has(member.code)
                  ? [
                      {
                        name: "Seat",
                        value: (
                          <>
                            {SHARED_SEATS.get(member.code)} <MethodLink to="seats">How seats are counted</MethodLink>
                          </>
                        ),
                      },
                    ]
                  : []),
                {
                  name: "Its votes",
                  value: (
                    <LinkRow>
                      <Link href={list("")}>All</Link>
                      {any("NO") && <Link href={list("&position=NO")}>No</Link>}
                      {any("ABSTAIN") && <Link href={list("&position=ABSTAIN")}>Abstentions</Link>}
                      {member.permanent && <Link href={list("&position=NO&outcome=VETOED")}>Vetoes</Link>}
                    </LinkRow>
                  ),
                },
              ]}
            />
          </Column>
        </Columns>
      </Section>
      {firstDay && lastDay && (
        <Section label="Year by year">
          <MemberYears
            name={member.name}
            years={member.years}
            record={{ firstDay, lastDay }}
            tools={await figureTools("member-years", { member: member.code })}
          />
        </Section>
      )}
      {marks.length > 0 && lastDay && (
        <Section label="Every vote">
          <BarCode
            code={member.code}
            name={member.name}
            marks={marks}
            years={member.years}
            source={`Source: this record, to ${formatDay(lastDay)}`}
            {...(await figureTools("every-vote", { member: member.code }))}
          />
        </Section>
      )}
      <Section id="lone" title="Alone">
        <LoneVotes code={member.code} name={member.name} lone={lone} shown={LONE_SHOWN} />
      </Section>
      <Section title="Closest and farthest in contested votes">
        <Stack>
          {closest.length === 0 ? (
            <Finding>No member has ten contested votes in common with it.</Finding>
          ) : (
            <Columns>
              <Column span={6}>
                <PartnerTable caption="Gave the same vote most often" seat={member.seat} partners={closest} />
              </Column>
              <Column span={6}>
                <PartnerTable caption="Gave the same vote least often" seat={member.seat} partners={farthest} />
              </Column>
            </Columns>
          )}
          <Note>
            <Term word="contested">Contested</Term>: at least one member voted No or abstained. Only members with ten
            such votes in common or more, in which both voted Yes, No or abstained; China’s pairs count from 25 October
            1971. <MethodLink to="strict">How it is worked out</MethodLink>
          </Note>
        </Stack>
      </Section>
      {statements.length > 0 && (
        <Section id="statements" title="Statements and drafts that name it">
          <StatementsNaming name={member.name} statements={statements.slice(0, STATEMENTS_SHOWN)} />
          {statements.length > STATEMENTS_SHOWN && (
            <Disclosure
              summary={`${statements.length - STATEMENTS_SHOWN} more, to ${statements.at(-1)?.date.slice(0, 4)}`}
            >
              <StatementsNaming name={member.name} statements={statements.slice(STATEMENTS_SHOWN)} />
            </Disclosure>
          )}
        </Section>
      )}
      <RecordHistory history={history} nameOf={memberName} />
      <CiteThis cited={cited} page={path} />
      <ReportLink kind="member" id={member.code} />
    </>
  );
}
