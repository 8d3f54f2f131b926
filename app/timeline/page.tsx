import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { TimelineFilters } from "@/components/timeline/timeline-filters";
import { TimelineYears } from "@/components/timeline/timeline-years";
import { FilterChips } from "@/components/ui/filter-chips";
import { IgnoredParameters } from "@/components/ui/ignored-parameters";
import { NothingMatches } from "@/components/ui/nothing-matches";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { plain } from "@/domain/sentence";
import { parseTimelineSearch, type Timeline, timelineHref, timelineOf } from "@/domain/timeline";
import { timelineChips } from "@/domain/timeline-words";
import { getKnownNames } from "@/server/known";
import { listTimeline } from "@/server/timeline/list";
import { sharing } from "../sharing";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The filters that are asked for, read with the names that they may use. */
const load = cache(async ({ searchParams }: Props) => {
  const [known, events] = await Promise.all([getKnownNames(), listTimeline()]);
  const topics = new Set([...known.topics, ...events.flatMap(({ topic }) => topic?.slug ?? [])]);
  const { search, ignored } = parseTimelineSearch(await searchParams, { topics });
  const topicNames = new Map(events.flatMap(({ topic }) => (topic ? [[topic.slug, topic.name]] : [])));
  const chips = timelineChips(search, (slug) => topicNames.get(slug) ?? known.topicName(slug));
  return { events, search, ignored, chips };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { search, chips } = await load(props);
  return sharing({
    title: ["China and Russia at the Council", ...chips.map(({ label }) => plain(label))].join(" · "),
    description:
      "A time line since 1971: joint vetoes, votes in which both abstained or parted, statements blocked, drafts, meetings and calls, by year.",
    path: timelineHref(search),
  });
}

export default async function TimelinePage(props: Props) {
  const { events, search, ignored, chips } = await load(props);
  const timeline = timelineOf(events, search);
  return (
    <Stack loose>
      <PageHead title="China and Russia at the Council">
        Since the People’s Republic took its seat in 1971: votes in which both stood against others or parted, and what
        is known beside the votes. Newest first. <Link href="/alignment">How often they gave the same vote</Link>
      </PageHead>
      <IgnoredParameters ignored={ignored} />
      <TimelineFilters search={search} timeline={timeline} />
      <FilterChips chips={chips} all="/timeline" />
      {timeline.years.length > 0 ? (
        <div>
          <TimelineYears years={timeline.years} />
        </div>
      ) : (
        <NothingMatches
          title="Nothing on the time line fits all of these filters"
          loosened={chips.map((chip) => ({ ...chip, count: shownOf(timelineOf(events, chip.without)) }))}
          all={{ href: "/timeline", text: "The whole time line" }}
        />
      )}
      <Note>
        Left out are the votes in which both voted Yes, and those in which one took no part and nobody vetoed. Russia’s
        seat includes the Soviet Union’s to 1991. Statements, drafts and meetings are those for which the sources name
        one of the two: what was reported, from 2003, not how often either objects.
      </Note>
    </Stack>
  );
}

/** How many events stand on the page, in every year of it. */
function shownOf({ years }: Timeline): number {
  return years.reduce((sum, { events, folded }) => sum + events.length + folded.length, 0);
}
