import Link from "next/link";
import type { ReactNode } from "react";
import { CHINA_SEATED } from "@/domain/council";
import { POSITION_LABELS, VOTE_KIND_LABELS } from "@/domain/labels";
import type { TopicLabel, VoteRow } from "@/domain/record";
import type { ResolutionVote } from "@/domain/resolution-page";
import { Facts } from "../ui/facts";
import { Term } from "../ui/term";
import { agendaText, sponsorText, topicLinks } from "./text-facts";

type VoteFactsProps = {
  vote: ResolutionVote;
  agenda: string | null;
  sponsors: string | null;
  topics: TopicLabel[];
};

/** Tally, kind, agenda item, sponsors, topics, and what China and Russia did. */
export function VoteFacts({ vote, agenda, sponsors, topics }: VoteFactsProps) {
  const facts: { name: string; value: ReactNode }[] = [
    { name: "Tally", value: tallyText(vote) },
    { name: "Kind", value: kindText(vote) },
    { name: "Agenda", value: agenda && agendaText(agenda) },
    { name: "Sponsors", value: sponsors && sponsorText(sponsors) },
    { name: "Topic", value: topics.length > 0 && topicLinks(topics) },
    ...pairFacts(vote),
    { name: "Note", value: vote.note },
  ];
  return <Facts facts={facts.filter((fact) => fact.value)} />;
}

function tallyText({ tally, modality }: VoteRow): string {
  if (modality === "WITHOUT_VOTE") return "No vote was taken";
  if (tally === null) return "Missing from the sources";
  const { yes, no, abstain, notVoting } = tally;
  return [`${yes} Yes`, `${no} No`, `${abstain} abstaining`, notVoting > 0 && `${notVoting} not voting`]
    .filter(Boolean)
    .join(", ");
}

function kindText(vote: ResolutionVote): ReactNode {
  const how = vote.modality === "WITHOUT_VOTE" ? "adopted without a vote" : "recorded vote";
  const written = vote.writtenProcedure ? ", by written procedure" : "";
  const kind = vote.procedural ? (
    <Term word="procedural">{VOTE_KIND_LABELS[vote.kind]}</Term>
  ) : (
    VOTE_KIND_LABELS[vote.kind]
  );
  const procedure = vote.procedural && vote.kind !== "PROCEDURAL" ? ", procedural: no veto applies" : "";
  return (
    <>
      {kind}, {how}
      {procedure}
      {written}
    </>
  );
}

/** What the two did, under their names of the time, where it is recorded and China's seat was the People's Republic's. */
function pairFacts({ date, memberVotes }: VoteRow): { name: string; value: ReactNode }[] {
  const [china, russia] = ["CHN", "RUS"].map((seat) => memberVotes.find((vote) => vote.seat === seat));
  if (date < CHINA_SEATED || !china || !russia) return [];
  if (china.position === "NOT_RECORDED" || russia.position === "NOT_RECORDED") return [];
  const [one, other] = [POSITION_LABELS[china.position], POSITION_LABELS[russia.position]];
  const value = (
    <>
      {one === other ? `Both ${one}` : `${one} and ${other}`}.{" "}
      <Link href="/alignment" prefetch={false}>
        How often they agree
      </Link>
    </>
  );
  return [{ name: `${china.name} and ${russia.name}`, value }];
}
