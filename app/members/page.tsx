import type { Metadata } from "next";
import { cache } from "react";
import { MemberFilters } from "@/components/members/member-filters";
import { MemberFolds } from "@/components/members/member-folds";
import { MethodLink } from "@/components/site/method-link";
import { FilterChips } from "@/components/ui/filter-chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { LinkRow } from "@/components/ui/link-row";
import { NothingMatches } from "@/components/ui/nothing-matches";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Term } from "@/components/ui/term";
import { Note } from "@/components/ui/text";
import {
  countShown,
  isServing,
  matchingMembers,
  memberChips,
  membersHref,
  parseMemberSearch,
  regionalGroups,
} from "@/domain/member-search";
import { plain } from "@/domain/sentence";
import { listCouncilMembers } from "@/server/members/list";
import { getRecordVersion } from "@/server/record-version";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const load = cache(async ({ searchParams }: Props) => {
  const [members, { lastDay }] = await Promise.all([listCouncilMembers(), getRecordVersion()]);
  const { search, ignored } = parseMemberSearch(await searchParams, members);
  return { members, lastDay, search, ignored, chips: memberChips(search) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { search, chips } = await load(props);
  return sharing({
    title: ["Members", ...chips.map(({ label }) => plain(label))].join(" · "),
    description: "Every state that has sat on the Security Council since 1946, with its years and its votes.",
    path: membersHref(search),
  });
}

export default async function MembersPage(props: Props) {
  const { members, lastDay, search, ignored, chips } = await load(props);
  const found = matchingMembers(members, search, lastDay);
  const elected = found.filter((member) => !member.permanent);
  const serving = elected.filter(({ terms }) => isServing(terms, lastDay));
  const others = elected.filter((member) => !serving.includes(member));
  const parts = [
    { title: "Permanent members", members: found.filter((member) => member.permanent) },
    { title: `Elected members on the Council now: ${serving.length}`, members: serving },
    { title: `Elected members of other years: ${others.length}`, members: others },
  ].filter((part) => part.members.length > 0);
  const loosened = found.length > 0 ? [] : chips;
  return (
    <>
      <Stack loose>
        <PageHead title="Members">
          {members.length} states have sat on the Council since 1946: five{" "}
          <Term word="permanent">permanent members</Term>, and ten <Term word="elected">elected</Term> at a time, six
          before 1966. A <Term word="seat">seat</Term> outlives its holder: the Soviet Union and the Russian Federation
          have held one seat, as have the Republic of China and, since 25 October 1971, the People’s Republic.
        </PageHead>
        <MemberFilters search={search} groups={regionalGroups(members)} counts={countShown(members, search, lastDay)} />
        <IgnoredParameters ignored={ignored} />
        <FilterChips chips={chips} all="/members" />
        <LinkRow>
          <a href={membersHref(search, "/api/v1/members.csv")}>CSV</a>
          <a href={membersHref(search, "/api/v1/members")}>JSON</a>
        </LinkRow>
        {found.length === 0 && (
          <NothingMatches
            title="No member fits all of these filters"
            loosened={loosened.map((chip) => ({
              ...chip,
              count: matchingMembers(members, chip.without, lastDay).length,
            }))}
            all={{ href: "/members", text: "Every member" }}
          />
        )}
      </Stack>
      {parts.map(({ title, members: own }, index) => (
        <Section key={title} title={title}>
          <Stack>
            <MemberFolds caption={title} members={own} />
            {index === parts.length - 1 && <Terms />}
          </Stack>
        </Section>
      ))}
    </>
  );
}

function Terms() {
  return (
    <Note>
      Terms run from 1 January to 31 December; where two states shared a term, each has its part. Russia’s votes begin
      in 1991 here, and the Soviet Union’s stand apart; China’s include the Republic of China’s, to 25 October 1971.{" "}
      <MethodLink to="seats">How seats and names are counted</MethodLink>
    </Note>
  );
}
