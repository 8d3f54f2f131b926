import type { Metadata } from "next";
import { Column, Columns } from "@/components/ui/columns";
import { Markdown, sectionsOf } from "@/components/ui/markdown";
import { PageHead } from "@/components/ui/page-head";
import { RuledList } from "@/components/ui/ruled-list";
import { Section } from "@/components/ui/section";
import { readMethods } from "@/server/methods";
import { sharing } from "../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "Methods",
    description:
      "How every figure of the Security Council voting record is made: what is counted, each statistic with formula, source and caveat.",
    path: "/methods",
  });
}

export default async function MethodsPage() {
  const text = await readMethods();
  return (
    <>
      <PageHead title="Methods" />
      <Section label="The methods" close>
        <Columns>
          <Column span={9}>
            <Markdown text={text} />
          </Column>
          <Column span={3}>
            <nav aria-label="On this page">
              <RuledList>
                {sectionsOf(text).map(({ id, title }) => (
                  <a key={id} href={`#${id}`}>
                    {title}
                  </a>
                ))}
              </RuledList>
            </nav>
          </Column>
        </Columns>
      </Section>
    </>
  );
}
