import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How many answers of the API may have to be made for one address, and in how many seconds. */
const API_LIMIT = { answers: 600, seconds: 60 } as const;

/** What is left to an address: `exceeded` where nothing is, and the seconds until it has all again. */
export type Allowance = { exceeded: boolean; seconds: number; headers: string[] };

/** Counts the answers that have to be made for each address; what is kept is given out without counting. */
export class ApiLimit {
  readonly #limiter: RateLimiterMemory;
  readonly #answers: number;

  constructor({ answers, seconds }: { answers: number; seconds: number } = API_LIMIT) {
    this.#answers = answers;
    this.#limiter = new RateLimiterMemory({ points: answers, duration: seconds });
  }

  /** Counts one answer for an address; a reader with an IPv6 network of their own is one address. */
  async count(address: string): Promise<Allowance> {
    const result = await this.#limiter.consume(networkOf(address)).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = Math.ceil(result.msBeforeNext / 1000);
    return {
      exceeded: result.consumedPoints > this.#answers,
      seconds,
      // draft-ietf-httpapi-ratelimit-headers
      headers: [
        "RateLimit-Policy",
        `"made";q=${this.#answers};w=${this.#limiter.duration}`,
        "RateLimit",
        `"made";r=${result.remainingPoints};t=${seconds}`,
      ],
    };
  }
}

function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  return new URL(`http://[${address}]`).hostname.split(":").slice(0, 4).join(":");
}
