import Link from "next/link";
import { Fragment } from "react";
import { formatDay } from "@/domain/dates";
import { VOTE_KIND_LABELS } from "@/domain/labels";
import type { VoteRow } from "@/domain/record";
import type { ResolutionPage } from "@/domain/resolution-page";
import { voteHref } from "@/domain/vote-address";
import { isPart } from "@/domain/vote-kind";
import { LinkRow } from "../ui/link-row";
import { RuledList } from "../ui/ruled-list";
import { Aside, Unbroken } from "../ui/text";
import { VisuallyHidden } from "../ui/visually-hidden";
import { summary } from "./day-votes";

type FoundText = Pick<ResolutionPage, "slug" | "title" | "draftSymbol" | "date" | "fate"> & { votes: VoteRow[] };

/** The texts that a search finds, each vote on them and each text that never came to one with the way to its form. */
export function DeskVotes({ texts }: { texts: readonly FoundText[] }) {
  return (
    <RuledList>
      {texts.flatMap((text) =>
        text.fate === null
          ? text.votes.map((vote) => (
              <div key={vote.id}>
                {isPart(vote.kind) && `${VOTE_KIND_LABELS[vote.kind]}: `}
                {vote.title} <Facts facts={[vote.symbol ?? vote.draft, formatDay(vote.date), summary(vote)]} />
                <LinkRow>
                  <Link href={`/admin/votes/${vote.id}`} prefetch={false}>
                    Correct this record<VisuallyHidden>: {vote.title}</VisuallyHidden>
                  </Link>
                  <Link href={voteHref(vote)} prefetch={false}>
                    As readers see it<VisuallyHidden>: {vote.title}</VisuallyHidden>
                  </Link>
                </LinkRow>
              </div>
            ))
          : [
              <div key={text.slug}>
                {text.title} <Facts facts={[text.draftSymbol, formatDay(text.date), "no vote"]} />
                <LinkRow>
                  <Link href={`/admin/texts/${text.slug}`} prefetch={false}>
                    Correct this record<VisuallyHidden>: {text.title}</VisuallyHidden>
                  </Link>
                  <Link href={`/resolutions/${text.slug}`} prefetch={false}>
                    As readers see it<VisuallyHidden>: {text.title}</VisuallyHidden>
                  </Link>
                </LinkRow>
              </div>,
            ],
      )}
    </RuledList>
  );
}

/** What tells a text from others of its name. None of it breaks at the end of a line. */
function Facts({ facts }: { facts: readonly (string | null)[] }) {
  const told = facts.filter((fact) => fact !== null);
  return (
    <Aside>
      {told.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && ", "}
          <Unbroken>{fact}</Unbroken>
        </Fragment>
      ))}
    </Aside>
  );
}
