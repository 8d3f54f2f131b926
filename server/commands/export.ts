import { mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatCount } from "@/domain/figures";
import { changeSettings, settings } from "../env";
import { Refusal } from "../refusal";
import { command } from "./command";
import { openDatabase } from "./database";
import { generateClient } from "./prisma";

// npm run export -- DIR: the whole record as a data package.
await command(async (run) => {
  const [folder, ...more] = process.argv.slice(2);
  if (!folder || more.length > 0) throw new Refusal("Say where to write the package: npm run export -- DIR");
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) {
    throw new Refusal(`${folder} is a file: name a folder, which is made where there is none.`);
  }
  await generateClient(run);
  const { url } = await openDatabase(run, settings().DATABASE_URL);
  changeSettings({ DATABASE_URL: url });
  // Not before: they open the database when they are loaded, with a client that may only just have been generated.
  const [{ makeDataPackage }, { prisma }] = await Promise.all([import("../export/data-package"), import("../db")]);
  run.defer(() => prisma.$disconnect());
  const { version, files } = await run.step("record read", makeDataPackage);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    // Under another name until it is whole: who reads the folder meanwhile finds the old file or the new one.
    writeFileSync(join(folder, `${name}.part`), bytes);
    renameSync(join(folder, `${name}.part`), join(folder, name));
  }
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  run.say(
    `\n${files.size} files, ${formatCount(Math.round(size / 1000))} kB, version ${version}, in ${resolve(folder)}`,
  );
});
