import type { Metadata } from "next";
import Link from "next/link";
import { GapTable } from "@/components/data/gap-table";
import { RuleTable } from "@/components/data/rule-table";
import { StatedCounts } from "@/components/data/stated-counts";
import { YearsCompared } from "@/components/data/years-compared";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { IndexedPage } from "@/components/ui/indexed-page";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { formatCount } from "@/domain/figures";
import { STATED_BY_THE_UN, verdictOn } from "@/domain/other-counts";
import type { YearCompared } from "@/domain/reconciliation";
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

const INDEX = [
  { href: "#un", text: "Against the United Nations’ own counts" },
  { href: "#sciences-po", text: "Against the Sciences Po database" },
  { href: "#vetoes", text: "Against a list of vetoes" },
  { href: "#rules", text: "Rules that hold on every row" },
  { href: "#gaps", text: "Known gaps" },
];

/** "24 of 81 years differ, each explained": what a fold says of a comparison. */
function differenceIn(years: readonly YearCompared[]): string {
  const differing = years.filter(({ verdict }) => verdict !== "same");
  const open = differing.filter(({ verdict }) => verdict === "open").length;
  return `${differing.length} of ${years.length} years differ, ${open === 0 ? "each explained" : `${open} unexplained`}`;
}

export default async function QualityPage() {
  const [asTheUn, sciencesPo, vetoList, rules, gaps] = await Promise.all([
    countAsTheUn(),
    compareWithSciencesPo(),
    compareWithVetoList(),
    countRules(),
    countGaps(),
  ]);
  const same = STATED_BY_THE_UN.filter((one) => verdictOn(one, asTheUn) === "same").length;
  const differing = [...sciencesPo, ...vetoList].filter(({ verdict }) => verdict !== "same");
  const open = differing.filter(({ verdict }) => verdict === "open").length;
  const broken = rules.filter((rule) => rule.broken > 0).length;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Data", href: "/data" }, { text: "Quality" }]} />
      <PageHead title="Quality of the data">
        {formatCount(same)} of {formatCount(STATED_BY_THE_UN.length)} counts that the United Nations state are the same
        here. In {formatCount(differing.length)} cases another count of a year differs;{" "}
        {open === 0 ? "each difference is explained" : `of the differences ${open} are open`}. Of{" "}
        {formatCount(rules.length)} rules for every row {broken === 0 ? "none is broken" : `${broken} are broken`}. All
        of it is worked out anew whenever this page is opened.
      </PageHead>
      <IndexedPage index={[{ links: INDEX }]}>
        <Section title="Against the United Nations’ own counts" id="un">
          <Stack>
            <StatedCounts stated={STATED_BY_THE_UN} ours={asTheUn} />
            <Note>
              The voting file of the UN Digital Library has one row for each member in each adopted resolution, also in
              those adopted without a vote. Unanimous: every member voted Yes.
            </Note>
          </Stack>
        </Section>
        <Section
          title={"Against the Sciences\u00a0Po database, by year"}
          id="sciences-po"
          narrowFold={differenceIn(sciencesPo)}
        >
          <Stack>
            <YearsCompared caption="Votes by year" source="Sciences Po" years={sciencesPo} />
            <Note>
              <Link href="/sources/sciences-po-votes">UNSC votes since 1946</Link> is the base of the record and ends
              with 2025. Single positions, days and meetings that were corrected are in the{" "}
              <Link href="/corrections">log of corrections</Link> and in{" "}
              <a href="/data/package/corrections.csv">corrections.csv</a>.
            </Note>
          </Stack>
        </Section>
        <Section title="Against a list of vetoes" id="vetoes" narrowFold={differenceIn(vetoList)}>
          <Stack>
            <YearsCompared caption="Vetoed votes by year" source="List" years={vetoList} />
            <Note>
              World Politics Data Lab’s list follows that of the United Nations and ends in 2022. Lists of vetoes differ
              by convention: this record counts every vote that was vetoed, on paragraphs and amendments too.
            </Note>
          </Stack>
        </Section>
        <Section title="Rules that hold on every row" id="rules">
          <Stack>
            <RuleTable rules={rules} />
            <Note>
              The database refuses what breaks one of them, from whatever hand. They are counted here once more.
            </Note>
          </Stack>
        </Section>
        <Section title="Known gaps" id="gaps">
          <GapTable gaps={gaps} />
        </Section>
      </IndexedPage>
    </>
  );
}
