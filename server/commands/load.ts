import { changeSettings, settings } from "../env";
import { Refusal } from "../refusal";
import { command } from "./command";
import { openDatabase, prepareDatabase } from "./database";
import { generateClient } from "./prisma";

// npm run load -- DIR: a data package that npm run export wrote, into a database without a record.
await command(async (run) => {
  const [folder, ...more] = process.argv.slice(2);
  if (!folder || more.length > 0) throw new Refusal("Say where the package is: npm run load -- DIR");
  await generateClient(run);
  const database = await openDatabase(run, settings().DATABASE_URL);
  changeSettings({ DATABASE_URL: database.url });
  await prepareDatabase(run, database, async () => {
    const { loadPackage } = await import("../load/load-package");
    await run.step(
      "package",
      () => loadPackage(database.url, folder),
      (version) => `package loaded, version ${version}`,
    );
  });
});
