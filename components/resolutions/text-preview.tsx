import { principalVote } from "@/domain/principal-vote";
import type { ResolutionPage } from "@/domain/resolution-page";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { ResolutionHead } from "./resolution-head";
import { ResolutionSources } from "./resolution-sources";
import { UnvotedText } from "./unvoted-text";
import { VoteSection } from "./vote-section";

/** The page of a text before a change of it is saved, of the parts that readers will see. */
export function TextPreview({ text }: { text: ResolutionPage }) {
  const principal = principalVote(text.votes);
  return (
    <Section title="As readers will see it">
      <Stack loose>
        <Note>Only you see this, and nothing is saved by it.</Note>
        <ResolutionHead text={text} principal={principal} within />
      </Stack>
      {principal && <VoteSection text={text} vote={principal} principal />}
      {text.fate && <UnvotedText text={text} fate={text.fate} />}
      {text.votes
        .filter((vote) => vote !== principal)
        .map((vote) => (
          <VoteSection key={vote.id} text={text} vote={vote} />
        ))}
      <ResolutionSources text={text} vote={principal ?? text.votes[0] ?? null} cited={null} full />
    </Section>
  );
}
