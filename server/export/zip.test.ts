import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { crc32, inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zip } from "./zip";

const PLACE = { folder: "record", day: "2026-04-30" };
const encoder = new TextEncoder();

/** A file whose pieces are these, and what became of its reading. */
function fileOf(name: string, ...pieces: string[]) {
  const read = { pieces: 0, ended: false };
  async function* bytes() {
    try {
      for (const piece of pieces) {
        read.pieces += 1;
        yield encoder.encode(piece);
      }
    } finally {
      read.ended = true;
    }
  }
  return Object.assign(bytes(), { name, read });
}

type File = ReturnType<typeof fileOf>;

async function* each(...files: File[]) {
  yield* files;
}

/** What a reader finds in an archive by its directory, which is at the end. */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.subarray(-22);
  expect(end.readUInt32LE(0)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = end.readUInt32LE(16);
  for (let left = end.readUInt16LE(10); left > 0; left -= 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [sum, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset));
    const [length, local] = [archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)];
    const name = archive.toString("utf8", at + 46, at + 46 + length);
    expect(archive.toString("utf8", local + 30, local + 30 + length)).toBe(name);
    const begin = local + 30 + length;
    const bytes = inflateRawSync(archive.subarray(begin, begin + (packed ?? 0)));
    expect([crc32(bytes), bytes.length]).toEqual([sum, size]);
    files.set(name, bytes.toString("utf8"));
    at += 46 + length;
  }
  expect(at).toBe(archive.length - 22);
  return files;
}

describe("zip(files, { folder, day })", () => {
  it("packs files that a reader finds again by the directory, their names and sums with them", async () => {
    const archive = await Readable.from(
      zip(each(fileOf("a.csv", "Ça", "va, 中国\n"), fileOf("b.csv")), PLACE),
    ).toArray();
    expect([...unzip(Buffer.concat(archive))]).toEqual([
      ["record/a.csv", "Çava, 中国\n"],
      ["record/b.csv", ""],
    ]);
  });

  it("gives the same bytes for the same files", async () => {
    const once = async () => Buffer.concat(await Readable.from(zip(each(fileOf("a", "x", "y")), PLACE)).toArray());
    expect(Buffer.compare(await once(), await once())).toBe(0);
  });

  it("reads no more of a file once nobody wants the rest", async () => {
    const noise = Array.from({ length: 100 }, () => randomBytes(50_000).toString("base64"));
    const file = fileOf("large.csv", ...noise);
    const archive = zip(each(file), PLACE);
    await archive.next();
    await archive.next();
    await archive.return();
    await expect.poll(() => file.read.ended).toBe(true);
    expect(file.read.pieces).toBeLessThan(100);
  });

  it("breaks off, without a directory, where a file does", async () => {
    async function* broken() {
      yield encoder.encode("the beginning");
      await sleep(1);
      throw new Error("The database went away");
    }
    const files = (async function* () {
      yield Object.assign(broken(), { name: "a.csv" });
    })();
    const sent: Uint8Array[] = [];
    const reading = async () => {
      for await (const bytes of zip(files, PLACE)) sent.push(bytes);
    };
    await expect(reading()).rejects.toThrow("The database went away");
    expect(Buffer.concat(sent).includes(Buffer.from("PK\x05\x06"))).toBe(false);
  });
});
