import { LRUCache } from "lru-cache";
import type { KeptAnswer } from "./kept-answer";

/** Answers in memory, those asked for longest ago dropped first once they take more than `megabytes`. */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer>;
  /** An answer that takes more than this many bytes is not kept. */
  readonly largest: number;

  constructor(megabytes: number) {
    const maxSize = megabytes * 1024 * 1024;
    this.largest = Math.floor(maxSize / 4);
    this.#answers = new LRUCache({ maxSize, sizeCalculation: (answer, key) => answer.size + 2 * key.length });
  }

  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  get count(): number {
    return this.#answers.size;
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  /** Keeps an answer, or measures one anew that has changed by a variant. */
  keep(key: string, answer: KeptAnswer): void {
    // What is set in the place of itself would not be measured again.
    if (this.#answers.peek(key) === answer) this.#answers.delete(key);
    this.#answers.set(key, answer);
  }

  /** Drops all that shows another state of the record than `epoch`. */
  forgetOlder(epoch: string): void {
    for (const [key, answer] of this.#answers) {
      if (answer.epoch !== null && answer.epoch !== epoch) this.#answers.delete(key);
    }
  }
}
