import { IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { Writable } from "node:stream";

/** What makes the answers: Next's request handler, or a small one in tests. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A request without a connection behind it. */
export type BareRequest = { url: string; headers: Record<string, string> };

/** An answer as it was made, whole and not compressed. */
export type Rendered = { status: number; headers: [name: string, value: string | string[]][]; body: Buffer };

/**
 * What came of rendering: the answer; LARGE where it is larger than may be kept; LATE where it was not whole in time;
 * BROKEN where it broke off.
 */
export type Rendering = Rendered | "LARGE" | "LATE" | "BROKEN";

/** How large an answer may be, in bytes, and how long it may take. */
export type Limits = {
  largest: number;
  patience: number;
  /** Whether it makes sense to wait on: an answer that takes long is not one that never comes. */
  worthwhile: () => Promise<boolean>;
  unstoppable?: boolean;
  /** The rendering is over, whether anybody still waited for it or not. */
  onEnd?: () => void;
};

/** Milliseconds. */
const LONGEST_MS = 30_000;
const AGAIN_MS = 400;

/** A GET request that belongs to no client, so that none of those who wait for its answer can break it off. */
export function requestOf({ url, headers }: BareRequest): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", url, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  request.headers = headers;
  request.complete = true;
  request.push(null);
  return request;
}

/**
 * Has the handler answer a request, and catches the answer. Once the request has been there as a whole for `patience`
 * milliseconds, the rendering is called off as soon as `worthwhile` says so, and at the latest after LONGEST_MS, unless
 * it has effects (`unstoppable`): then it goes on unseen.
 */
export function render(handler: Handler, request: IncomingMessage, limits: Limits): Promise<Rendering> {
  return new Promise((resolve, reject) => renderFor({ resolve, reject }, handler, request, limits));
}

type Waiting = { resolve: (result: Rendering) => void; reject: (error: unknown) => void };

function renderFor(waiting: Waiting, handler: Handler, request: IncomingMessage, limits: Limits): void {
  const response = new CaughtResponse(request, limits.largest);
  let timer: NodeJS.Timeout | undefined;
  let settled = false;
  const startClock = () => {
    const last = performance.now() + LONGEST_MS;
    const consider = async () => {
      const goOn = performance.now() < last && (await limits.worthwhile());
      if (settled) return;
      if (goOn) timer = setTimeout(consider, AGAIN_MS);
      else settle("LATE");
    };
    timer = setTimeout(consider, limits.patience);
  };
  if (request.complete) startClock();
  else request.once("end", startClock);
  const settle = (result: Rendering) => {
    clearTimeout(timer);
    settled = true;
    waiting.resolve(result);
    // Next holds on to the first request of each page for ever, by way of the modules that it loads for it: the answer
    // is not to stay with it.
    waiting.resolve = () => {};
    waiting.reject = () => {};
    response.forget();
    if (typeof result === "string" && !limits.unstoppable) response.destroy();
  };
  response.onLarge = () => settle("LARGE");
  response.once("finish", () => settle(response.rendered()));
  // After a whole answer this comes too late to count.
  response.once("close", () => {
    settle("BROKEN");
    limits.onEnd?.();
  });
  handler(request, response).catch((error: unknown) => {
    clearTimeout(timer);
    waiting.reject(error);
    limits.onEnd?.();
  });
}

class CaughtResponse extends ServerResponse {
  onLarge: () => void = () => {};
  readonly #largest: number;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(request: IncomingMessage, largest: number) {
    super(request);
    this.#largest = largest;
    // A response without a socket would gather what it has written.
    this.assignSocket(new Writable({ write: (_chunk, _encoding, done) => done() }) as Socket);
  }

  rendered(): Rendered {
    const headers = this.getHeaderNames().map((name): [string, string | string[]] => {
      const value = this.getHeader(name) ?? "";
      return [name, Array.isArray(value) ? value : String(value)];
    });
    return { status: this.statusCode, headers, body: Buffer.concat(this.#chunks) };
  }

  /** Lets go of what was written. */
  forget(): void {
    this.#chunks = [];
  }

  override writeHead(
    status: number,
    second?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    third?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    const given = typeof second === "string" ? third : (second ?? third);
    // Given to writeHead they could not be read back.
    for (const [name, value] of pairsOf(given)) if (value !== undefined) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(chunk: unknown, second?: unknown, third?: unknown): boolean {
    const bytes = toBuffer(chunk, second);
    this.#size += bytes.length;
    if (this.#size > this.#largest) this.onLarge();
    else this.#chunks.push(bytes);
    const done = [second, third].find((one) => typeof one === "function") as (() => void) | undefined;
    super.write(bytes, done);
    // Nothing drains where nothing is sent.
    return true;
  }

  override end(chunk?: unknown, second?: unknown, third?: unknown): this {
    const done = [chunk, second, third].find((one) => typeof one === "function") as (() => void) | undefined;
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") this.write(chunk, second);
    return super.end(done);
  }
}

function pairsOf(
  given: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined,
): [string, OutgoingHttpHeader | undefined][] {
  if (!Array.isArray(given)) return Object.entries(given ?? {});
  return given.flatMap((name, at) =>
    at % 2 === 0 ? [[String(name), given[at + 1]] as [string, OutgoingHttpHeader]] : [],
  );
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk as Uint8Array);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}
