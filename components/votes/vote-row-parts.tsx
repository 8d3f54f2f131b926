import Link from "next/link";
import type { ReactNode } from "react";
import { formatShortDay } from "@/domain/dates";
import { formatTally } from "@/domain/figures";
import { VOTE_KIND_LABELS } from "@/domain/labels";
import type { UnvotedDraft, VoteRow } from "@/domain/record";
import { formatSymbol } from "@/domain/symbols";
import { voteHref } from "@/domain/vote-address";
import { isPart } from "@/domain/vote-kind";
import { VisuallyHidden } from "../ui/visually-hidden";
import { FateBadge, OutcomeBadge } from "./outcome-badge";
import styles from "./vote-list.module.css";

/** Agenda items longer than this are left to the vote's own page. */
const LONG_AGENDA = 70;

/** Date, text and outcome of a vote, as every row of votes begins. */
export function RowStart({ vote }: { vote: VoteRow }) {
  return (
    <>
      <span className={styles.date}>{formatShortDay(vote.date)}</span>
      <RowText href={voteHref(vote)} title={vote.title} under={underTitle(vote)} />
      <span className={styles.topic}>{vote.topic?.name}</span>
      <span className={styles.meeting}>{vote.meeting}</span>
      <span className={styles.outcome}>
        <OutcomeBadge outcome={vote.outcome} modality={vote.modality} />
      </span>
    </>
  );
}

/** A text that was never put to a vote: date, text, and what became of it. */
export function DraftRow({ draft }: { draft: UnvotedDraft }) {
  return (
    <>
      <span className={styles.date}>{formatShortDay(draft.date)}</span>
      <RowText
        href={`/resolutions/${draft.slug}`}
        title={draft.title}
        under={[draft.draft ?? "No symbol", draft.topic?.name].filter(Boolean).join(" · ")}
      />
      <span className={styles.topic}>{draft.topic?.name}</span>
      <span className={styles.meeting} />
      <span className={styles.outcome}>
        <FateBadge fate={draft.fate} />
      </span>
    </>
  );
}

/** A title that links, over what it is filed under. */
function RowText({ href, title, under }: { href: string; title: string; under: ReactNode }) {
  return (
    <div className={styles.text}>
      <Link href={href} prefetch={false}>
        {title}
      </Link>
      <div className={styles.under}>{under}</div>
    </div>
  );
}

function underTitle({ symbol, draft, kind, agenda, title }: VoteRow): string {
  const shown = isPart(kind) ? draft : (symbol ?? draft);
  const parts = [shown ? formatSymbol(shown) : "No symbol"];
  if (kind !== "RESOLUTION" && kind !== "OTHER") parts.push(VOTE_KIND_LABELS[kind]);
  if (agenda && agenda !== title && agenda.length < LONG_AGENDA) parts.push(agenda);
  return parts.join(" · ");
}

/** Yes–No–Abstain. It is spelt out for the ear; an adoption without a vote has none. */
export function RowTally({ vote }: { vote: VoteRow }) {
  const { tally, modality } = vote;
  if (modality === "WITHOUT_VOTE") return <span className={styles.tally}>no vote</span>;
  if (tally === null) return <span className={styles.tally}>{formatTally(null)}</span>;
  return (
    <span className={styles.tally}>
      <span aria-hidden="true" title="Yes, No, abstaining">
        {formatTally(tally)}
      </span>
      <VisuallyHidden>
        {tally.yes} Yes, {tally.no} No, {tally.abstain} abstaining
      </VisuallyHidden>
    </span>
  );
}
