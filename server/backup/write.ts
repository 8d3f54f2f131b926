import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { formatCount } from "@/domain/figures";
import { listApplied } from "../commands/migrations";
import { copyOut, openForCopy } from "../copy";
import { Refusal } from "../refusal";
import { type Manifest, writeContainer } from "./container";
import { listSequences, listTables } from "./schema";

type Options = { onProgress?: (line: string) => void };

/**
 * Writes the whole database to a new file that only its owner can read, as it was at one moment, while others go on
 * changing it. The file is there once it is whole. Returns its size in bytes. Throws a Refusal where a file of that name
 * exists, and where the database has no tables.
 */
export async function writeBackup(
  databaseUrl: string,
  file: string,
  { onProgress = () => {} }: Options = {},
): Promise<number> {
  if (await stat(file).catch(() => null)) throw new Refusal(`${file} exists: name a file that does not.`);
  const sql = openForCopy(databaseUrl);
  const part = `${file}.part`;
  try {
    await sql.begin("isolation level repeatable read read only", async (tx) => {
      const manifest: Manifest = {
        madeAt: new Date().toISOString(),
        server: (await tx<{ version: string }[]>`select version()`)[0]?.version ?? "",
        migrations: (await listApplied(tx))
          .filter(({ finished }) => finished)
          .map(({ name, checksum }) => ({ name, checksum })),
        tables: await listTables(tx),
        recordVersion: null,
      };
      if (manifest.migrations.length === 0) {
        throw new Refusal("The database has no tables yet: npm start makes them.");
      }
      manifest.recordVersion = (await tx<{ number: number }[]>`select number from record_version`)[0]?.number ?? null;
      const bytes = writeContainer(
        manifest,
        ({ name, columns }) => {
          onProgress(name);
          return copyOut(sql, tx`copy ${tx(name)} (${tx(columns)}) to stdout`);
        },
        // Sequences do not wait for a snapshot: read last, they are never behind the rows.
        async () => ({ sequences: await listSequences(tx) }),
      );
      await pipeline(
        Readable.from(bytes),
        createGzip({ level: 6 }),
        createWriteStream(part, { mode: 0o600, flags: "wx", flush: true }),
      );
    });
    await rename(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new Refusal(`${part} exists: another backup is being written there, or was cut off. Take it away first.`);
    }
    await rm(part, { force: true });
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
  const { size } = await stat(file);
  onProgress(`${formatCount(Math.round(size / 1000))} kB`);
  return size;
}
