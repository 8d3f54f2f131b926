import { format } from "node:util";
import type { Logger } from "pino";

const LEVELS = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;

/**
 * Has what this process would print beside its log, a sentence of a page or a warning of Node's, go into it, so that whoever
 * reads the log line by line meets nothing else.
 */
export function printInto(logger: Logger): void {
  for (const [method, level] of Object.entries(LEVELS) as [
    keyof typeof LEVELS,
    "debug" | "info" | "warn" | "error",
  ][]) {
    console[method] = (...values: unknown[]) => logger[level](format(...values));
  }
  // Node's own listener is what prints them.
  process.removeAllListeners("warning");
  process.on("warning", (warning) => logger.warn({ err: warning }, warning.name));
}
