import type { TestProject } from "vitest/node";
import { loadSeed } from "../../seed/load";
import { startScript } from "../commands/child";
import { ROOT, scriptOf } from "../commands/root";
import { startThrowAwayCluster } from "../postgres/throw-away";
import { dropDatabase, type Server, type Start, withMaintenance } from "./server";

declare module "vitest" {
  export interface ProvidedContext {
    server: Server;
  }
}

/**
 * Once before all database tests: a server with two databases to copy, "empty" (tables and rules alone) and "record"
 * (with the seed in it). The server is the one that TEST_DATABASE_URL names, whose account may create databases, else an
 * embedded one that is thrown away. Throws with Prisma's own words where a migration fails.
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? null : await startThrowAwayCluster(ROOT);
  // A run that is broken off gets no further than this.
  const kill = () => cluster?.kill();
  process.once("exit", kill);
  const server: Server = { url: given ?? cluster?.url("postgres") ?? "", prefix: `test_${process.pid}` };
  const templates: Start[] = ["empty", "record"];
  const close = async () => {
    await withMaintenance(server, async (sql) => {
      for (const name of templates) await dropDatabase(sql, `${server.prefix}_${name}`);
    }).finally(() => cluster?.stop());
    process.off("exit", kill);
  };
  try {
    await migrate(addressOf(server, "empty"));
    await withMaintenance(
      server,
      (sql) => sql`create database ${sql(`${server.prefix}_record`)} template ${sql(`${server.prefix}_empty`)}`,
    );
    await loadSeed(addressOf(server, "record"));
    // So that plans are those of a database that has stood for a while.
    await withMaintenance({ ...server, url: addressOf(server, "record") }, (sql) => sql`vacuum analyze`);
  } catch (error) {
    await close();
    throw error;
  }
  project.provide("server", server);
  return close;
}

function addressOf(server: Server, name: string): string {
  const url = new URL(server.url);
  url.pathname = `/${server.prefix}_${name}`;
  return url.href;
}

async function migrate(url: string): Promise<void> {
  const child = startScript(scriptOf("prisma"), ["migrate", "deploy"], {
    environment: { DATABASE_URL: url, NO_COLOR: "1" },
  });
  if ((await child.ended) !== 0) throw new Error(child.output());
}
