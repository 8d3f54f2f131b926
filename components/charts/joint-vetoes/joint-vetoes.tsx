import Link from "next/link";
import { formatDay, formatShortDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import type { VetoedVote } from "@/domain/veto-figures";
import { voteHref } from "@/domain/vote-address";
import { Figure, type FigureText } from "../../ui/figure";
import { RuledList } from "../../ui/ruled-list";
import styles from "./joint-vetoes.module.css";
import { type JointLayout, jointLayout } from "./joint-vetoes-layout";
import { jointDrawing } from "./joint-vetoes-picture";

/** On a phone and a tablet the newest stand as a list, the others folded. */
const NEWEST = 6;

/** The votes that two seats vetoed together, on a time line by topic. Each mark opens its vote. */
export function JointVetoes({ votes, figure }: { votes: readonly VetoedVote[]; figure: Omit<FigureText, "how"> }) {
  const layout = jointLayout(votes);
  const newest = [...votes].sort((a, b) => b.vote.date.localeCompare(a.vote.date));
  const how = layout.gap && (
    <span className={styles.picture}>
      The axis is broken: after {formatDay(layout.gap.after)} there was no joint veto for {layout.gap.years} years. Each
      mark opens the vote.
    </span>
  );
  return (
    <Figure
      {...figure}
      how={how}
      table={<VetoLinks votes={newest} />}
      tableTitle={`The ${formatCount(votes.length)} votes as a list`}
    >
      <div className={styles.picture}>
        <JointPicture layout={layout} count={votes.length} />
      </div>
      <div className={styles.narrow}>
        <VetoLinks votes={newest.slice(0, NEWEST)} />
      </div>
    </Figure>
  );
}

function VetoLinks({ votes }: { votes: readonly VetoedVote[] }) {
  return (
    <RuledList>
      {votes.map(({ vote }) => (
        <span key={vote.id}>
          {formatShortDay(vote.date)} ·{" "}
          <Link href={voteHref(vote)} prefetch={false}>
            {vote.title}
          </Link>{" "}
          · {vote.draft ?? "no symbol"}
        </span>
      ))}
    </RuledList>
  );
}

function JointPicture({ layout, count }: { layout: JointLayout; count: number }) {
  const { width, height, content } = jointDrawing(layout, { linked: true });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are links in a picture.
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`Time line of ${count} vetoed votes, by topic`}>
      {content}
    </svg>
  );
}
