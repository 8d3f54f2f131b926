import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { STATEMENT_STATUS_LABELS } from "@/domain/labels";
import type { StatementStatus } from "@/domain/vocabulary";
import { NothingFound } from "../desk/nothing-found";
import { RuledList } from "../ui/ruled-list";
import { Aside, Unbroken } from "../ui/text";

type Row = { slug: string; title: string; date: string; status: StatementStatus };

/** Statements with the way to the form of each. */
export function DeskStatements({ statements }: { statements: readonly Row[] }) {
  if (statements.length === 0) return <NothingFound noun="statement" list="/admin/statements" />;
  return (
    <RuledList>
      {statements.map(({ slug, title, date, status }) => (
        <span key={slug}>
          <Link href={`/admin/statements/${slug}`} prefetch={false}>
            {title}
          </Link>{" "}
          <Aside>
            <Unbroken>{formatPartialDay(date)}</Unbroken> · <Unbroken>{STATEMENT_STATUS_LABELS[status]}</Unbroken>
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}
