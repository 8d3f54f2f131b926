import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { StatementFilters } from "@/components/statements/statement-filters";
import { StatementTable } from "@/components/statements/statement-table";
import { StatusCounts } from "@/components/statements/status-counts";
import { FilterChips } from "@/components/ui/filter-chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { LinkRow } from "@/components/ui/link-row";
import { NothingMatches } from "@/components/ui/nothing-matches";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PastEnd } from "@/components/ui/past-end";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Note } from "@/components/ui/text";
import { plain } from "@/domain/sentence";
import {
  parseStatementPage,
  parseStatementSearch,
  STATEMENTS_SHOWN,
  statementChips,
  toStatementQuery,
} from "@/domain/statement-search";
import { getKnownNames } from "@/server/known";
import { listStatementChoices } from "@/server/statements/choices";
import { searchStatements } from "@/server/statements/search";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The filters that are asked for, read with the names that they may use. */
const load = cache(async ({ searchParams }: Props) => {
  const [known, choices] = await Promise.all([getKnownNames(), listStatementChoices()]);
  const memberNames = new Map(choices.members.map(({ code, name }) => [code, name]));
  const topicNames = new Map(choices.topics.map(({ slug, name }) => [slug, name]));
  const { search, page, ignored } = parseStatementPage(await searchParams, {
    members: new Set([...known.members, ...memberNames.keys()]),
    topics: new Set([...known.topics, ...topicNames.keys()]),
  });
  const chips = statementChips(search, {
    member: (code) => memberNames.get(code) ?? known.memberName(code),
    topic: (slug) => topicNames.get(slug) ?? known.topicName(slug),
  });
  return {
    choices,
    search,
    page,
    ignored,
    chips: chips.map((chip) => ({ ...chip, href: `/statements${chip.query}` })),
  };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { search, page, chips } = await load(props);
  return sharing({
    title: ["Statements", ...chips.map(({ label }) => plain(label))].join(" · "),
    description:
      "Press and presidential statements that were blocked, delayed or watered down, joint statements and remarks: who objected, how that is known, and both accounts.",
    path: `/statements${toStatementQuery(search, page)}`,
  });
}

export default async function StatementsPage(props: Props) {
  const { choices, search, page, ignored, chips } = await load(props);
  const { rows, counts, kinds, total } = await searchStatements(search, page);
  const loosened =
    total > 0 ? [] : await Promise.all(chips.map(async (chip) => ({ ...chip, count: await without(chip) })));
  return (
    <Stack loose>
      <PageHead title="Statements">
        What leaves no vote: <Term word="press">press</Term> and{" "}
        <Term word="presidential">presidential statements</Term> that were blocked, held up or issued in weaker words,
        joint statements and remarks, each with who objected, how that is known, and both accounts.{" "}
        <Link href="/resolutions?outcome=CIRCULATED">Drafts that were circulated</Link> and{" "}
        <Link href="/resolutions?outcome=WITHDRAWN">withdrawn</Link> stand among the texts.
      </PageHead>
      <StatementFilters search={search} counts={kinds} {...choices} />
      <IgnoredParameters ignored={ignored} />
      <FilterChips chips={chips} all="/statements" />
      <StatusCounts
        counts={counts}
        chosen={search.status}
        href={(status) => `/statements${toStatementQuery({ ...search, status })}`}
      />
      <LinkRow>
        <a href={`/api/v1/statements.csv${toStatementQuery(search)}`}>CSV</a>
        <a href={`/api/v1/statements${toStatementQuery(search)}`}>JSON</a>
      </LinkRow>
      {rows.length > 0 && <StatementTable statements={rows} />}
      {rows.length === 0 && total > 0 && <PastEnd page={page} first={`/statements${toStatementQuery(search)}`} />}
      {rows.length > 0 && (
        <Pager
          page={page}
          pageSize={STATEMENTS_SHOWN}
          total={total}
          href={(other) => `/statements${toStatementQuery(search, other)}`}
        />
      )}
      {total === 0 && (
        <NothingMatches
          title="No statement fits all of these filters"
          loosened={loosened}
          all={{ href: "/statements", text: "Every statement" }}
        />
      )}
      <Note>
        Entries say what was reported, not how often a member objects: a text that failed without anyone saying so is
        not here. Never read their number as a rate.
      </Note>
    </Stack>
  );
}

/** How many match without this filter. */
async function without({ query }: { query: string }): Promise<number> {
  return (await searchStatements(parseStatementSearch(new URLSearchParams(query)).search)).total;
}
