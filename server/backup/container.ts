import { createHash, type Hash } from "node:crypto";
import { z } from "zod";
import { Refusal } from "../refusal";

/** The first line of every backup. A reader refuses a number that it does not know. */
const NAME = "Backup of a Security Council voting record, format";
const FORMAT = 1;

/** What stands at the head of a backup: when it was made, the migrations that its database had, what follows. */
export const Manifest = z.object({
  madeAt: z.iso.datetime(),
  /** Of PostgreSQL, for whoever reads the file by hand. */
  server: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1) })),
  recordVersion: z.number().int().nullable(),
});
export type Manifest = z.infer<typeof Manifest>;

/** What the tail of a backup says besides the sum: where the keys of the tables go on. */
export const Tail = z.object({ sequences: z.array(z.object({ name: z.string(), next: z.string().regex(/^\d+$/) })) });
export type Tail = z.infer<typeof Tail>;

/**
 * The bytes of a backup before they are compressed: a line with the format, the manifest as a line of JSON, the rows of
 * each table as COPY writes them up to a line `\.`, the tail as a line of JSON, and a line with the SHA-256 of all before.
 */
export async function* writeContainer(
  manifest: Manifest,
  rows: (table: Manifest["tables"][number]) => AsyncIterable<Uint8Array>,
  tail: () => Promise<Tail>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const summed = (piece: Uint8Array | string): Uint8Array => {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    hash.update(bytes);
    return bytes;
  };
  yield summed(`${NAME} ${FORMAT}\n${JSON.stringify(manifest)}\n`);
  for (const table of manifest.tables) {
    for await (const piece of rows(table)) yield summed(piece);
    yield summed("\\.\n");
  }
  yield summed(`${JSON.stringify(await tail())}\n`);
  yield Buffer.from(`SHA-256 ${hash.digest("hex")}\n`);
}

const END_OF_ROWS = Buffer.from("\\.\n");
const NEWLINE = 10;

/**
 * Reads the bytes that writeContainer makes: the manifest, then the rows of each of its tables in turn, then the tail.
 * Throws a Refusal where they are something else, of a later format, cut short or changed.
 */
export class ContainerReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  readonly #hash: Hash = createHash("sha256");
  #rest: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#pieces = bytes[Symbol.asyncIterator]();
  }

  async manifest(): Promise<Manifest> {
    const first = await this.#line().catch(() => "");
    if (!first.startsWith(NAME)) throw new Refusal("It is not a backup of this project: npm run backup makes one.");
    if (first !== `${NAME} ${FORMAT}`) {
      throw new Refusal("It was made by a newer version of the project: update the project, and restore it then.");
    }
    return parsed(Manifest, await this.#line());
  }

  /** The rows of the next table, in pieces that end with a row. */
  async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = endOfRows(this.#rest);
      if (end !== -1) {
        if (end > 0) yield this.#take(end);
        this.#take(END_OF_ROWS.length);
        return;
      }
      const whole = this.#rest.lastIndexOf(NEWLINE) + 1;
      if (whole > 0) yield this.#take(whole);
      await this.#more();
    }
  }

  async tail(): Promise<Tail> {
    const tail = parsed(Tail, await this.#line());
    const sum = `SHA-256 ${this.#hash.copy().digest("hex")}`;
    if ((await this.#line()) !== sum) throw damaged();
    return tail;
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(NEWLINE);
      if (end !== -1) return this.#take(end + 1).toString("utf8", 0, end);
      // A manifest is some kilobytes; a file of another kind may have no line at all.
      if (this.#rest.length > 1_000_000) throw damaged();
      await this.#more();
    }
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#hash.update(taken);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    if (done) throw damaged();
    this.#rest = Buffer.concat([this.#rest, value]);
  }
}

/** Where the line that ends the rows begins; -1 where it is not there yet. No row is such a line: COPY escapes backslashes. */
function endOfRows(bytes: Buffer): number {
  if (bytes.subarray(0, END_OF_ROWS.length).equals(END_OF_ROWS)) return 0;
  const before = bytes.indexOf("\n\\.\n");
  return before === -1 ? -1 : before + 1;
}

function parsed<T>(schema: z.ZodType<T>, line: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw damaged();
  }
}

/** What is said of a backup whose bytes are not those that were written. */
export function damaged(): Refusal {
  return new Refusal("It is damaged or cut short: its contents do not add up to the sum at its end.");
}
