import { isIPv6 } from "node:net";

/** By which a server listens on every address that the machine has. */
const EVERY = ["0.0.0.0", "::"];

/** The origin at which a site is asked on its own machine; `host` undefined: it listens on every address. */
export function ownOrigin(host: string | undefined, port: number): string {
  return `http://${authority(host === undefined || EVERY.includes(host) ? "127.0.0.1" : host)}:${port}`;
}

/** The origin under which a site is known that has been given none: localhost, unless it listens on another address alone. */
export function presetOrigin(host: string | undefined, port: number): string {
  const local = host === undefined || EVERY.includes(host) || host === "::1" || host.startsWith("127.");
  return `http://${local ? "localhost" : authority(host)}:${port}`;
}

const authority = (address: string) => (isIPv6(address) ? `[${address}]` : address);
