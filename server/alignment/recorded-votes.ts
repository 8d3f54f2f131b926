import "server-only";
import { getRecordVersion } from "../record-version";
import { readChanged, readState, readVotes, type State } from "./read-votes";
import { VoteColumns } from "./vote-columns";

/** Every recorded vote in one state of the record, the regions of its topics, its first and last day. */
export type RecordedVotes = {
  votes: VoteColumns;
  regionOf: (topic: string) => string;
  firstDay: string | null;
  lastDay: string | null;
};

type Kept = RecordedVotes & { state: State };

/** Where more votes than this have changed, all are read anew. */
const MANY = 2_000;

let kept: Kept | null = null;
let underWay: Promise<Kept> | null = null;
let next: Promise<Kept> | null = null;

/**
 * The recorded votes as they are now, or as they were when the state of the record was first asked for the answer that is
 * being made. They stay in memory: most often nothing is read but that state, and after a change those votes alone. Whoever
 * asks while that is under way waits for the next time, so that nobody is given a state from before they asked.
 */
export async function getRecordedVotes(): Promise<RecordedVotes> {
  const { number, changedAt } = await getRecordVersion();
  if (kept && number !== null && changedAt !== null && isSame(kept.state, { number, changedAt })) return kept;
  if (underWay === null) return begin();
  next ??= underWay.then(begin, begin);
  return next;
}

function begin(): Promise<Kept> {
  next = null;
  const work = bringUpToDate(kept).then((result) => {
    kept = result;
    return result;
  });
  underWay = work;
  const end = () => {
    if (underWay === work) underWay = null;
  };
  work.then(end, end);
  return work;
}

async function bringUpToDate(known: Kept | null): Promise<Kept> {
  for (let from = known; ; ) {
    const { votes, ...state } = await readState(from?.state ?? null);
    if (from && votes === 0 && isSame(from.state, state)) return from;
    if (from && votes !== null && votes <= MANY) return withChanges(from.votes, from.state);
    let all = VoteColumns.empty();
    for await (const piece of readVotes()) all = all.with(piece);
    // What was changed while it was read.
    from = await withChanges(all, state);
    if (isSame(from.state, state)) return from;
  }
}

async function withChanges(votes: VoteColumns, known: State): Promise<Kept> {
  const { gone, come, regions, firstDay, lastDay, number, changedAt } = await readChanged(known);
  const same = gone.length === 0;
  return {
    votes: same ? votes : votes.with(come, new Set(gone)),
    regionOf: (topic) => regions[topic] ?? "",
    firstDay,
    lastDay,
    state: { number, changedAt },
  };
}

const isSame = (one: State, other: State) =>
  one.number === other.number && one.changedAt.getTime() === other.changedAt.getTime();
