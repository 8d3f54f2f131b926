import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { ClaimsHere } from "@/components/claims/claims-here";
import { CorrectedOn, RecordHistory } from "@/components/corrections/record-history";
import { JsonLd } from "@/components/data/json-ld";
import { ReportLink } from "@/components/reports/report-link";
import { BesideTheVote } from "@/components/resolutions/beside-the-vote";
import { ResolutionHead } from "@/components/resolutions/resolution-head";
import { ResolutionSources } from "@/components/resolutions/resolution-sources";
import { TextInFull } from "@/components/resolutions/text-in-full";
import { UnvotedText } from "@/components/resolutions/unvoted-text";
import { VetoedNearby } from "@/components/resolutions/vetoed-nearby";
import { VoteSection } from "@/components/resolutions/vote-section";
import { VotesOnText } from "@/components/resolutions/votes-on-text";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { formatDay } from "@/domain/dates";
import { resolutionLd } from "@/domain/json-ld";
import { FATE_LABELS, outcomeLabel } from "@/domain/labels";
import { principalVote } from "@/domain/principal-vote";
import type { ResolutionPage } from "@/domain/resolution-page";
import { formatSymbol } from "@/domain/symbols";
import { getCitable } from "@/server/cite";
import { listClaims } from "@/server/claims/list";
import { settings } from "@/server/env";
import { getKnownNames } from "@/server/known";
import { figureTools } from "@/server/pictures/figure-tools";
import { findAliases, getResolution } from "@/server/resolutions/get";
import { listVetoedNearby } from "@/server/resolutions/nearby";
import { listTextHistory } from "@/server/revisions/of-page";
import { sharing } from "../../sharing";

/** As many claims as find room beside the table of a vote; more stand in two columns below it. */
const BESIDE = 2;

type Props = { params: Promise<{ slug: string }> };

const load = cache(async ({ params }: Props): Promise<ResolutionPage> => {
  const { slug } = await params;
  const text = await getResolution(slug);
  if (text) return text;
  const [only, ...others] = await findAliases(slug);
  if (only === undefined) notFound();
  if (others.length > 0) redirect(`/resolutions?q=${encodeURIComponent(slug.replaceAll("-", " "))}`);
  permanentRedirect(`/resolutions/${only}`);
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const text = await load(props);
  const vote = principalVote(text.votes) ?? text.votes[0];
  const became = vote ? outcomeLabel(vote.outcome, vote.modality) : text.fate && FATE_LABELS[text.fate];
  const symbol = text.symbol ?? text.draftSymbol;
  const title = `${symbol ? formatSymbol(symbol) : text.title}, ${became?.toLowerCase()} on ${formatDay(text.date)}`;
  const path = `/resolutions/${text.slug}`;
  if (!vote) return sharing({ title, description: text.title, path });
  const card = { name: "vote", query: `vote=${vote.id}` };
  return sharing({ title, description: text.title, path, card, embeds: principalVote(text.votes) !== null });
}

export default async function ResolutionRoute(props: Props) {
  const text = await load(props);
  const principal = principalVote(text.votes);
  const others = text.votes.filter((vote) => vote !== principal);
  const recorded = principal !== null && principal.memberVotes.length > 0;
  const path = `/resolutions/${text.slug}`;
  const [claims, nearby, history, { memberName }, cited] = await Promise.all([
    listClaims({ resolution: text.slug }),
    text.topic && principal ? listVetoedNearby(text.topic.slug, text.date, text.slug) : [],
    listTextHistory(text),
    getKnownNames(),
    getCitable(path),
  ]);
  const beside = recorded && claims.length <= BESIDE;
  return (
    <>
      <JsonLd data={resolutionLd({ ...text, origin: settings().SITE_URL })} />
      <ResolutionHead text={text} principal={principal} />
      <CorrectedOn history={history} />
      {principal && (
        <VoteSection
          text={text}
          vote={principal}
          principal
          takeaway={await figureTools("vote", { vote: principal.id })}
          aside={
            <Stack loose>
              {beside && <ClaimsHere claims={claims} />}
              {text.topic && <VetoedNearby topic={text.topic} votes={nearby} />}
              <TextInFull text={text} />
            </Stack>
          }
        />
      )}
      {text.fate && <UnvotedText text={text} fate={text.fate} />}
      {claims.length > 0 && !beside && (
        <Section label="What articles claim">
          <ClaimsHere claims={claims} />
        </Section>
      )}
      <VotesOnText votes={text.votes} />
      {others.map((vote) => (
        <VoteSection key={vote.id} text={text} vote={vote} />
      ))}
      <BesideTheVote text={text} />
      <ResolutionSources text={text} vote={principal ?? text.votes[0] ?? null} cited={cited} full={!recorded} />
      <RecordHistory history={history} nameOf={memberName} />
      {principal ? <ReportLink kind="vote" id={principal.id} /> : <ReportLink kind="resolution" id={text.slug} />}
    </>
  );
}
