import type { Metadata } from "next";
import { cache } from "react";
import { ClaimAnswer } from "@/components/claims/claim-answer";
import { ClaimExamples } from "@/components/claims/claim-examples";
import { ClaimForm } from "@/components/claims/claim-form";
import { ClaimsBySource } from "@/components/claims/claims-by-source";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { PageHead } from "@/components/ui/page-head";
import { Part, Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { readClaim } from "@/domain/claim-query";
import { VERDICT_LABELS } from "@/domain/claim-words";
import { plain } from "@/domain/sentence";
import { getCitable } from "@/server/cite";
import { answerClaim, VOTES_SHOWN } from "@/server/claims/ask";
import { listExampleClaims } from "@/server/claims/examples";
import { listClaims } from "@/server/claims/list";
import { getKnownNames } from "@/server/known";
import { sharing } from "../sharing";

const TITLE = "Check a claim";
const DESCRIPTION =
  "How often did Russia veto on Syria? Choose members, what they did, a topic and a period, and see whether the votes of the Security Council bear it out.";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const load = cache(async ({ searchParams }: Props) => {
  const known = await getKnownNames();
  const asked = readClaim(await searchParams);
  return { known, asked, answer: await answerClaim(asked, known) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answer } = await load(props);
  if (answer === null || "issues" in answer)
    return sharing({ title: TITLE, description: DESCRIPTION, path: "/claims" });
  const { said, query, finding, verdict } = answer.tested;
  return sharing({
    title: `${VERDICT_LABELS[verdict]}: ${said}`,
    description: plain(finding),
    path: `/claims?${query}`,
  });
}

export default async function ClaimsPage(props: Props) {
  const { known, asked, answer } = await load(props);
  const tested = answer !== null && "tested" in answer ? answer : null;
  const path = tested ? `/claims?${tested.tested.query}` : "/claims";
  const [claims, cited] = await Promise.all([listClaims(), getCitable(path)]);
  const issues = answer !== null && "issues" in answer ? answer.issues : [];
  const fields = tested?.text ? { ...asked.fields, text: tested.text.symbol ?? tested.text.slug } : asked.fields;
  const form = <ClaimForm fields={fields} issues={issues} members={known.memberList} topics={known.topicList} />;
  return (
    <>
      {tested ? (
        <ClaimAnswer {...tested} cited={cited} page={asked.page} pageSize={VOTES_SHOWN} />
      ) : (
        <Stack loose>
          <PageHead title="Check a claim">
            Somebody says how often a member voted so: does the record bear it out? It answers with a verdict, the
            figure and the votes behind it. For example:
          </PageHead>
          <ClaimExamples examples={await listExampleClaims()} />
          <IgnoredParameters ignored={asked.ignored} />
          <Part title="Check your own">{form}</Part>
        </Stack>
      )}
      {tested && (
        <Section id="parts" title="Change the parts">
          {form}
        </Section>
      )}
      <Section id="documents" title="What the five articles claim">
        <ClaimsBySource claims={claims} />
      </Section>
    </>
  );
}
