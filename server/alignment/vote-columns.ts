import type { CountedVote, VoteKind } from "./counted-vote";

/** Days, both ends included, and of them only those before another where one is given. */
type Days = { from: string; to: string; before?: string };

/** Every kind of vote that was met, by number. */
class Kinds {
  readonly all: VoteKind[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #patterns = new Map<string, number>();
  readonly #groups = new Map<string, number>();

  numberOf({ day, contested, adopted, vetoed, topic, topics, positions }: CountedVote): number {
    const year = Math.floor(day / 10_000);
    const key = `${year} ${contested} ${adopted} ${vetoed} ${positions} ${topic} ${topics}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    const pattern = numberIn(this.#patterns, positions);
    const group = numberIn(this.#groups, `${year} ${contested} ${adopted} ${topic}`);
    return this.all.push({ year, contested, adopted, vetoed, topic, topics, positions, pattern, group }) - 1;
  }
}

/**
 * All recorded votes in the memory of this process, oldest first: a few numbers a vote, and what went alike only once. A
 * state of the record is never changed; `with` makes the next.
 */
export class VoteColumns {
  readonly #kinds: Kinds;
  readonly #ids: string[];
  readonly #days: Int32Array;
  readonly #resolutions: Int32Array;
  readonly #ordinals: Int16Array;
  readonly #kindOf: Uint32Array;

  private constructor(size: number, kinds: Kinds) {
    this.#kinds = kinds;
    this.#ids = new Array<string>(size);
    this.#days = new Int32Array(size);
    this.#resolutions = new Int32Array(size);
    this.#ordinals = new Int16Array(size);
    this.#kindOf = new Uint32Array(size);
  }

  static empty(): VoteColumns {
    return new VoteColumns(0, new Kinds());
  }

  get size(): number {
    return this.#ids.length;
  }

  /** The votes without those that `gone` names, and with those of `come`, which are in order and none of them here. */
  with(come: readonly CountedVote[], gone: ReadonlySet<string> = new Set()): VoteColumns {
    const staying = gone.size === 0 ? null : this.#ids.map((id) => !gone.has(id));
    const stayingCount = staying === null ? this.size : staying.filter(Boolean).length;
    const next = new VoteColumns(stayingCount + come.length, this.#kinds);
    let [to, row] = [0, 0];
    const keep = (end: number) => {
      for (; row < end; row += 1) {
        if (staying === null || staying[row]) next.#copy(to++, this, row);
      }
    };
    for (const vote of come) {
      let end = row;
      while (end < this.size && this.#isBefore(end, vote)) end += 1;
      keep(end);
      next.#write(to++, vote);
    }
    keep(this.size);
    return next;
  }

  /** Each kind of vote in some days and how many votes of it there are. */
  *kinds({ from, to, before }: Days): Generator<[VoteKind, number]> {
    const counts = new Uint32Array(this.#kinds.all.length);
    const end = Math.min(this.#firstAfter(to), before === undefined ? this.size : this.#firstFrom(before));
    for (let row = this.#firstFrom(from); row < end; row += 1) {
      const kind = this.#kindOf[row] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    for (const [kind, n] of counts.entries()) {
      const found = this.#kinds.all[kind];
      if (n > 0 && found) yield [found, n];
    }
  }

  /** The votes of some days that a condition on their kind picks, newest first. */
  *newest({ from, to }: Days, picks: (kind: VoteKind) => boolean): Generator<{ id: string; kind: VoteKind }> {
    const picked: (boolean | undefined)[] = [];
    const start = this.#firstFrom(from);
    for (let row = this.#firstAfter(to) - 1; row >= start; row -= 1) {
      const number = this.#kindOf[row] ?? 0;
      const kind = this.#kinds.all[number];
      if (!kind) continue;
      picked[number] ??= picks(kind);
      if (picked[number]) yield { id: this.#ids[row] ?? "", kind };
    }
  }

  /** The row of the first vote on a day or after it. */
  #firstFrom(date: string): number {
    const day = dayOf(date);
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The row of the first vote after a day. Days are numbers without gaps only within a month, but nothing is between. */
  #firstAfter(date: string): number {
    return this.#firstFrom(String(dayOf(date) + 1));
  }

  #isBefore(row: number, { day, resolution, ordinal }: CountedVote): boolean {
    const here = this.#days[row] ?? 0;
    if (here !== day) return here < day;
    const text = this.#resolutions[row] ?? 0;
    return text === resolution ? (this.#ordinals[row] ?? 0) < ordinal : text < resolution;
  }

  #copy(to: number, other: VoteColumns, row: number): void {
    this.#ids[to] = other.#ids[row] ?? "";
    this.#days[to] = other.#days[row] ?? 0;
    this.#resolutions[to] = other.#resolutions[row] ?? 0;
    this.#ordinals[to] = other.#ordinals[row] ?? 0;
    this.#kindOf[to] = other.#kindOf[row] ?? 0;
  }

  #write(to: number, vote: CountedVote): void {
    this.#ids[to] = vote.id;
    this.#days[to] = vote.day;
    this.#resolutions[to] = vote.resolution;
    this.#ordinals[to] = vote.ordinal;
    this.#kindOf[to] = this.#kinds.numberOf(vote);
  }
}

/** The number of a name, the next one where it is new. */
function numberIn(names: Map<string, number>, name: string): number {
  const number = names.get(name) ?? names.size;
  names.set(name, number);
  return number;
}

/** A day as a number that grows with it. */
const dayOf = (date: string): number => Number(date.replaceAll("-", ""));
