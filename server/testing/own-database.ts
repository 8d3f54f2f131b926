import { afterAll, expect } from "vitest";
import { copyDatabase } from "./server";

// Each test file has a database of its own, and finds its address where the application looks for it. The tests of the
// schema begin with the tables and rules alone, all others with the whole record.
const start = expect.getState().testPath?.includes("/prisma/") ? "empty" : "record";
const database = await copyDatabase(start);
process.env.DATABASE_URL = database.url;

afterAll(async () => {
  // The application's pool, if the file has opened it, would complain when its database goes.
  const { votingRecord } = globalThis as { votingRecord?: { $disconnect(): Promise<void> } };
  await votingRecord?.$disconnect();
  await database.drop();
});
