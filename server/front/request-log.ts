import type { Logger } from "pino";
import type { Fault } from "../faults";
import type { SecurityEvent } from "../security-events";
import { isDesk } from "./asked";
import type { Answered } from "./metrics";

/** One request, for the log. */
export type LoggedRequest = Answered & { id: string; method: string; bytes: number };

/** What a front tells whoever runs it. */
export type RequestLog = {
  request(request: LoggedRequest): void;
  fault(fault: Fault): void;
  security(event: SecurityEvent): void;
  note(sentence: string, error?: unknown): void;
};

/** As JSON, one line a request, on standard output. */
export function jsonLog(logger: Logger): RequestLog {
  return {
    request({ id, method, url, status, ms, bytes, origin }) {
      const line = { id, method, path: pathOf(url), status, ms: Math.round(ms * 100) / 100, bytes, cache: origin };
      if (status >= 500) logger.error(line, "request");
      else logger.info(line, "request");
    },
    fault: ({ requestId, path, error, outage }) =>
      logger.error({ id: requestId, path: pathOf(path), outage, err: error }, "fault"),
    security({ requestId, outcome, ...event }) {
      const line = { id: requestId, ...event, outcome };
      if (outcome === "accepted") logger.info(line, "security");
      else logger.warn(line, "security");
    },
    note: (sentence, error) => (error === undefined ? logger.info(sentence) : logger.warn({ err: error }, sentence)),
  };
}

/** For a terminal: what began and ended, who signs in, and the stacks of mistakes; nothing of requests that went well. */
export function plainLog(print: (line: string) => void): RequestLog {
  return {
    request: () => {},
    fault({ requestId, path, error, outage }) {
      if (!outage) print(`${pathOf(path)} (${requestId}): ${error instanceof Error ? error.stack : error}`);
    },
    security: ({ what, outcome, account, address }) =>
      print(`Desk, ${what}: ${outcome}${account ? `, ${account}` : ""}${address ? `, from ${address}` : ""}`),
    note: (sentence, error) => print(error === undefined ? sentence : `${sentence}: ${messageOf(error)}`),
  };
}

/** The desk's addresses can hold what an editor typed; the log names the page alone. */
function pathOf(url: string): string {
  return isDesk(url) ? (url.split("?", 1)[0] ?? url) : url;
}

function messageOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
