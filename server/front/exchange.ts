import type { IncomingMessage, ServerResponse } from "node:http";
import { Problem } from "../api/problem";
import { isForPrograms } from "./asked";
import { accelExpires } from "./front-cache";
import { holds, type KeptAnswer, type Variant } from "./kept-answer";
import type { Origin } from "./metrics";
import type { Notice } from "./notice-page";
import type { Refused } from "./refused";
import type { Rendered } from "./rendering";

/** What an exchange needs of the front that it belongs to. */
export type Surroundings = {
  page: (notice: Notice) => string;
  /** When an answer that shows this state of the record was last known to be true, in milliseconds since 1970; null: unknown. */
  provenAt: (epoch: string | null) => number | null;
  /** Since when the database is out of reach; null while it answers. */
  lostSince: () => Date | null;
  draining: () => boolean;
  done: (exchange: Exchange, status: number, bytes: number, origin: Origin) => void;
};

/** Seconds after which to ask again. */
const RETRY_AFTER = 5;

const SELF_CONTAINED = ["Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"];
const PLAIN = ["X-Content-Type-Options", "nosniff", "Cache-Control", "no-store"];

const NAMES = {
  400: "Bad request",
  405: "Method not allowed",
  411: "Length required",
  413: "Too large",
  414: "Too long",
};

/** One request and its answer. Each way to answer is called once. */
export class Exchange {
  readonly begin = performance.now();
  readonly method: string;
  readonly url: string;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly id: string,
    readonly around: Surroundings,
  ) {
    this.method = request.method ?? "";
    this.url = request.url ?? "";
  }

  /** Answers with what is kept, or says that the reader holds it already. */
  sendKept(kept: KeptAnswer, variant: Variant, origin: Origin, more: string[] = []): void {
    const known = kept.status === 200 && holds(this.request.headers["if-none-match"], variant.tag);
    const head = [...(known ? variant.shortHead : variant.head), ...this.#provenance(origin), ...more];
    if (!kept.lasting) head.push("X-Accel-Expires", accelExpires(this.around.provenAt(kept.epoch)));
    this.#send(known ? 304 : kept.status, head, known ? null : variant.body, origin);
  }

  /** Answers with what was made for this request alone. */
  sendRendered({ status, headers, body }: Rendered, more: string[] = []): void {
    const own = headers.filter(
      ([name]) => !["connection", "transfer-encoding", "date", "content-length"].includes(name),
    );
    const head = own.flatMap(([name, value]) => [value].flat().flatMap((one) => [name, one]));
    const length = status === 204 || status === 304 ? [] : ["Content-Length", String(body.length)];
    this.#send(status, [...head, ...length, ...more], body, "none");
  }

  /** Says that there is no answer for now: to programs as a problem, to people as a page. */
  sendUnavailable(lead: string, more: string): void {
    const retry = ["Retry-After", String(RETRY_AFTER)];
    if (isForPrograms(this.url)) this.sendProblem(new Problem(503, `${lead} Ask again in a few seconds.`), retry);
    else this.#sendNotice(503, "The record cannot be read at the moment", lead, more, retry);
  }

  /** Says that the site made a mistake. */
  sendMistake(): void {
    const detail = "Nothing is wrong with the request. Report it if it happens again.";
    if (isForPrograms(this.url)) this.sendProblem(new Problem(500, detail));
    else this.#sendNotice(500, "This page could not be made", "The site made a mistake. Nothing was lost.", "");
  }

  sendProblem(problem: Problem, more: string[] = []): void {
    const open = ["Access-Control-Allow-Origin", "*", ...Object.entries(problem.headers).flat()];
    this.sendText(problem.status, "application/problem+json", JSON.stringify(problem), [...open, ...more]);
  }

  /** Refuses a request that is not looked at further. */
  refuse({ status, detail, allow }: Refused): void {
    const more = allow ? ["Allow", allow] : [];
    // What may follow on the connection, such as the body that was not read, is not to be taken for a request.
    if (status !== 405 || this.request.headers["content-length"]) more.push("Connection", "close");
    if ((status === 400 || status === 405 || status === 414) && isForPrograms(this.url)) {
      this.sendProblem(new Problem(status, detail), more);
    } else this.sendText(status, "text/plain; charset=utf-8", `${NAMES[status]}. ${detail}\n`, more);
  }

  sendText(status: number, type: string, text: string, more: string[] = []): void {
    const body = Buffer.from(text);
    const head = ["Content-Type", type, "Content-Length", String(body.length), ...PLAIN, ...more];
    this.#send(status, head, body, "none");
  }

  /** To be called where the handler answers on the response itself. */
  watchStream(): void {
    this.response.setHeader("X-Request-Id", this.id);
    this.response.once("close", () => this.around.done(this, this.response.statusCode, 0, "none"));
  }

  #sendNotice(status: number, title: string, lead: string, more: string, head: string[] = []): void {
    const text = this.around.page({ title, lead, more, requestId: this.id });
    this.sendText(status, "text/html; charset=utf-8", text, [...SELF_CONTAINED, ...head]);
  }

  /** RFC 9211, and since when an answer could not be checked. */
  #provenance(origin: Origin): string[] {
    if (origin === "hit") return ["Age", "0", "Cache-Status", "voting-record; hit"];
    if (origin === "miss") return ["Age", "0", "Cache-Status", "voting-record; fwd=miss; stored"];
    const since = this.around.lostSince() ?? new Date();
    const age = Math.max(0, Math.round((Date.now() - since.getTime()) / 1000));
    const status = `voting-record; hit; detail="stale: the database is out of reach"`;
    return ["Age", String(age), "Cache-Status", status, "X-Stale-Since", since.toUTCString()];
  }

  #send(status: number, head: string[], body: Buffer | null, origin: Origin): void {
    const { response, id } = this;
    if (response.headersSent || response.destroyed) return;
    head.push("X-Request-Id", id);
    if (this.around.draining()) head.push("Connection", "close");
    response.writeHead(status, head);
    if (body === null || this.method === "HEAD") response.end();
    else response.end(body);
    this.around.done(this, status, body === null || this.method === "HEAD" ? 0 : body.length, origin);
  }
}
