import { existsSync } from "node:fs";
import { restoreBackup } from "../backup/restore";
import { settings } from "../env";
import { Refusal } from "../refusal";
import { command } from "./command";
import { openDatabase, prepareDatabase } from "./database";
import { generateClient } from "./prisma";

// npm run restore -- FILE: a backup into an empty database.
await command(async (run) => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new Refusal("Say which backup to restore: npm run restore -- FILE");
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}: name a backup that npm run backup has made.`);
  await generateClient(run);
  const database = await openDatabase(run, settings().DATABASE_URL);
  const { madeAt } = await run.step("backup restored, every rule checked", () => restoreBackup(database.url, file));
  await prepareDatabase(run, database);
  run.say(
    `\nThe database is as it was on ${madeAt.slice(0, 10)} at ${madeAt.slice(11, 16)} UTC. Everyone signs in again.`,
  );
});
