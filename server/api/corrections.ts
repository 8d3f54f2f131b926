import "server-only";
import { type CorrectionListAnswer, correctionAnswer } from "@/domain/answers/correction";
import { type AtomEntry, atom } from "@/domain/atom";
import {
  CORRECTIONS_SHOWN,
  type Correction,
  type CorrectionSearch,
  correctionsHref,
  parseCorrectionSearch,
} from "@/domain/correction";
import { CORRECTED_KIND_LABELS, changeWords, correctionHeading } from "@/domain/correction-words";
import { DATA_LICENCE, RECORD_TITLE } from "@/domain/credit";
import { settings } from "../env";
import { getKnownNames, type KnownNames } from "../known";
import { listCorrections } from "../revisions/corrections";
import { digest, Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The corrections that match, newest first, a page of them; 400 where a parameter cannot be used. */
export const corrections: Resource = async ({ query }) => {
  const { search, ignored } = parseCorrectionSearch(query, await getKnownNames());
  const problem = problemOf(ignored);
  if (problem) return problem;
  const { corrections: found, total } = await listCorrections(search);
  const page = { number: search.page, size: search.pageSize ?? CORRECTIONS_SHOWN, total };
  return new Recorded({ data: found.map(correctionAnswer), page } satisfies CorrectionListAnswer);
};

/** The newest corrections that match, as Atom; 400 where a parameter cannot be used. */
export const correctionsFeed: Resource = async ({ query }) => {
  const known = await getKnownNames();
  const { search, ignored } = parseCorrectionSearch(query, known);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const { corrections: found } = await listCorrections(search);
  const { SITE_URL } = settings();
  const self = `${SITE_URL}${correctionsHref(search, "/corrections/feed.xml")}`;
  const entries = found.map((correction) => entryOf(correction, SITE_URL, known.memberName));
  const text = atom({
    id: self,
    title: [RECORD_TITLE, "corrections", ...narrowed(search, known)].join(" · "),
    subtitle: "What the record said, what it says, why, and by which source",
    self,
    alternate: `${SITE_URL}${correctionsHref(search)}`,
    author: RECORD_TITLE,
    rights: `${DATA_LICENCE.title}, ${DATA_LICENCE.url}`,
    updated: entries[0]?.updated ?? "1946-01-17T00:00:00Z",
    entries,
  });
  return { tag: digest(text), type: "application/atom+xml; charset=utf-8", body: () => text };
};

function narrowed({ topic, member }: CorrectionSearch, { topicName, memberName }: KnownNames): string[] {
  return [topic && topicName(topic), member && memberName(member)].filter((name) => name !== undefined);
}

function entryOf(correction: Correction, origin: string, nameOf: (code: string) => string): AtomEntry {
  const { id, at, kind, record, title, href, reason, source } = correction;
  const changes = changeWords(correction, nameOf).map(({ field, from, to }) => `${field}: ${from} → ${to}`);
  return {
    id: `tag:${new URL(origin).hostname},2026:revision/${id}`,
    title: `${CORRECTED_KIND_LABELS[kind]}: ${title ?? record}`,
    updated: at,
    published: at,
    link: `${origin}${href === null ? "/corrections" : `${href}#history`}`,
    summary: [`${correctionHeading(correction)}.`, `${changes.join("; ")}.`, reason, source && `Source: ${source}`]
      .filter(Boolean)
      .join(" "),
    category: { term: kind, label: CORRECTED_KIND_LABELS[kind] },
  };
}
