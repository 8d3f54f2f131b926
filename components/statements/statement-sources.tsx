import Link from "next/link";
import type { Citable } from "@/domain/cite";
import { formatPartialDay } from "@/domain/dates";
import { STATEMENT_STATUS_LABELS } from "@/domain/labels";
import type { ListedClaim } from "@/domain/listed-claim";
import { type StatementPage, statementDate } from "@/domain/statement-events";
import { ClaimsHere } from "../claims/claims-here";
import { SourcesPart } from "../sources/sources-part";
import { Cite } from "../ui/cite";
import { Column, Columns } from "../ui/columns";
import { Part, Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Aside } from "../ui/text";

type StatementSourcesProps = { statement: StatementPage; claims: readonly ListedClaim[]; cited: Citable | null };

/** What a statement rests on, the articles that name it with what they claim, and how to cite it. */
export function StatementSources({ statement, claims, cited }: StatementSourcesProps) {
  const articles = statement.sources.filter((source) => source.article !== null);
  return (
    <Section label="Sources and claims">
      <Columns>
        <Column span={7}>
          <SourcesPart sources={statement.sources} />
        </Column>
        <Column span={5}>
          <Stack loose>
            <ClaimsHere claims={claims} />
            {articles.length > 0 && (
              <Part title="Named in">
                {articles.map((source) => (
                  <p key={source.slug}>
                    <Link href={`/sources/${source.slug}`}>
                      {source.publisher}
                      {source.date && `, ${formatPartialDay(source.date)}`}
                    </Link>{" "}
                    <Aside>{source.title}</Aside>
                  </p>
                ))}
              </Part>
            )}
            <Part title="Cite">
              <Cite>
                Security Council voting record, “{statement.title}”,{" "}
                {STATEMENT_STATUS_LABELS[statement.status].toLowerCase()}, {formatPartialDay(statementDate(statement))},
                {cited?.url ?? `/statements/${statement.slug}`}.
              </Cite>
            </Part>
          </Stack>
        </Column>
      </Columns>
    </Section>
  );
}
