import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** What of a request an answer to everybody may depend on, besides its address: how Next's own pages ask for their parts. */
const PARTS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** Pages and answers that are for one reader alone, or about this process: they are never kept. */
const PRIVATE = /^\/(?:admin|report|api\/(?:health|ready|metrics))(?:[/?]|$)/;

/** What shows nothing of the record, and stays when the database is away. */
const APART = /^\/(?:_next\/|icon\.svg|robots\.txt)/;

/** Programs read JSON where people read pages. */
const FOR_PROGRAMS = /^\/(?:api|feed\.xml|data\/package(?:\.zip)?)(?:[/?]|$)/;

/** Whether everybody gets the same answer at an address. */
export const isPublic = (url: string): boolean => !PRIVATE.test(url);

export const isApart = (url: string): boolean => APART.test(url);

export const isForPrograms = (url: string): boolean => FOR_PROGRAMS.test(url);

/** The desk, and the form by which readers report to it. */
export const isDesk = (url: string): boolean => /^\/(?:admin|report)(?:[/?]|$)/.test(url);

export const isApi = (url: string): boolean => /^\/(?:api\/v\d|feed\.xml)/.test(url);

/** Whether a page of the site asks, by script, for a part of a page. */
export const isForPart = ({ headers }: IncomingMessage): boolean => headers.rsc !== undefined;

/** Under what an answer is kept: the address as it was sent and all else that it may depend on. */
export function keyOf({ url = "", headers }: IncomingMessage): string {
  // Nearly every request asks for a whole page or file.
  if (headers.rsc === undefined && headers["next-router-prefetch"] === undefined) return url;
  return [url, ...PARTS.map((name) => headers[name] ?? "")].join("\n");
}

/**
 * The headers under which a public answer is made: nothing about the reader, so that it cannot hold anything about one
 * reader, and the site's own host whatever host was sent.
 */
export function publicHeaders({ headers }: IncomingMessage, id: string, site: URL): Record<string, string> {
  const parts = PARTS.flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(parts), ...addressed(site.host, site.protocol, "127.0.0.1"), "x-request-id": id };
}

/**
 * Replaces what a reader may claim about where a request came from by what is known, before Next and the sign-in read it.
 * The host is the site's own, also behind a proxy that asks under another; a desk on localhost is reached under several,
 * and there it stays as sent.
 */
export function settleOrigin(request: IncomingMessage, id: string, client: string, site: URL): void {
  const { headers } = request;
  delete headers.forwarded;
  // Next would compress, and the front does.
  delete headers["accept-encoding"];
  const host = site.hostname === "localhost" ? (headers.host ?? site.host) : site.host;
  Object.assign(headers, addressed(host, site.protocol, client), { "x-request-id": id });
}

function addressed(host: string, protocol: string, client: string): Record<string, string> {
  return {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.replace(":", ""),
    "x-forwarded-port": host.split(":")[1] ?? (protocol === "https:" ? "443" : "80"),
    "x-forwarded-for": client,
  };
}

/**
 * The address of who asks: the connection's, or where `proxies` of the operator's own stand before the site, the one that
 * the outermost of them saw. What else the header says may be made up.
 */
export function clientOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? "unknown";
  if (proxies === 0) return direct;
  const hops = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => hop.trim());
  const seen = hops.at(-proxies) ?? "";
  return isIP(seen) ? seen : direct;
}

/** Whether this machine itself asks, without a proxy between. */
export function isLocal({ headers, socket }: IncomingMessage): boolean {
  const address = socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const passedOn = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
  return !passedOn && (address === "::1" || address.startsWith("127."));
}
