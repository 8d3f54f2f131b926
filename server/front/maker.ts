import type { IncomingMessage } from "node:http";
import type { Fault } from "../faults";
import { asOneAnswer } from "../one-answer";
import type { AnswerCache } from "./answer-cache";
import { publicHeaders } from "./asked";
import type { Exchange } from "./exchange";
import type { FirstPaint } from "./first-paint";
import { isForAll, isLasting } from "./for-all";
import { KeptAnswer } from "./kept-answer";
import { renderPage } from "./page-rendering";
import type { RecordWatch } from "./record-watch";
import { type Handler, type Limits, type Rendered, type Rendering, render, requestOf } from "./rendering";
import type { RequestFaults } from "./request-faults";

/** What came of making an answer. */
export type Made = KeptAnswer | Rendered | "LARGE" | Failure;

/** Why there is no answer: not whole in time, too many in the making, no database, a mistake of the site. */
export type Failure = "LATE" | "BUSY" | "OUTAGE" | "MISTAKE";

export type MakerOptions = {
  handler: Handler;
  /** The public origin. */
  site: URL;
  cache: AnswerCache;
  watch: RecordWatch;
  faults: RequestFaults;
  firstPaint: FirstPaint;
};

/**
 * Milliseconds after which an answer is waited for only while the database answers. A query ends by itself before
 * that (server/db.ts), so that with the questions to the database every request is answered within five seconds.
 */
const PATIENCE_MS = 3_600;

/** Beyond this many answers in the making, more would only make all of them late. */
const MOST_AT_ONCE = 64;

/** While the record keeps changing, an answer is made anew for at most this long. */
const AGAIN_MS = 1_000;

/** Has Next make answers, keeps those that are for everybody, and says what else came of it. */
export class Maker {
  readonly #options: MakerOptions;
  readonly #making = new Map<string, Promise<Made>>();

  constructor(options: MakerOptions) {
    this.#options = options;
  }

  /** The answer to a public address, made once for all who ask for it meanwhile. `epoch` null: it shows no record. */
  makeOnce(exchange: Exchange, key: string, epoch: string | null): Promise<Made> {
    const name = `${epoch}\n${key}`;
    const underWay = this.#making.get(name);
    if (underWay) return underWay;
    if (this.#making.size >= MOST_AT_ONCE) return Promise.resolve("BUSY");
    const making = this.#makeForAll(exchange, key, epoch).finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }

  async #makeForAll({ request, url, id }: Exchange, key: string, epoch: string | null): Promise<Made> {
    const { cache, watch, site, firstPaint } = this.#options;
    const begin = performance.now();
    const bare = { url, headers: publicHeaders(request, id, site) };
    for (let state = epoch; ; ) {
      const rendered = await asOneAnswer(() => this.makeFor(requestOf(bare), id));
      if (typeof rendered === "string" || !isForAll(rendered)) return rendered;
      const made = firstPaint.sooner(rendered);
      if (state === null) {
        const answer = new KeptAnswer(made, null, isLasting(made));
        if (made.status === 200) cache.keep(key, answer);
        return answer;
      }
      // What was read before a change and what was read after it must not pass for one state.
      const after = await watch.confirm(performance.now());
      const answer = new KeptAnswer(made, state, false);
      if (after?.epoch === state) cache.keep(key, answer);
      if (after === null || after.epoch === state || performance.now() - begin > AGAIN_MS) return answer;
      state = after.epoch;
    }
  }

  /** What is made for one request, unless something went wrong meanwhile: then what was caught is half a page. */
  async makeFor(request: IncomingMessage, id: string): Promise<Exclude<Made, KeptAnswer>> {
    const { handler, watch, faults } = this.#options;
    const { result, fault } = await faults.during(id, () => renderPage(handler, request, this.#limits));
    if (!fault && result !== "BROKEN" && !(typeof result === "object" && result.status === 500)) return result;
    // What one request has met is not kept from the next for half a second.
    if (fault?.outage) watch.doubt();
    return fault?.outage || watch.lostSince !== null ? "OUTAGE" : "MISTAKE";
  }

  /** What came of a request that has effects, which goes on when nobody waits any more; `onEnd` is called when it is over. */
  async carryOut(
    request: IncomingMessage,
    id: string,
    onEnd: () => void,
  ): Promise<{ result: Rendering; fault: Fault | null }> {
    const { handler, watch, faults } = this.#options;
    const limits = { ...this.#limits, unstoppable: true, onEnd };
    const carriedOut = await faults.during(id, () => render(handler, request, limits));
    watch.doubt();
    return carriedOut;
  }

  get #limits(): Limits {
    const { cache, watch } = this.#options;
    const worthwhile = async () => (await watch.confirm()) !== null;
    return { largest: cache.largest, patience: PATIENCE_MS, worthwhile };
  }
}
