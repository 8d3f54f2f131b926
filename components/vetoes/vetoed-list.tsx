import Link from "next/link";
import { formatShortDay } from "@/domain/dates";
import type { PermanentSeat, VetoedVote } from "@/domain/veto-figures";
import { voteHref } from "@/domain/vote-address";
import { RuledList } from "../ui/ruled-list";
import { Aside } from "../ui/text";

/** The seats as short as a line has room for. */
export const SHORT_NAMES: Record<PermanentSeat, string> = {
  CHN: "China",
  FRA: "France",
  RUS: "USSR or Russia",
  GBR: "UK",
  USA: "US",
};

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
            {seats.map((seat) => SHORT_NAMES[seat]).join(", ")}
          </Aside>
        </span>
      ))}
    </RuledList>
  );
}
