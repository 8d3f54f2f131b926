import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colours } from "@/components/design/colours";
import { Controls } from "@/components/design/controls";
import { Filters } from "@/components/design/filters";
import { Folds } from "@/components/design/folds";
import { Pictures } from "@/components/design/pictures";
import { States } from "@/components/design/states";
import { Words } from "@/components/design/words";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { principalVote } from "@/domain/principal-vote";
import { parseResolutionSearch } from "@/domain/resolution-search";
import { getResolution } from "@/server/resolutions/get";
import { listResolutions } from "@/server/resolutions/list";

export const metadata: Metadata = { title: "Design", robots: { index: false, follow: false } };

/** A vote with two vetoes, and the days on which votes of every outcome were taken and one is not recorded. */
const VETOED = "s-2017-172";
const LIST = new URLSearchParams("from=2026-03-11&to=2026-04-30");

/** Every component of the site in each of its states, made from the components themselves. */
export default async function DesignPage() {
  const [text, { rows }] = await Promise.all([
    getResolution(VETOED),
    listResolutions(parseResolutionSearch(LIST).search),
  ]);
  const vote = text && principalVote(text.votes);
  if (!vote) notFound();
  return (
    <>
      <PageHead title="Design">Every component in each of its states, as pages use them.</PageHead>
      <Section title="Colours">
        <Colours />
      </Section>
      <Section title="Words" id="words">
        <Words />
      </Section>
      <Section title="Marks, pictures, tables">
        <Pictures vote={vote} rows={rows.flatMap((row) => ("fate" in row ? [] : row))} />
      </Section>
      <Section title="Controls">
        <Controls />
      </Section>
      <Section title="Filters">
        <Filters />
      </Section>
      <Section title="Folds and long pages">
        <Folds />
      </Section>
      <Section title="States">
        <States />
      </Section>
    </>
  );
}
