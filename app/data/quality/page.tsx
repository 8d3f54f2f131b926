import type { Metadata } from "next";
import Link from "next/link";
import { GapTable } from "@/components/data/gap-table";
import { RuleTable } from "@/components/data/rule-table";
import { StatedCounts } from "@/components/data/stated-counts";
import { YearsCompared } from "@/components/data/years-compared";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { STATED_BY_THE_UN } from "@/domain/other-counts";
import { compareWithSciencesPo, compareWithVetoList, countAsTheUn } from "@/server/quality/compare";
import { countGaps } from "@/server/quality/gaps";
import { countRules } from "@/server/quality/rules";
import { sharing } from "../../sharing";

export function generateMetadata(): Metadata {
  return sharing({
    title: "Quality of the data",
    description:
      "The record against the counts of others, every difference explained or open; its rules; what it lacks.",
    path: "/data/quality",
  });
}

export default async function QualityPage() {
  const [asTheUn, sciencesPo, vetoList, rules, gaps] = await Promise.all([
    countAsTheUn(),
    compareWithSciencesPo(),
    compareWithVetoList(),
    countRules(),
    countGaps(),
  ]);
  const open = [...sciencesPo, ...vetoList].filter(({ verdict }) => verdict === "open").length;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Data", href: "/data" }, { text: "Quality" }]} />
      <PageHead title="Quality of the data">
        The record beside what others count, worked out anew whenever this page is opened.{" "}
        {open === 0 ? "Every difference is explained." : `Of the differences, ${open} are open.`}
      </PageHead>
      <Section title="Against the United Nations’ own counts">
        <Stack>
          <StatedCounts stated={STATED_BY_THE_UN} ours={asTheUn} />
          <Note>
            The voting file of the UN Digital Library has one row for each member in each adopted resolution, also in
            those adopted without a vote. Unanimous: every member voted Yes.
          </Note>
        </Stack>
      </Section>
      <Section title="Against the Sciences Po database, by year">
        <Stack>
          <YearsCompared caption="Votes by year" source="Sciences Po" years={sciencesPo} />
          <Note>
            <Link href="/sources/sciences-po-votes">UNSC votes since 1946</Link> is the base of the record and ends with
            2025. Single positions, days and meetings that were corrected are in the{" "}
            <Link href="/corrections">log of corrections</Link> and in{" "}
            <a href="/data/package/corrections.csv">corrections.csv</a>.
          </Note>
        </Stack>
      </Section>
      <Section title="Against a list of vetoes">
        <Stack>
          <YearsCompared caption="Vetoed votes by year" source="List" years={vetoList} />
          <Note>
            World Politics Data Lab’s list follows that of the United Nations and ends in 2022. Lists of vetoes differ
            by convention: this record counts every vote that was vetoed, on paragraphs and amendments too.
          </Note>
        </Stack>
      </Section>
      <Section title="Rules that hold on every row">
        <Stack>
          <RuleTable rules={rules} />
          <Note>
            The database refuses what breaks one of them, from whatever hand. They are counted here once more.
          </Note>
        </Stack>
      </Section>
      <Section title="Known gaps">
        <GapTable gaps={gaps} />
      </Section>
    </>
  );
}
