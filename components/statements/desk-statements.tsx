import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

/** Every statement with the way to its form. */
export function DeskStatements({
  statements,
}: {
  statements: readonly { slug: string; title: string; date: string }[];
}) {
  return (
    <RuledList>
      {statements.map(({ slug, title, date }) => (
        <span key={slug}>
          <Link href={`/admin/statements/${slug}`} prefetch={false}>
            {title}
          </Link>{" "}
          <Aside>{formatPartialDay(date)}</Aside>
        </span>
      ))}
    </RuledList>
  );
}
