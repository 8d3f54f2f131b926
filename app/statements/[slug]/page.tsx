import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectedOn, RecordHistory } from "@/components/corrections/record-history";
import { CiteThis } from "@/components/data/cite-this";
import { JsonLd } from "@/components/data/json-ld";
import { ReportLink } from "@/components/reports/report-link";
import { StatementContext } from "@/components/statements/statement-context";
import { StatementHead } from "@/components/statements/statement-head";
import { StatementOutcome } from "@/components/statements/statement-outcome";
import { StatementSources } from "@/components/statements/statement-sources";
import { StatementTexts } from "@/components/statements/statement-texts";
import { StatementWords } from "@/components/statements/statement-words";
import { formatPartialDay } from "@/domain/dates";
import { pageLd } from "@/domain/json-ld";
import { inOrder, statementDate } from "@/domain/statement-events";
import { statementSummary } from "@/domain/statement-summary";
import { getCitable } from "@/server/cite";
import { listClaims } from "@/server/claims/list";
import { settings } from "@/server/env";
import { getKnownNames } from "@/server/known";
import { listHistory } from "@/server/revisions/corrections";
import { listAround } from "@/server/statements/around";
import { getStatement } from "@/server/statements/list";
import { sharing } from "../../sharing";

type Props = { params: Promise<{ slug: string }> };

const load = cache(async ({ params }: Props) => (await getStatement((await params).slug)) ?? notFound());

export async function generateMetadata(props: Props): Promise<Metadata> {
  const statement = await load(props);
  return sharing({
    title: `${statement.title}, ${formatPartialDay(statementDate(statement))}`,
    description: statementSummary(statement),
    path: `/statements/${statement.slug}`,
    card: { name: "statement", query: `slug=${statement.slug}` },
  });
}

export default async function StatementRoute(props: Props) {
  const statement = await load(props);
  const path = `/statements/${statement.slug}`;
  const [around, claims, history, { memberName }, cited] = await Promise.all([
    listAround(statement),
    listClaims({ statement: statement.slug }),
    listHistory([{ entity: "statement", id: statement.slug }]),
    getKnownNames(),
    getCitable(path),
  ]);
  return (
    <>
      <JsonLd
        data={pageLd({
          ...{ origin: settings().SITE_URL, path, name: statement.title, description: statementSummary(statement) },
          about: { type: "CreativeWork", name: statement.title },
          above: [["Statements", "/statements"]],
        })}
      />
      <StatementHead statement={statement} />
      <CorrectedOn history={history} />
      <StatementOutcome statement={statement} />
      <StatementWords statement={statement} />
      <StatementContext statement={statement} events={inOrder(statement, around)} />
      <StatementTexts texts={statement.resolutions} />
      <StatementSources statement={statement} claims={claims} cited={cited} />
      <CiteThis cited={cited} page={path} />
      <RecordHistory history={history} nameOf={memberName} />
      <ReportLink kind="statement" id={statement.slug} />
    </>
  );
}
