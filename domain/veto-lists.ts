/** The lists behind the counts of vetoes: each number opens its votes. */
import { type ResolutionSearch, toResolutionQuery } from "./resolution-search";
import type { PermanentSeat } from "./veto-figures";
import type { VetoView } from "./veto-view";

/** Which of the vetoed votes: of a decade, of one seat whoever joined it, of China and the Soviet Union or Russia, of exactly these. */
type Which = { decade?: number | undefined; seat?: PermanentSeat; joint?: true; seats?: readonly PermanentSeat[] };

/** The address of the list of vetoed votes, on the texts that the view counts. */
export function vetoedHref({ decade, seat, joint, seats }: Which, { on }: Pick<VetoView, "on">): string {
  const search: Partial<ResolutionSearch> = {
    outcome: "VETOED",
    ...(on === "texts" && { kind: "RESOLUTION" }),
    ...(decade !== undefined && { from: `${decade}-01-01`, to: `${decade + 9}-12-31` }),
    ...(seat && { member: seat, position: "NO" }),
    ...(joint && { pair: JOINT }),
    ...(seats && { vetoedBy: seats.toSorted() }),
  };
  return `/resolutions?${toResolutionQuery(search)}`;
}

const JOINT: NonNullable<ResolutionSearch["pair"]> = [
  { seat: "CHN", position: "NO" },
  { seat: "RUS", position: "NO" },
];
