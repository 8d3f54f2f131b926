import type { Metadata } from "next";
import Link from "next/link";
import { MemberTable } from "@/components/members/member-table";
import { LinkRow } from "@/components/ui/link-row";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Note } from "@/components/ui/text";
import { methodHref } from "@/domain/method-anchors";
import { listCouncilMembers } from "@/server/members/list";
import { sharing } from "../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "Members",
    description: "Every state that has sat on the Security Council since 1946, with its years and its votes.",
    path: "/members",
  });
}

export default async function MembersPage() {
  const members = await listCouncilMembers();
  const permanent = members.filter((member) => member.permanent);
  const elected = members.filter((member) => !member.permanent);
  const letters = firstLetters(elected);
  return (
    <>
      <PageHead title="Members">
        {members.length} states have sat on the Council since 1946: five <Term word="permanent">permanent members</Term>
        , and ten <Term word="elected">elected</Term> at a time, six before 1966. A <Term word="seat">seat</Term>{" "}
        outlives its holder: the Soviet Union and the Russian Federation have held one seat, as have the Republic of
        China and, since 25 October 1971, the People’s Republic.
      </PageHead>
      <LinkRow>
        <a href="/api/v1/members.csv">CSV</a>
        <a href="/api/v1/members">JSON</a>
      </LinkRow>
      <Section title="Permanent members">
        <MemberTable caption="Permanent members" members={permanent} />
      </Section>
      <Section title={`Elected members: ${elected.length}`}>
        <Stack>
          <nav aria-label="Elected members by first letter">
            <LinkRow>
              {letters.map(({ letter, first }) => (
                <a key={letter} href={`#${first}`}>
                  {letter}
                </a>
              ))}
            </LinkRow>
          </nav>
          <MemberTable caption="Elected members" members={elected} />
          <Note>
            Terms run from 1 January to 31 December; where two states shared a term, each has its part. Russia’s votes
            begin in 1991 here, and the Soviet Union’s stand apart; China’s include the Republic of China’s, to 25
            October 1971. <Link href={methodHref("seats")}>How seats and names are counted</Link>
          </Note>
        </Stack>
      </Section>
    </>
  );
}

/** Each letter with which a name begins, and the code of the first member that it leads to. */
function firstLetters(members: readonly { code: string; name: string }[]): { letter: string; first: string }[] {
  return members
    .map(({ code, name }) => ({ letter: name.charAt(0), first: code }))
    .filter(({ letter }, index, all) => all.findIndex((one) => one.letter === letter) === index);
}
