import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { MemberYears } from "@/components/members/member-years";
import { PartnerTable } from "@/components/members/partner-table";
import { termYears } from "@/components/members/term-years";
import { StatementsNaming } from "@/components/statements/statements-naming";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Column, Columns } from "@/components/ui/columns";
import { Facts } from "@/components/ui/facts";
import { LinkRow } from "@/components/ui/link-row";
import { RecordHead } from "@/components/ui/record-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Finding, Note } from "@/components/ui/text";
import { memberFinding } from "@/domain/member-finding";
import { closestAndFarthest } from "@/domain/partners";
import { getMember } from "@/server/members/get";
import { getOverview } from "@/server/overview";
import { listStatementsNaming } from "@/server/statements/naming";

type Props = { params: Promise<{ code: string }> };

const SHOWN = 8;

const load = cache(async ({ params }: Props) => {
  const { code } = await params;
  if (code !== code.toUpperCase()) permanentRedirect(`/members/${code.toUpperCase()}`);
  return (await getMember(code)) ?? notFound();
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const member = await load(props);
  return { title: member.name, description: `How ${member.name} voted in the Security Council, and with whom.` };
}

export default async function MemberPage(props: Props) {
  const [member, { firstDay, lastDay }] = await Promise.all([load(props), getOverview()]);
  const statements = await listStatementsNaming(member.code);
  const { closest, farthest } = closestAndFarthest(member.partners, SHOWN);
  const list = (query: string) => `/resolutions?member=${member.code}${query}`;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Members", href: "/members" }, { text: member.name }]} />
      <RecordHead
        body={member.permanent ? "Permanent member" : "Elected member"}
        title={member.officialName}
        symbol={member.code}
        lines={member.terms.map(termYears)}
      />
      <Section close label="How it voted">
        <Columns>
          <Column span={8}>
            <Finding>{memberFinding(member.name, member.years)}</Finding>
          </Column>
          <Column span={4}>
            <Facts
              facts={[
                { name: "Name", value: member.name },
                { name: "Group today", value: member.regionalGroup ?? "None" },
                {
                  name: "Its votes",
                  value: (
                    <LinkRow>
                      <Link href={list("")}>All</Link>
                      <Link href={list("&position=NO")}>No</Link>
                      <Link href={list("&position=ABSTAIN")}>Abstentions</Link>
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
          <MemberYears name={member.name} years={member.years} record={{ firstDay, lastDay }} />
        </Section>
      )}
      <Section title="Closest and farthest in contested votes">
        <Stack>
          <Columns>
            <Column span={6}>
              <PartnerTable caption="Gave the same vote most often" seat={member.seat} partners={closest} />
            </Column>
            <Column span={6}>
              <PartnerTable caption="Gave the same vote least often" seat={member.seat} partners={farthest} />
            </Column>
          </Columns>
          <Note>
            Contested: at least one member voted No or abstained. Only members with ten such votes in common or more, in
            which both voted Yes, No or abstained; China’s pairs count from 25 October 1971.
          </Note>
        </Stack>
      </Section>
      {statements.length > 0 && (
        <Section id="statements" title="Statements and drafts that name it">
          <StatementsNaming name={member.name} statements={statements} />
        </Section>
      )}
    </>
  );
}
