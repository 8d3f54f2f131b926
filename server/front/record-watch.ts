import postgres, { type Sql } from "postgres";

/** A state of the record as a front knows it. What is kept of one state is never given out for another. */
export type KnownRecord = {
  /** Differs whenever an answer may: the record's number, when it rose, and the day, which claims are tested against. */
  epoch: string;
  number: number;
  changedAt: Date;
};

export type WatchOptions = {
  onChange(record: KnownRecord): void;
  onLost(error: unknown): void;
  onBack(secondsAway: number): void;
};

/** Milliseconds for which what the database said last may be relied on: half of the second in which a change is seen. */
const FRESH_MS = 500;
/** Past this age the next request asks again, without waiting for it. */
const REFRESH_MS = 100;
/** How long the database may take to say its version before it counts as out of reach. */
const ASK_MS = 700;
const RETRY_MS = 500;

/**
 * Knows which state the record is in. The database tells of changes (LISTEN record_changed); since a connection can be dead
 * without a sign, it is asked besides, at most ten times a second and only while there are requests.
 */
export class RecordWatch {
  readonly #url: string;
  readonly #options: WatchOptions;
  #sql: Sql;
  #record: KnownRecord | null = null;
  /** When the question was sent that gave `#record`, on the clock of performance.now. */
  #confirmedAt = Number.NEGATIVE_INFINITY;
  /** Answers to questions that were sent before this moment prove nothing. */
  #doubtedAt = Number.NEGATIVE_INFINITY;
  #lostAt: number | null = null;
  #writes = 0;
  #asking: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(url: string, options: WatchOptions) {
    this.#url = url;
    this.#options = options;
    this.#sql = this.#connect();
  }

  /** The record where its state is certain without asking; null: ask `confirm`. */
  get certain(): KnownRecord | null {
    const age = performance.now() - this.#confirmedAt;
    if (this.#lostAt !== null || this.#writes > 0 || age > FRESH_MS || this.#confirmedAt < this.#doubtedAt) return null;
    if (age > REFRESH_MS) this.#askUnlessAsking();
    return this.#record;
  }

  /** When the record was last known to be in this state, in milliseconds since 1970; null where it may be in another. */
  provenAt(epoch: string): number | null {
    const age = performance.now() - this.#confirmedAt;
    return this.certain?.epoch === epoch ? Date.now() - age : null;
  }

  /** When the database was last known to answer, as long as it is out of reach; null while it answers. */
  get lostSince(): Date | null {
    return this.#lostAt === null ? null : new Date(performance.timeOrigin + this.#lostAt);
  }

  /** The state last known, be the database in reach or not. */
  get last(): KnownRecord | null {
    return this.#record;
  }

  /**
   * The state of the record at `since` or later, which unless given is as recent as readers are promised; null at once
   * where the database is known to be out of reach, and after a moment where it does not answer.
   */
  async confirm(since = this.#promised()): Promise<KnownRecord | null> {
    while (this.#confirmedAt < since || this.#confirmedAt < this.#doubtedAt) {
      if (this.#lostAt !== null || this.#closed) return null;
      await (this.#asking ?? this.#ask());
    }
    return this.#lostAt === null ? this.#record : null;
  }

  /** To be called when the record may have changed through this process: nothing known before counts from here on. */
  doubt(): void {
    this.#doubtedAt = performance.now();
  }

  /** To be called when a request that may change the record begins; the result is called when it is over. */
  beginWrite(): () => void {
    this.#writes += 1;
    return () => {
      this.#writes -= 1;
      this.doubt();
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#sql.end({ timeout: 0 });
  }

  #promised(): number {
    const now = performance.now();
    return this.#writes > 0 ? now : now - FRESH_MS;
  }

  #connect(): Sql {
    const sql = postgres(this.#url, {
      max: 1,
      connect_timeout: 2,
      idle_timeout: 0,
      max_lifetime: null,
      fetch_types: false,
      // A pooler between may not know prepared statements.
      prepare: false,
      onnotice: () => {},
      connection: { application_name: "voting-record front" },
    });
    const told = () => {
      this.doubt();
      this.#askUnlessAsking();
    };
    // A change can fall between the loss of this connection and the next: it counts as told when listening begins again.
    sql.listen("record_changed", told, told).catch(() => {});
    return sql;
  }

  #askUnlessAsking(): void {
    if (this.#asking === null && !this.#closed) void this.#ask();
  }

  #ask(): Promise<void> {
    this.#asking = this.#askOnce().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #askOnce(): Promise<void> {
    let sentAt = performance.now();
    try {
      // A connection that was cut while it was idle is found out by using it; the second try opens another.
      const row = await this.#read().catch((error: unknown) => {
        if (error instanceof Late) throw error;
        sentAt = performance.now();
        return this.#read();
      });
      this.#learn(row, sentAt);
    } catch (error) {
      this.#lose(error);
    }
  }

  async #read(): Promise<VersionRow> {
    const asked = this.#sql<VersionRow[]>`select number, changed_at, seed from record_version`;
    const [row] = await withinTime(asked, ASK_MS);
    if (!row) throw new Error("record_version has no row");
    return row;
  }

  #learn({ number, changed_at: changedAt, seed }: VersionRow, sentAt: number): void {
    const today = new Date().toISOString().slice(0, 10);
    const epoch = [number, changedAt.toISOString(), seed, today].join(" ");
    const changed = this.#record?.epoch !== epoch;
    this.#confirmedAt = sentAt;
    if (changed) this.#record = { epoch, number, changedAt };
    if (this.#lostAt !== null) {
      this.#options.onBack((performance.now() - this.#lostAt) / 1000);
      this.#lostAt = null;
    }
    if (changed && this.#record) this.#options.onChange(this.#record);
  }

  #lose(error: unknown): void {
    if (this.#closed) return;
    if (this.#lostAt === null) {
      this.#lostAt = Math.max(this.#confirmedAt, 0);
      this.#options.onLost(error);
    }
    // What hangs is given up with its connection, so that an outage gathers none.
    this.#sql.end({ timeout: 0 }).catch(() => {});
    this.#sql = this.#connect();
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#askUnlessAsking(), RETRY_MS);
    this.#retry.unref();
  }
}

type VersionRow = { number: number; changed_at: Date; seed: string | null };

class Late extends Error {
  override message = `no answer within ${ASK_MS} ms`;
}

/** Throws Late after `ms`, unless the answer waits to be read because this process itself was busy. */
function withinTime<T>(work: PromiseLike<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => setImmediate(() => reject(new Late()))), ms);
    work.then(resolve, reject).then(() => clearTimeout(timer));
  });
}
