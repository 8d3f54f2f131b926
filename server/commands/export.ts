import { statSync } from "node:fs";
import { resolve } from "node:path";
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
  const [{ writeDataPackage }, { prisma }] = await Promise.all([import("../export/write-package"), import("../db")]);
  run.defer(() => prisma.$disconnect());
  const { version, files, bytes } = await run.step("record written", () => writeDataPackage(folder));
  run.say(`\n${files} files, ${formatCount(Math.round(bytes / 1000))} kB, version ${version}, in ${resolve(folder)}`);
});
