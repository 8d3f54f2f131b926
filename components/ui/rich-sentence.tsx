import type { Sentence } from "@/domain/sentence";

/** A sentence with its figures in bold. */
export function RichSentence({ parts }: { parts: Sentence }) {
  return parts.map((part) => (part.strong ? <b key={part.text}>{part.text}</b> : part.text));
}
