import type { Sentence } from "@/domain/sentence";
import { InQuestion } from "./answer";

type RichSentenceProps = {
  parts: Sentence;
  /** Its last figure is that of the series in question and has the accent, as in the picture. */
  lastInQuestion?: boolean;
};

/** A sentence with its figures in bold. */
export function RichSentence({ parts, lastInQuestion }: RichSentenceProps) {
  const figures = parts.filter((part) => part.strong);
  return parts.map((part) => {
    if (!part.strong) return part.text;
    const inQuestion = lastInQuestion && figures.length > 1 && part === figures.at(-1);
    return inQuestion ? <InQuestion key={part.text}>{part.text}</InQuestion> : <b key={part.text}>{part.text}</b>;
  });
}
