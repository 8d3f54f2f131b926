import "server-only";
import { randomBytes } from "node:crypto";
import { prisma } from "../db";

/**
 * The key that signs session cookies. It is made when it is first asked for and kept in the database, so that every
 * process on one database has the same one and no default exists. Throws when the database is out of reach.
 */
export async function signingSecret(): Promise<string> {
  const made = randomBytes(32).toString("base64url");
  // Two first starts at once: the row of the one that came first is what both then read.
  await prisma.$executeRaw`insert into app_secret (id, value) values (1, ${made}) on conflict (id) do nothing`;
  const { value } = await prisma.secret.findUniqueOrThrow({ where: { id: 1 } });
  return value;
}
