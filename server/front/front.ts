import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import { Problem } from "../api/problem";
import { distFolder } from "../env";
import { onQuery } from "../query-times";
import { onSecurity } from "../security-events";
import { AnswerCache } from "./answer-cache";
import { ApiLimit } from "./api-limit";
import {
  clientOf,
  isApart,
  isApi,
  isDesk,
  isForPart,
  isForPrograms,
  isLocal,
  isPublic,
  keyOf,
  publicHeaders,
  settleOrigin,
} from "./asked";
import { drain, limitedServer } from "./connections";
import { Exchange, type Surroundings } from "./exchange";
import { FirstPaint } from "./first-paint";
import { KeptAnswer } from "./kept-answer";
import { type Failure, Maker } from "./maker";
import { Metrics } from "./metrics";
import { sendMetrics } from "./metrics-answer";
import { noticePages } from "./notice-page";
import { sendReadiness } from "./readiness";
import { RecordWatch } from "./record-watch";
import { refusalOf } from "./refused";
import type { Handler } from "./rendering";
import { RequestFaults } from "./request-faults";
import { RequestIds } from "./request-ids";
import type { RequestLog } from "./request-log";

export type FrontOptions = {
  handler: Handler;
  databaseUrl: string;
  /** The public origin. */
  site: URL;
  /** The project's folder. */
  root: string;
  log: RequestLog;
  cacheMegabytes: number;
  /** How many proxies of the operator's own stand before the site. */
  proxies: number;
  metricsToken: string | undefined;
  apiLimit?: ApiLimit;
};

/** How long browsers ask by https alone, once they have. */
const A_YEAR = "max-age=31536000; includeSubDomains";

const NOT_READ = "The database does not answer, so the record cannot be read. Nothing is lost.";
const OTHERS = "Pages that were read lately are still shown. This one will be there again when the database is.";
const TOO_BUSY = "The site has more to do than it can at the moment.";

/**
 * Stands before Next in the same process: keeps answers for as long as the record does not change, refuses what no page
 * answers, and says the truth while the database is away.
 */
export class Front {
  readonly server: Server;
  readonly watch: RecordWatch;
  readonly #options: FrontOptions;
  readonly #cache: AnswerCache;
  readonly #metrics: Metrics;
  readonly #limit: ApiLimit;
  readonly #around: Surroundings;
  readonly #maker: Maker;
  readonly #stopListening: (() => void)[];
  readonly #ids = new RequestIds();
  #draining = false;

