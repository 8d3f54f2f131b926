import { settings } from "../env";
import { command } from "./command";
import { openDatabase, prepareDatabase } from "./database";
import { generateClient } from "./prisma";
import { checkPort, failure, serve } from "./site";
import { siteEnvironment } from "./web-role";

// npm run dev: the development server on the same database as npm start.
await command(async (run) => {
  const { DATABASE_URL, PORT, SITE_URL } = settings();
  await checkPort(settings());
  await run.step("Prisma client ready", () => generateClient(run));
  const database = await openDatabase(run, DATABASE_URL);
  const address = await prepareDatabase(run, database);
  const environment = { ...siteEnvironment(address), SITE_URL };
  const child = await run.step("site answers", () => serve(run, { mode: "dev", port: PORT, environment }));
  run.serving();
  run.say(`\nDeveloping at http://localhost:${PORT} (Ctrl-C stops it)`);
  await failure(child);
});
