import type { Metadata } from "next";
import { MemberTable } from "@/components/members/member-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Note } from "@/components/ui/text";
import { listCouncilMembers } from "@/server/members/list";

export const metadata: Metadata = {
  title: "Members",
  description: "Every state that has sat on the Security Council since 1946, with its years and its votes.",
};

export default async function MembersPage() {
  const members = await listCouncilMembers();
  const permanent = members.filter((member) => member.permanent);
  const elected = members.filter((member) => !member.permanent);
  return (
    <>
      <PageHead title="Members">
        {members.length} states have sat on the Council since 1946. A seat outlives its holder: the Soviet Union and the
        Russian Federation have held one seat, as have the Republic of China and, since 25 October 1971, the People’s
        Republic.
      </PageHead>
      <Section title="Permanent members">
        <MemberTable caption="Permanent members" members={permanent} />
      </Section>
      <Section title={`Elected members: ${elected.length}`}>
        <MemberTable caption="Elected members" members={elected} />
        <Note>Terms run from 1 January to 31 December; where two states shared a term, each has its part.</Note>
      </Section>
    </>
  );
}
