import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { AnswerCache } from "./answer-cache";
import { isApart, isApi, isDesk } from "./asked";
import type { RecordWatch } from "./record-watch";

/** Where an answer came from: memory, memory while the database was away, made for this request, or neither. */
export type Origin = "hit" | "stale" | "miss" | "none";

/** One request as it was answered. */
export type Answered = { url: string; status: number; ms: number; origin: Origin };

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** The figures of one front, in the text format of Prometheus. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "http_requests_total",
    help: "Requests by group of addresses, status and where the answer came from",
    labelNames: ["group", "status", "cache"] as const,
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "From the head of the request to the last byte handed over, by group of addresses",
    labelNames: ["group"] as const,
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #queries = new Histogram({
    name: "database_query_duration_seconds",
    help: "Queries of pages and answers, with the wait for a connection",
    buckets: SECONDS,
    registers: [this.#registry],
  });

  constructor(cache: AnswerCache, watch: RecordWatch) {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge("cache_bytes", "Memory that kept answers take", () => cache.bytes);
    this.#gauge("cache_answers", "Answers kept", () => cache.count);
    this.#gauge("database_up", "1 while the database says its version in time", () => Number(watch.lostSince === null));
    this.#gauge("record_version", "Changes of the record as last known", () => watch.last?.number ?? Number.NaN);
    this.#gauge("record_changed_timestamp_seconds", "When the record last changed", () =>
      watch.last ? watch.last.changedAt.getTime() / 1000 : Number.NaN,
    );
  }

  get type(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  count({ url, status, ms, origin }: Answered): void {
    const group = groupOf(url);
    this.#requests.inc({ group, status, cache: origin });
    this.#durations.observe({ group }, ms / 1000);
  }

  countQuery(ms: number): void {
    this.#queries.observe(ms / 1000);
  }

  #gauge(name: string, help: string, read: () => number): void {
    const registers = [this.#registry];
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }
}

function groupOf(url: string): string {
  if (isDesk(url)) return "desk";
  if (isApi(url)) return "api";
  if (isApart(url)) return "files";
  return url.startsWith("/api/") ? "status" : "pages";
}
