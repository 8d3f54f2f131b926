import Link from "next/link";
import type { ReactNode } from "react";
import { formatCount } from "@/domain/figures";
import type { TopicLabel } from "@/domain/record";
import { beginning } from "@/domain/sentence";
import { Disclosure } from "../ui/disclosure";

/** A sponsors' list longer than this is folded. */
const LONG = 60;

/** An agenda item longer than this is folded. */
const LONG_AGENDA = 240;

/** Those who put a text forward; a long list is folded under their number. */
export function sponsorText(sponsors: string): ReactNode {
  if (sponsors.length <= LONG) return sponsors;
  const count = sponsors.replace("Great Britain and Northern Ireland", "Great Britain").split(/, | and /).length;
  return (
    <Disclosure tight summary={`${formatCount(count)} named`}>
      {sponsors}
    </Disclosure>
  );
}

/** An agenda item; the early ones that name all the business of a day are folded under their first words. */
export function agendaText(agenda: string): ReactNode {
  if (agenda.length <= LONG_AGENDA) return agenda;
  return (
    <Disclosure tight summary={beginning(agenda, LONG)}>
      {agenda}
    </Disclosure>
  );
}

/** The topics of a text, each a link to its page. */
export function topicLinks(topics: TopicLabel[]): ReactNode {
  return topics.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 && ", "}
      <Link href={`/topics/${slug}`} prefetch={false}>
        {name}
      </Link>
    </span>
  ));
}
