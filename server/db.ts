import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../prisma/client/client";
import { servesPages, settings } from "./env";
import { statementNames } from "./planned-statements";
import { reportQuery } from "./query-times";

/**
 * Milliseconds. The driver's own defaults are none: with a database that hangs, every page would hang for ever. A page
 * gives up in time to say so; a command may wait.
 */
const PAGE_LIMITS = { connectionTimeoutMillis: 1_500, statement_timeout: 3_000, query_timeout: 3_300 };
const COMMAND_LIMITS = { connectionTimeoutMillis: 5_000, statement_timeout: 10_000, query_timeout: 12_000 };
const LIMITS = {
  ...(servesPages() ? PAGE_LIMITS : COMMAND_LIMITS),
  idle_in_transaction_session_timeout: 15_000,
};

function open(): PrismaClient {
  const connectionString = settings().DATABASE_URL;
  if (!connectionString) {
    throw new Error("DATABASE_URL is not set: npm start and npm run dev set it for the embedded database.");
  }
  const adapter = new PrismaPg(
    { connectionString, max: 10, application_name: "voting-record", ...LIMITS },
    {
      statementNameGenerator: statementNames(),
      // An idle connection that breaks is dropped from the pool, and the next query opens another.
      onPoolError: (error) => console.error(`A connection to the database was lost: ${error.message}`),
    },
  );
  const client = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  client.$on("query", ({ duration }) => reportQuery(duration));
  return client;
}

// A reload of the development server evaluates this file again; the pool is to outlive it.
const shared = globalThis as typeof globalThis & { votingRecord?: PrismaClient };
shared.votingRecord ??= open();

/** The one door to the record. Reads and writes fail within seconds when the database does not answer. */
export const prisma = shared.votingRecord;
