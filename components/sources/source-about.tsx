import Link from "next/link";
import type { ComponentProps } from "react";
import { Column, Columns } from "../ui/columns";
import { Section } from "../ui/section";
import { Note, Prose } from "../ui/text";
import { SourceFacts } from "./source-facts";

type SourceAboutProps = { source: ComponentProps<typeof SourceFacts>["source"] & { summary: string | null } };

/** What a source says, in the project's words, beside what is known of it. */
export function SourceAbout({ source }: SourceAboutProps) {
  return (
    <Section close label="About this source">
      <Columns>
        <Column span={7}>
          {source.summary ? (
            <Prose>
              <p>{source.summary}</p>
            </Prose>
          ) : (
            <Note>
              The record cites this source and holds no summary of it. <Link href="/sources">All sources</Link>
            </Note>
          )}
        </Column>
        <Column span={5}>
          <SourceFacts source={source} />
        </Column>
      </Columns>
    </Section>
  );
}
