import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { Column, Columns } from "../ui/columns";
import { RuledList } from "../ui/ruled-list";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";

type DeskLink = { id: number; text: string };

type DeskSourceLinksProps = {
  slug: string;
  claims: readonly DeskLink[];
  citations: readonly DeskLink[];
  total: number;
};

/** The claims and citations of a source, each with the way to its form, and to new ones. */
export function DeskSourceLinks({ slug, claims, citations, total }: DeskSourceLinksProps) {
  return (
    <Columns>
      <Column span={6}>
        <Stack>
          <h3>Claims</h3>
          <p>
            <Link href={`/admin/claims/new?source=${slug}`}>Enter a claim</Link>
          </p>
          <Links links={claims} of="claims" />
        </Stack>
      </Column>
      <Column span={6}>
        <Stack>
          <h3>Citations</h3>
          <p>
            <Link href={`/admin/citations/new?source=${slug}`}>Cite it for a record</Link>
          </p>
          <Links links={citations} of="citations" />
          {total > citations.length && (
            <Note>
              {citations.length} of {formatCount(total)}: the later ones are not listed.
            </Note>
          )}
        </Stack>
      </Column>
    </Columns>
  );
}

function Links({ links, of }: { links: readonly DeskLink[]; of: string }) {
  if (links.length === 0) return <Note>None yet.</Note>;
  return (
    <RuledList>
      {links.map(({ id, text }) => (
        <Link key={id} href={`/admin/${of}/${id}`} prefetch={false}>
          {text}
        </Link>
      ))}
    </RuledList>
  );
}
