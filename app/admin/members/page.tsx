import type { Metadata } from "next";
import { DeskCouncil } from "@/components/members/desk-council";
import { DeskMembers } from "@/components/members/desk-members";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Column, Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { SearchForm } from "@/components/ui/search-form";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { councilOfYear } from "@/domain/council-of-year";
import { yearOf } from "@/domain/dates";
import { COMMON_NAMES, nameMatcher, parseNameSearch } from "@/domain/name-match";
import { requireEditor } from "@/server/auth/editor";
import { listDeskMembers } from "@/server/members/desk";
import { today } from "@/server/saving";
import { listSeatedMembers } from "@/server/votes/seated-members";

export const metadata: Metadata = { title: "Members and terms" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskMembersPage({ searchParams }: Props) {
  const { q } = parseNameSearch(await searchParams);
  await requireEditor(`/admin/members${q === undefined ? "" : `?${new URLSearchParams({ q })}`}`);
  const [states, seated] = await Promise.all([listDeskMembers(), listSeatedMembers()]);
  const isNamed = q === undefined ? () => true : nameMatcher(q);
  const year = yearOf(today());
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Members and terms" }]} />
      <Stack loose>
        <PageHead title="Members and terms">
          Who sits on the Council follows from the terms: a vote has a position of each member that serves on its day.
        </PageHead>
        <ButtonRow>
          <ButtonLink href="/admin/terms/new">Enter a term</ButtonLink>
          <ButtonLink second href="/admin/members/new">
            Enter a state
          </ButtonLink>
        </ButtonRow>
      </Stack>
      <Section title="The Council by year">
        <Columns>
          {[year, year + 1].map((one) => (
            <Column key={one} span={6}>
              <DeskCouncil council={councilOfYear(seated, one)} />
            </Column>
          ))}
        </Columns>
      </Section>
      <Section title="States">
        <Stack>
          <SearchForm action="/admin/members" label="Name or code" placeholder="Brazil, UK, CIV" value={q} />
          <DeskMembers
            states={states.filter(({ name, code }) => isNamed([name, code, ...(COMMON_NAMES[code] ?? [])]))}
            found={q !== undefined}
          />
        </Stack>
      </Section>
    </>
  );
}
