import { createHash } from "node:crypto";
import type { Piece } from "./read-table";

/** What proves that a file is whole, and how many rows of a table are in it. */
export type Sum = { rows: number; bytes: number; sha256: string };

/** A file that is read once, from its beginning to its end, and summed up on the way. */
export class SummedFile implements AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly #pieces: AsyncIterable<Piece> | Iterable<Piece>;
  readonly #hash = createHash("sha256");
  #rows = 0;
  #bytes = 0;
  #sum: Sum | undefined;

  constructor(
    readonly name: string,
    pieces: AsyncIterable<Piece> | Iterable<Piece>,
  ) {
    this.#pieces = pieces;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const encoder = new TextEncoder();
    for await (const { text, rows } of this.#pieces) {
      const bytes = encoder.encode(text);
      this.#hash.update(bytes);
      this.#bytes += bytes.length;
      this.#rows += rows;
      yield bytes;
    }
    this.#sum = { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }

  /** The sum of the whole file. Throws where it was not read to its end. */
  sum(): Sum {
    if (!this.#sum) throw new Error(`${this.name} was not read to its end`);
    return this.#sum;
  }
}
