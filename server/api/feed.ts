import "server-only";
import { type AtomEntry, atom } from "@/domain/atom";
import { DATA_LICENCE, RECORD_TITLE } from "@/domain/credit";
import { explainOutcome } from "@/domain/explain-outcome";
import { parseFeedSearch } from "@/domain/feed-search";
import { outcomeLabel } from "@/domain/labels";
import { resolutionChips, toResolutionQuery } from "@/domain/resolution-search";
import { plain } from "@/domain/sentence";
import { voteAnchor } from "@/domain/vote-address";
import { settings } from "../env";
import { getKnownNames } from "../known";
import { getRecordVersion } from "../record-version";
import { listNewVotes, type NewVote } from "../resolutions/newest";
import { type Answer, digest } from "./answer";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The newest votes that match the filters of the list, as Atom; 400 where a parameter cannot be used. */
export const feed: Resource = async ({ query }) => {
  const known = await getKnownNames();
  const { search, ignored } = parseFeedSearch(query, known);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const [votes, { lastDay }] = await Promise.all([listNewVotes(search), getRecordVersion()]);
  const { SITE_URL } = settings();
  const filters = { ...search, sort: "-date" as const, page: 1 };
  const filter = toResolutionQuery(filters);
  const words = resolutionChips(filters, { member: known.memberName, topic: known.topicName }).map(({ label }) =>
    plain(label),
  );
  const entries = votes.map((vote) => entryOf(vote, SITE_URL));
  const self = `${SITE_URL}/feed.xml${filter && `?${filter}`}`;
  return xml(
    atom({
      id: self,
      title: [RECORD_TITLE, ...words].join(" · "),
      subtitle: "Votes of the United Nations Security Council as they enter the record",
      self,
      alternate: `${SITE_URL}/resolutions${filter && `?${filter}`}`,
      author: RECORD_TITLE,
      rights: `${DATA_LICENCE.title}, ${DATA_LICENCE.url}`,
      updated: latest(entries.map(({ updated }) => updated)) ?? momentOf(lastDay ?? "1946-01-17"),
      entries,
    }),
  );
};

function entryOf({ vote, changed }: NewVote, origin: string): AtomEntry {
  const { lead, reasons } = explainOutcome(vote);
  const published = momentOf(vote.date);
  return {
    // A slug may change, when a draft becomes a resolution; the key of a vote does not.
    id: `tag:${new URL(origin).hostname},2026:vote/${encodeURIComponent(vote.id)}`,
    title: `${outcomeLabel(vote.outcome, vote.modality)}: ${vote.title} (${vote.symbol ?? vote.draft ?? "no symbol"})`,
    updated: changed?.toISOString() ?? published,
    published,
    link: `${origin}/resolutions/${vote.slug}#${voteAnchor(vote)}`,
    summary: [lead, ...reasons].join(" "),
    category: vote.topic && { term: vote.topic.slug, label: vote.topic.name },
  };
}

/** A vote has a day and no hour; Atom wants a moment. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function latest(moments: string[]): string | undefined {
  return moments.toSorted().at(-1);
}

function xml(text: string): Answer {
  return { tag: digest(text), type: "application/atom+xml; charset=utf-8", body: () => text };
}
