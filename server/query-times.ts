import { channel } from "node:diagnostics_channel";

// As with faults: Next bundles this file apart from the front, and a channel is shared by its name.
const QUERIES = channel("voting-record:queries");

/** Tells whoever measures the site how many milliseconds a query took. */
export function reportQuery(ms: number): void {
  if (QUERIES.hasSubscribers) QUERIES.publish(ms);
}

/** Calls `listener` with the milliseconds of every query of this process. The result ends it. */
export function onQuery(listener: (ms: number) => void): () => void {
  const receive = (message: unknown) => listener(message as number);
  QUERIES.subscribe(receive);
  return () => void QUERIES.unsubscribe(receive);
}
