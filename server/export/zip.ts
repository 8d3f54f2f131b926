import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";

/** A file that goes into an archive: its name, and its bytes as they come. */
type Entry = AsyncIterable<Uint8Array> & { name: string };

/**
 * The files as a ZIP archive, packed while they are read, one after another, in one folder and all of one day (YYYY-MM-DD),
 * so that the same files give the same archive. Its directory comes last: one that is broken off opens nowhere. Fails with
 * what a file's reading fails with.
 */
export async function* zip(
  files: AsyncIterable<Entry>,
  { folder, day }: { folder: string; day: string },
): AsyncGenerator<Uint8Array, void> {
  const archive = new ZipFile();
  const packed = archive.outputStream as Readable;
  // A day at midnight where the site runs, written without a zone, is the same everywhere.
  const options = { mtime: new Date(`${day}T00:00:00`), mode: 0o100644, forceDosTimestamp: true };
  let open: Readable | undefined;
  const fill = async () => {
    for await (const file of files) {
      if (packed.destroyed) return;
      open = Readable.from(file, { objectMode: false });
      archive.addReadStream(open, `${folder}/${file.name}`, options);
      await finished(open);
    }
    archive.end();
  };
  const filling = fill();
  filling.catch((error: Error) => packed.destroy(error));
  try {
    yield* packed as AsyncIterable<Uint8Array>;
    await filling;
  } finally {
    // Who leaves early knows, once this has ended, that nothing more is read.
    open?.destroy();
    await filling.catch(() => {});
  }
}