  constructor(options: FrontOptions) {
    const { log, handler, site } = options;
    this.#options = options;
    this.#cache = new AnswerCache(options.cacheMegabytes);
    this.#limit = options.apiLimit ?? new ApiLimit();
    this.watch = new RecordWatch(options.databaseUrl, {
      onChange: ({ epoch }) => this.#cache.forgetOlder(epoch),
      onLost: (error) => log.note("The database is out of reach; what was read lately is still shown", error),
      onBack: (seconds) => log.note(`The database answers again, after ${seconds.toFixed(1)} s`),
    });
    this.#metrics = new Metrics(this.#cache, this.watch);
    this.#around = {
      page: noticePages(options.root),
      provenAt: (epoch) => (epoch === null ? Date.now() : this.watch.provenAt(epoch)),
      lostSince: () => this.watch.lostSince,
      draining: () => this.#draining,
      done: ({ id, method, url, begin }, status, bytes, origin) => {
        const answered = { url, status, ms: performance.now() - begin, origin };
        this.#metrics.count(answered);
        log.request({ ...answered, id, method, bytes });
      },
    };
    const faults = new RequestFaults((fault) => log.fault(fault));
    this.#maker = new Maker({
      handler,
      site,
      cache: this.#cache,
      watch: this.watch,
      faults,
      firstPaint: new FirstPaint(join(options.root, distFolder())),
    });
    this.#stopListening = [
      faults.stop,
      onQuery((ms) => this.#metrics.countQuery(ms)),
      onSecurity((event) => log.security(event)),
    ];
    this.server = limitedServer((request, response) => this.#receive(request, response));
  }

  /** Takes no more connections, finishes what was begun, and cuts off what takes too long. */
  async stop(): Promise<void> {
    this.#draining = true;
    await drain(this.server);
    for (const stopListening of this.#stopListening) stopListening();
    await this.watch.close();
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    // A proxy may send the whole address (RFC 9112, section 3.2.2); the origin in it says nothing.
    if (request.url?.startsWith("http")) request.url = request.url.replace(/^https?:\/\/[^/?]*\/?/, "/");
    if (this.#options.site.protocol === "https:") response.setHeader("Strict-Transport-Security", A_YEAR);
    const exchange = new Exchange(request, response, this.#ids.of(request), this.#around);
    if (this.#sendFromMemory(exchange)) return;
    this.#answer(exchange).catch((error: unknown) => {
      this.#options.log.fault({ requestId: exchange.id, path: exchange.url, error, outage: false });
      exchange.sendMistake();
    });
  }

  /** The short way, without waiting for anything. False: there is more to do. */
  #sendFromMemory(exchange: Exchange): boolean {
    const { method, url, request } = exchange;
    if ((method !== "GET" && method !== "HEAD") || !isPublic(url)) return false;
    const kept = this.#cache.get(keyOf(request));
    if (!kept || (kept.epoch !== null && kept.epoch !== this.watch.certain?.epoch)) return false;
    const variant = kept.made(request.headers["accept-encoding"]);
    if (!variant) return false;
    exchange.sendKept(kept, variant, "hit");
    return true;
  }

  async #answer(exchange: Exchange): Promise<void> {
    const { request, url, method } = exchange;
    const refused = refusalOf(request);
    if (refused) return exchange.refuse(refused);
    const [path] = url.split("?", 1);
    if (path === "/api/ready") return sendReadiness(exchange);
    if (path === "/api/metrics") return sendMetrics(exchange, this.#metrics, this.#options.metricsToken);
    if (method !== "GET" && method !== "HEAD") return this.#passOn(exchange);
    return isPublic(url) ? this.#answerPublic(exchange) : this.#answerOne(exchange);
  }

  async #answerPublic(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    const apart = isApart(url);
    const record = apart ? null : (this.watch.certain ?? (await this.watch.confirm()));
    const key = keyOf(request);
    const kept = this.#cache.get(key);
    if (kept && (kept.epoch === null || kept.epoch === record?.epoch))
      return this.#sendKept(exchange, key, kept, "hit");
    if (!apart && record === null) {
      return kept ? this.#sendKept(exchange, key, kept, "stale") : exchange.sendUnavailable(NOT_READ, OTHERS);
    }
    const more = isApi(url) && !isLocal(request) ? await this.#allowance(exchange) : [];
    if (more === null) return;
    const made = await this.#maker.makeOnce(exchange, key, record?.epoch ?? null);
    if (made instanceof KeptAnswer) return this.#sendKept(exchange, key, made, "miss", more);
    if (typeof made === "object") return exchange.sendRendered(made, more);
    if (made === "LARGE") return this.#stream(exchange);
    return this.#sendNothing(exchange, key, made);
  }

  async #allowance(exchange: Exchange): Promise<string[] | null> {
    const { exceeded, seconds, headers } = await this.#limit.count(clientOf(exchange.request, this.#options.proxies));
    if (!exceeded) return headers;
    const detail = `This address has asked for more than the site makes for one. Ask again in ${seconds} seconds.`;
    exchange.sendProblem(new Problem(429, detail), [...headers, "Retry-After", String(seconds)]);
    return null;
  }

  async #sendKept(
    exchange: Exchange,
    key: string,
    kept: KeptAnswer,
    origin: "hit" | "stale" | "miss",
    more: string[] = [],
  ) {
    const accepted = exchange.request.headers["accept-encoding"];
    const made = kept.made(accepted);
    const variant = made ?? (await kept.make(accepted));
    // Its size has changed.
    if (!made && this.#cache.get(key) === kept) this.#cache.keep(key, kept);
    exchange.sendKept(kept, variant, origin, more);
  }

  /** What cannot be made may have been kept by another request meanwhile. */
  async #sendNothing(exchange: Exchange, key: string, why: Failure): Promise<void> {
    const kept = this.watch.lostSince === null ? undefined : this.#cache.get(key);
    if (kept) return this.#sendKept(exchange, key, kept, "stale");
    if (why === "MISTAKE") return exchange.sendMistake();
    if (why === "OUTAGE") return exchange.sendUnavailable(NOT_READ, OTHERS);
    return exchange.sendUnavailable(TOO_BUSY, "This page was not ready in time. Try again in a moment.");
  }

  /** The desk, the report of an error and the health check, which are for one reader. */
  async #answerOne(exchange: Exchange): Promise<void> {
    const { request, url, id } = exchange;
    if (isDesk(url) && (await this.watch.confirm()) === null) return exchange.sendUnavailable(NOT_READ, OTHERS);
    this.#settle(exchange);
    const made = await this.#maker.makeFor(request, id);
    if (typeof made === "object") exchange.sendRendered(made);
    else await this.#sendNothing(exchange, "", made === "LARGE" ? "MISTAKE" : made);
  }

  /** A form, or a method that the address refuses in words of its own. */
  async #passOn(exchange: Exchange): Promise<void> {
    const { request, url, id } = exchange;
    this.#settle(exchange);
    const onEnd = isDesk(url) ? this.watch.beginWrite() : () => {};
    const script = request.headers["next-action"] !== undefined || isForPart(request);
    const { result: made, fault } = await this.#maker.carryOut(request, id, onEnd);
    if (typeof made === "object" && (script || isForPrograms(url) || !(fault || made.status === 500))) {
      return exchange.sendRendered(made);
    }
    const outage = fault?.outage || this.watch.lostSince !== null || made === "LATE";
    if (!outage) return exchange.sendMistake();
    exchange.sendUnavailable(
      "The database did not answer in time, so it is not certain whether this was saved.",
      "Look whether it was before you send it again.",
    );
  }

  #stream(exchange: Exchange): Promise<void> {
    const { request, response, id } = exchange;
    request.headers = publicHeaders(request, id, this.#options.site);
    exchange.watchStream();
    return this.#options.handler(request, response);
  }

  #settle({ request, id }: Exchange): void {
    settleOrigin(request, id, clientOf(request, this.#options.proxies), this.#options.site);
  }
}
