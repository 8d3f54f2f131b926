import type { Metadata } from "next";
import { StatementTable } from "@/components/statements/statement-table";
import { StatusCounts } from "@/components/statements/status-counts";
import { PageHead } from "@/components/ui/page-head";
import { Notice, Warning } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { parseStatementSearch, toStatementQuery } from "@/domain/statement-search";
import { listStatements } from "@/server/statements/list";

export const metadata: Metadata = {
  title: "Statements",
  description:
    "Press and presidential statements that were blocked, delayed or watered down, joint statements and remarks: who objected, how that is known, and both accounts.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StatementsPage({ searchParams }: Props) {
  const { search, ignored } = parseStatementSearch(await searchParams);
  const all = await listStatements();
  const shown = all.filter(
    (statement) =>
      (search.status === undefined || statement.status === search.status) &&
      (search.kind === undefined || statement.kind === search.kind),
  );
  return (
    <>
      <PageHead title="Statements">
        What leaves no vote: press and presidential statements that were blocked, held up or issued in weaker words,
        joint statements and remarks, each with who objected, how that is known, and both accounts.
      </PageHead>
      {ignored.length > 0 && (
        <Warning>
          {ignored.map(({ name, reason }) => (
            <p key={name}>
              Left out “{name}”: {reason}
            </p>
          ))}
        </Warning>
      )}
      <Section label="Statements">
        <Stack loose>
          <StatusCounts
            statements={all}
            chosen={search.status}
            href={(status) => `/statements${toStatementQuery({ ...search, status })}`}
          />
          {shown.length > 0 ? (
            <StatementTable statements={shown} />
          ) : (
            <Notice eyebrow="Nothing matches" title="No statement of this kind and status">
              <a href="/statements">All statements</a>
            </Notice>
          )}
          <Note>
            Entries say what was reported, not how often a member objects: a text that failed without anyone saying so
            is not here. Never read their number as a rate.
          </Note>
        </Stack>
      </Section>
    </>
  );
}
