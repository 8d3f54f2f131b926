import type { Metadata } from "next";
import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { glossaryEntries } from "@/domain/glossary";
import { sharing } from "../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "Glossary",
    description:
      "Veto, abstention, contested vote, seat: the words of the Security Council and of this record, explained.",
    path: "/glossary",
  });
}

export default function GlossaryPage() {
  return (
    <>
      <PageHead title="Glossary">
        The words of the Council and of this record. How each figure is made is under{" "}
        <Link href="/methods">Methods</Link>.
      </PageHead>
      <Section label="The words" close>
        <DefinitionList
          definitions={glossaryEntries().map(({ word, term, text, moreHref }) => ({
            ...{ id: word, term },
            text: (
              <>
                {text} {moreHref && <a href={moreHref}>In the methods</a>}
              </>
            ),
          }))}
        />
      </Section>
    </>
  );
}
