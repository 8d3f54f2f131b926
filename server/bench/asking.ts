import { Agent, get, type OutgoingHttpHeaders } from "node:http";
import { quantile } from "./measure";

/** A whole answer, its body as it was sent. */
export type Raw = { status: number; head: string[]; body: Buffer };

/** Asks for one address. */
export function ask(url: string, headers: OutgoingHttpHeaders = {}, agent?: Agent): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        resolve({ status: response.statusCode ?? 0, head: response.rawHeaders, body: Buffer.concat(parts) });
      });
    });
    request.once("error", reject);
  });
}

type Asking = {
  next: () => string;
  connections: number;
  /** Whether to go on. */
  more: () => boolean;
};

/** Answers a second, and the time in milliseconds that all but the slowest 5 % of them took. */
export type Pace = { rate: number; p95: number };

/** Asks on several connections, on each for the next address as soon as it has an answer. Throws where one fails. */
export async function askOn(url: string, { next, connections, more }: Asking): Promise<Pace> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const begin = performance.now();
  const one = async () => {
    while (more()) {
      const path = next();
      const start = performance.now();
      const { status } = await ask(`${url}${path}`, { "accept-encoding": "gzip" }, agent);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return { rate: (times.length * 1000) / (performance.now() - begin), p95: quantile(times, 0.95) };
}

/** True for so many seconds from now on. */
export function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
}

/** Days, another at each call, so that no two addresses made of them are the same. */
export function otherDays(): () => string {
  let day = Date.UTC(1946, 0, 25);
  return () => {
    day += 24 * 3600 * 1000;
    return new Date(day).toISOString().slice(0, 10);
  };
}
