import type { Metadata } from "next";
import { TermForm } from "@/components/members/term-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { yearOf } from "@/domain/dates";
import { termOfTwoYears } from "@/domain/term-input";
import { listDeskMembers } from "@/server/members/desk";
import { today } from "@/server/saving";
import { loadForm } from "../../answering";
import { newTermAction } from "../actions";
import { proposedTerm } from "../proposed";

export const metadata: Metadata = { title: "Enter a term" };

const PAGE = "/admin/terms/new";

type Query = { member?: string | string[]; year?: string | string[]; proposal?: string | string[] };

export default async function NewTermPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { member, year, proposal } = await searchParams;
  const begins = typeof year === "string" && /^(19|20)\d\d$/.test(year) ? Number(year) : yearOf(today()) + 1;
  const page = `${PAGE}?year=${begins}`;
  const { values, states } = await loadForm(
    page,
    async () => {
      const [from, to] = termOfTwoYears(begins);
      const [proposed, all] = await Promise.all([proposedTerm(proposal, null), listDeskMembers()]);
      const empty = { member: typeof member === "string" ? member : "", from, to };
      return { values: proposed ?? empty, states: all.filter(({ permanent }) => !permanent) };
    },
    { values: {}, states: [] },
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Members and terms", href: "/admin/members" },
          { text: "New term" },
        ]}
      />
      <Stack loose>
        <PageHead title="Enter a term">
          The General Assembly elects five members each year, for two years from 1 January. One that retires is not
          eligible for immediate re-election (Charter, Article 23).
        </PageHead>
        <TermForm action={newTermAction} values={values} states={states} page={page} isNew />
      </Stack>
    </>
  );
}
