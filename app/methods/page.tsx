import type { Metadata } from "next";
import { IndexedPage } from "@/components/ui/indexed-page";
import { contentsOf, Markdown } from "@/components/ui/markdown";
import { PageHead } from "@/components/ui/page-head";
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
      <IndexedPage
        index={contentsOf(text).map(({ title, sections }) => ({
          title,
          links: sections.map((section) => ({ href: `#${section.id}`, text: section.title })),
        }))}
      >
        <Markdown text={text} />
      </IndexedPage>
    </>
  );
}
