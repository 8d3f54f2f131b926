import type { Metadata } from "next";
import Link from "next/link";
import { ClaimAnswer } from "@/components/claims/claim-answer";
import { ClaimForm } from "@/components/claims/claim-form";
import { ClaimsBySource } from "@/components/claims/claims-by-source";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { readClaim } from "@/domain/claim-query";
import { answerClaim, VOTES_SHOWN } from "@/server/claims/ask";
import { listClaims } from "@/server/claims/list";
import { getKnownNames } from "@/server/known";

export const metadata: Metadata = {
  title: "Check a claim",
  description:
    "How often did Russia veto on Syria? Choose members, what they did, a topic and a period, and see whether the votes of the Security Council bear it out.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClaimsPage({ searchParams }: Props) {
  const known = await getKnownNames();
  const asked = readClaim(await searchParams);
  const [answer, claims] = await Promise.all([answerClaim(asked, known), listClaims()]);
  const tested = answer !== null && "tested" in answer ? answer : null;
  const issues = answer !== null && "issues" in answer ? answer.issues : [];
  const fields = tested?.text ? { ...asked.fields, text: tested.text.symbol ?? tested.text.slug } : asked.fields;
  const form = <ClaimForm fields={fields} issues={issues} members={known.memberList} topics={known.topicList} />;
  return (
    <>
      {tested ? (
        <ClaimAnswer {...tested} page={asked.page} pageSize={VOTES_SHOWN} />
      ) : (
        <Stack loose>
          <PageHead title="Check a claim">
            Choose what is claimed, of whom and of which votes: the record answers with a verdict, the figure and the
            votes behind it. <Link href="#documents">What the five articles claim</Link>
          </PageHead>
          <IgnoredParameters ignored={asked.ignored} />
          {form}
        </Stack>
      )}
      {tested && (
        <Section id="parts" title="Change the parts">
          {form}
        </Section>
      )}
      <Section id="documents" title="What the five articles claim">
        <ClaimsBySource claims={claims} folded={answer !== null} />
      </Section>
    </>
  );
}
