import { createServer, type RequestListener, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Milliseconds: slow senders are cut off, and a connection on which nothing moves while it is answered (`timeout`); one that
 * rests between two requests outlives the rest of a proxy's (60 s in nginx).
 */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  timeout: 60_000,
};

const MOST = 2_000;

/** A download or a save that is under way when the site is to end. */
const DRAIN_MS = 20_000;

/** A server whose connections are limited in number and in patience, so that slow clients cannot hold it. */
export function limitedServer(receive: RequestListener, { timeout, ...patience } = PATIENCE): Server {
  const server = createServer(patience, receive);
  server.maxConnections = MOST;
  server.timeout = timeout;
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n"));
  return server;
}

/** Takes no more connections, finishes what was begun, and cuts off what takes too long. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<"closed">((resolve) => server.close(() => resolve("closed")));
  const end = performance.now() + DRAIN_MS;
  while ((await Promise.race([closed, sleep(50)])) !== "closed") {
    if (performance.now() > end) server.closeAllConnections();
    else server.closeIdleConnections();
  }
}
