import "server-only";
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
 * The recorded votes as they are now. They stay in memory: most often this asks whether the record has changed, and after a
 * change it reads those votes alone. Whoever asks while that is under way waits for the next time, so that nobody is given
 * a state from before they asked.
 */
export function getRecordedVotes(): Promise<RecordedVotes> {
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
