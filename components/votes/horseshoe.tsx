import { outcomeLabel } from "@/domain/labels";
import type { VoteRow } from "@/domain/record";
import { Drawn } from "../ui/drawing";
import styles from "./horseshoe.module.css";
import { horseshoeDrawing } from "./horseshoe-drawing";
import type { Size } from "./horseshoe-layout";
import { MARK_WORDS, markOf } from "./mark-code";
import { tallyWords } from "./well";

/** The Council's table with the members that served that day: names from 768 px, codes of the time below. */
export function Horseshoe({ vote }: { vote: VoteRow }) {
  return (
    <>
      <HorseshoePicture vote={vote} size="wide" responsive />
      <HorseshoePicture vote={vote} size="small" responsive />
    </>
  );
}

type PictureProps = { vote: VoteRow; size: Size; responsive?: boolean };

/** One size of the horseshoe. Members stand in English alphabetical order; who presided is not in the record. */
export function HorseshoePicture({ vote, size, responsive }: PictureProps) {
  const className = [styles[size], responsive && styles.responsive].filter(Boolean).join(" ");
  return <Drawn drawing={horseshoeDrawing(vote, size)} label={horseshoeWords(vote)} className={className} />;
}

/** What the picture shows, in words: the outcome, the tally and every member's vote. */
export function horseshoeWords(vote: VoteRow): string {
  const outcome = outcomeLabel(vote.outcome, vote.modality);
  if (vote.modality === "WITHOUT_VOTE") return `${outcome}. No member votes exist.`;
  const members = vote.memberVotes.map((memberVote) => `${memberVote.name}: ${MARK_WORDS[markOf(memberVote)]}`);
  return `${outcome}: ${tallyWords(vote.tally).join(", ")}. ${members.join("; ")}`;
}
