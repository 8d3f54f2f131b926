import type { IncomingMessage } from "node:http";

/** What a proxy may give: short, and without anything that a log or a page would have to escape. */
const GIVEN = /^[\w.:-]{1,64}$/;

/** Names the requests of one process. */
export class RequestIds {
  #count = 0;
  readonly #prefix = crypto.randomUUID().slice(0, 8);

  /** The id that a request bears, or a new one that no other has. */
  of({ headers }: IncomingMessage): string {
    const given = headers["x-request-id"];
    if (typeof given === "string" && GIVEN.test(given)) return given;
    this.#count += 1;
    return `${this.#prefix}-${this.#count.toString(36)}`;
  }
}
