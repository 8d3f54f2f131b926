import type { Metadata } from "next";
import { DeskStatements } from "@/components/statements/desk-statements";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PastEnd } from "@/components/ui/past-end";
import { SearchForm } from "@/components/ui/search-form";
import { Stack } from "@/components/ui/stack";
import { parseDeskStatements, STATEMENTS_SHOWN, toStatementQuery } from "@/domain/statement-search";
import { requireEditor } from "@/server/auth/editor";
import { listDeskStatements } from "@/server/statements/desk";

export const metadata: Metadata = { title: "Statements" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskStatementsPage({ searchParams }: Props) {
  const { q, page } = parseDeskStatements(await searchParams);
  const href = (other: number) => `/admin/statements${toStatementQuery({ q }, other)}`;
  await requireEditor(href(page));
  const { rows, total } = await listDeskStatements({ q, page });
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Statements" }]} />
      <Stack loose>
        <PageHead title="Statements and accounts of drafts" />
        <ButtonRow>
          <ButtonLink href="/admin/statements/new">Enter a statement</ButtonLink>
        </ButtonRow>
        <SearchForm action="/admin/statements" label="Words of the title or subject" placeholder="Baghdad" value={q} />
        {rows.length === 0 && total > 0 ? (
          <PastEnd page={page} first={href(1)} />
        ) : (
          <DeskStatements statements={rows} />
        )}
        {rows.length > 0 && <Pager page={page} pageSize={STATEMENTS_SHOWN} total={total} href={href} />}
      </Stack>
    </>
  );
}
