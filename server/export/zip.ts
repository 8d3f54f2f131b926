import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file that goes into an archive: its name, and its bytes as they come. */
type Entry = AsyncIterable<Uint8Array> & { name: string };

/** What the end of the archive says of a file that is in it. */
type Placed = { name: Buffer; sum: number; packed: number; size: number; offset: number };

/** Version 2.0 of the format, which has deflate; sizes come after the bytes (bit 3), names are UTF-8 (bit 11). */
const [VERSION, FLAGS, DEFLATE] = [20, 0x0808, 8];

/** What the format holds without its extension for large archives. */
const MOST = 0xffff_ffff;

/**
 * The files as a ZIP archive (APPNOTE 6.3), packed while they are read, in one folder and all of one day (YYYY-MM-DD), so
 * that the same files give the same archive. Its directory comes last: one that is broken off opens nowhere.
 */
export async function* zip(
  files: AsyncIterable<Entry>,
  { folder, day }: { folder: string; day: string },
): AsyncGenerator<Uint8Array, void> {
  const date = dosDate(day);
  const placed: Placed[] = [];
  let offset = 0;
  for await (const file of files) {
    const entry: Placed = { name: Buffer.from(`${folder}/${file.name}`), sum: 0, packed: 0, size: 0, offset };
    const head = localHeader(entry, date);
    yield head;
    for await (const bytes of deflated(counted(file, entry))) {
      entry.packed += bytes.length;
      yield bytes;
    }
    const after = descriptor(entry);
    yield after;
    offset += head.length + entry.packed + after.length;
    if (offset > MOST || entry.size > MOST) throw new Error("The archive is too large for its format");
    placed.push(entry);
  }
  const directory = Buffer.concat(placed.map((entry) => centralHeader(entry, date)));
  yield directory;
  yield end(placed.length, directory.length, offset);
}

/** The bytes of a file as they are, their sum and number noted on the way. */
async function* counted(file: Entry, entry: Placed): AsyncGenerator<Uint8Array> {
  for await (const bytes of file) {
    entry.sum = crc32(bytes, entry.sum);
    entry.size += bytes.length;
    yield bytes;
  }
}

async function* deflated(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw();
  const feeding = pipeline(bytes, deflate);
  // It fails where the reading below does, and says there why.
  feeding.catch(() => {});
  yield* deflate;
  await feeding;
}

/** The fields that a file's two headers share. */
function shared({ name, sum, packed, size }: Placed, date: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  // At 6 the time of day, which is midnight.
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(sum, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(entry: Placed, date: number): Buffer {
  return Buffer.concat([word(0x04034b50), shared(entry, date), entry.name]);
}

function descriptor({ sum, packed, size }: Placed): Buffer {
  return Buffer.concat([word(0x08074b50), ...[sum, packed, size].map(word)]);
}

function centralHeader(entry: Placed, date: number): Buffer {
  const rest = Buffer.alloc(14);
  // At 0 the comment's length, at 2 the disk, at 4 and 6 attributes: none of them.
  rest.writeUInt32LE(entry.offset, 10);
  const madeBy = Buffer.from([VERSION, 0]);
  return Buffer.concat([word(0x02014b50), madeBy, shared(entry, date), rest, entry.name]);
}

function end(files: number, size: number, offset: number): Buffer {
  const fields = Buffer.alloc(18);
  fields.writeUInt16LE(files, 4);
  fields.writeUInt16LE(files, 6);
  fields.writeUInt32LE(size, 8);
  fields.writeUInt32LE(offset, 12);
  return Buffer.concat([word(0x06054b50), fields]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A day as MS-DOS counts it, from 1980. */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | date;
}
