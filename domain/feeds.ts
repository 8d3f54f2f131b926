/** The feeds of the site: what each brings, and where it is. */
import { correctionsHref } from "./correction";
import { type ResolutionSearch, toResolutionQuery } from "./resolution-search";

export type Feed = {
  title: string;
  /** Under the origin of the site. */
  path: string;
};

/** What a feed is narrowed to: one topic, or one member, by its slug or code. */
type Narrowed = { topic: string } | { member: string };

/** The same with its name. */
export type FeedSubject = { name: string } & Narrowed;

const KINDS = {
  votes: { title: "New votes", href: votesHref({}) },
  vetoes: { title: "Vetoes", href: votesHref({ outcome: "VETOED" }) },
  splits: { title: "Votes in which China and Russia differed", href: votesHref({ split: ["CHN", "RUS"] }) },
  corrections: {
    title: "Corrections",
    href: (narrowed: Narrowed | undefined) => correctionsHref(narrowed ?? {}, "/corrections/feed.xml"),
  },
};
type FeedKind = keyof typeof KINDS;

/** The feed of a kind, of everything or of one topic or member. */
export function feedOf(kind: FeedKind, subject?: FeedSubject): Feed {
  const { title, href } = KINDS[kind];
  return { title: subject ? `${title}: ${subject.name}` : title, path: href(subject) };
}

/** The feeds of every kind: new votes, vetoes, votes in which China and Russia differed, corrections. */
export function feedsOf(subject?: FeedSubject): Feed[] {
  const kinds: FeedKind[] = ["votes", "vetoes", "splits", "corrections"];
  return kinds.map((kind) => feedOf(kind, subject));
}

/** Where the feed of the votes that match a search is. */
export function votesFeed(search: Partial<ResolutionSearch>): string {
  const { sort: _sort, page: _page, pageSize: _size, ...filters } = search;
  const query = toResolutionQuery(filters);
  return query === "" ? "/feed.xml" : `/feed.xml?${query}`;
}

function votesHref(filter: Partial<ResolutionSearch>) {
  return (narrowed: Narrowed | undefined) => votesFeed({ ...filter, ...narrowed });
}
