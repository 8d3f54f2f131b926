import type { Tally } from "./record";
import type { Position } from "./vocabulary";

/** How many members took each position. Positions that are not recorded are in none of the four numbers. */
export function tallyOf(positions: Iterable<Position>): Tally {
  const tally = { yes: 0, no: 0, abstain: 0, notVoting: 0 };
  for (const position of positions) {
    if (position === "YES") tally.yes += 1;
    else if (position === "NO") tally.no += 1;
    else if (position === "ABSTAIN") tally.abstain += 1;
    else if (position === "NOT_VOTING") tally.notVoting += 1;
  }
  return tally;
}

/** Whether a member voted No or abstained (the contract, section 2). Null where no source gives the numbers. */
export function isContested(tally: Pick<Tally, "no" | "abstain"> | null): boolean | null {
  return tally === null ? null : tally.no + tally.abstain > 0;
}
