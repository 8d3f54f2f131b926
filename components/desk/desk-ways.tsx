import Link from "next/link";
import { Column, Columns } from "../ui/columns";
import { RuledList } from "../ui/ruled-list";
import { Stack } from "../ui/stack";
import { Aside } from "../ui/text";

type Way = { href: string; text: string; about: string };

const RECORD: Way[] = [
  { href: "/admin/statements", text: "Statements", about: "issued, blocked, held up; with both accounts" },
  { href: "/admin/sources", text: "Sources, citations and claims", about: "what the record rests on" },
  { href: "/admin/members", text: "Members and terms", about: "states, their names, their years on the Council" },
  { href: "/admin/topics", text: "Topics", about: "what texts are filed under" },
  {
    href: "/admin/import",
    text: "Import a voting file",
    about: "of the UN Digital Library, compared before it is applied",
  },
];

const SITE: Way[] = [
  { href: "/admin/proposals", text: "Proposals", about: "that wait, and what became of others" },
  { href: "/admin/reports", text: "Reports of errors", about: "from readers" },
];

const PEOPLE: Way = { href: "/admin/people", text: "People", about: "who may enter, propose and publish" };
const ACCOUNT: Way = {
  href: "/admin/account",
  text: "Account",
  about: "password, second factor, where you are signed in",
};

/** The ways to the other pages of the desk: to what the record holds, and to who keeps it. */
export function DeskWays({ administers }: { administers: boolean }) {
  return (
    <Columns>
      <Column span={6}>
        <Stack>
          <h3>The record</h3>
          <Ways ways={RECORD} />
        </Stack>
      </Column>
      <Column span={6}>
        <Stack>
          <h3>Its keepers</h3>
          <Ways ways={[...SITE, ...(administers ? [PEOPLE] : []), ACCOUNT]} />
        </Stack>
      </Column>
    </Columns>
  );
}

function Ways({ ways }: { ways: readonly Way[] }) {
  return (
    <RuledList>
      {ways.map(({ href, text, about }) => (
        <span key={href}>
          <Link href={href}>{text}</Link> <Aside>{about}</Aside>
        </span>
      ))}
    </RuledList>
  );
}
