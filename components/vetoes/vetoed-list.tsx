import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import type { VetoedVote } from "@/domain/veto-figures";
import { SHORT_SEAT_NAMES } from "@/domain/veto-findings";
import { voteHref } from "@/domain/vote-address";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

/** Vetoed votes, newest first, each leading to its vote, with who vetoed it. */
export function VetoedList({ votes }: { votes: readonly VetoedVote[] }) {
  return (
    <RuledList>
      {votes.toReversed().map(({ vote, seats }) => (
        <span key={vote.id}>
          <Link href={voteHref(vote)} prefetch={false}>
            {vote.title}
          </Link>
          <br />
          <Aside>
            {formatShortDay(vote.date)} · {vote.draft ?? vote.symbol ?? "No symbol"} ·{" "}
            {seats.map((seat) => SHORT_SEAT_NAMES[seat]).join(", ")}
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}
