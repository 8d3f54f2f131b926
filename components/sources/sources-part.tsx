import type { CitedSource } from "@/domain/record";
import { Part } from "../ui/section";
import { Note } from "../ui/text";
import { SourceList } from "./source-list";

/** As many sources stand open on a phone; more are folded. */
const FEW = 3;

/** What the record on whose page it stands rests on. */
export function SourcesPart({ sources }: { sources: readonly CitedSource[] }) {
  const many = sources.length > FEW;
  return (
    <Part
      title="Sources"
      id="sources"
      narrowFold={many ? `${sources.length} sources, and what each carries` : undefined}
    >
      {sources.length > 0 ? <SourceList sources={sources} /> : <Note>The record names no source for it.</Note>}
    </Part>
  );
}
