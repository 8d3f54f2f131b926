import Link from "next/link";
import { RuledList } from "../ui/ruled-list";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";

type ExplanationLinksProps = { vote: string; explanations: readonly { key: string; member: string }[] };

/** Why members voted so, each with the way to its form, and to a new one. */
export function ExplanationLinks({ vote, explanations }: ExplanationLinksProps) {
  return (
    <Stack>
      <Link href={`/admin/explanations/new?vote=${vote}`}>Enter an explanation of this vote</Link>
      {explanations.length === 0 ? (
        <Note>None yet.</Note>
      ) : (
        <RuledList>
          {explanations.map(({ key, member }) => (
            <Link key={key} href={`/admin/explanations/${key}`} prefetch={false}>
              {member}
            </Link>
          ))}
        </RuledList>
      )}
    </Stack>
  );
}
