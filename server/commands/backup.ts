import { resolve } from "node:path";
import { formatCount } from "@/domain/figures";
import { writeBackup } from "../backup/write";
import { settings } from "../env";
import { Refusal } from "../refusal";
import { command } from "./command";
import { openDatabase } from "./database";

// npm run backup -- FILE: the whole database in one file.
await command(async (run) => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new Refusal("Say where to write the backup: npm run backup -- FILE");
  const { url } = await openDatabase(run, settings().DATABASE_URL);
  const size = await run.step("database written", () => writeBackup(url, file));
  run.say(
    `\n${formatCount(Math.round(size / 1000))} kB in ${resolve(file)}\nIt holds the accounts and the site's secret too: keep it where nobody else reads it.`,
  );
});
