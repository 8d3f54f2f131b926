import "server-only";
import { createHash } from "node:crypto";
import { prisma } from "../db";
import { ATTEMPTS_ON_ACCOUNT, type Limit } from "./limits";

/**
 * Counts one attempt, as to sign in. `bucket` is the account, or a browser known to it. Answers null when the attempt may go
 * on, else the seconds to wait. A window is at most an hour: better-auth sweeps what is older out of the table. Refused
 * attempts do not lengthen the wait. One statement, so that attempts in parallel cannot slip through together.
 */
export async function countAttempt(bucket: string, limit: Limit = ATTEMPTS_ON_ACCOUNT): Promise<number | null> {
  const { max, window } = limit;
  const now = Date.now();
  const open = now - window * 1000;
  const [row] = await prisma.$queryRaw<{ count: number; last: bigint }[]>`
    insert into app_rate_limit as seen (id, key, count, last_request)
    values (gen_random_uuid()::text, ${keyOf(bucket)}, 1, ${now})
    on conflict (key) do update set
      count = case when seen.last_request <= ${open} then 1 else least(seen.count, ${max}::int) + 1 end,
      last_request = case when seen.last_request > ${open} and seen.count >= ${max}::int then seen.last_request
                          else excluded.last_request end
    returning count, last_request as last`;
  if (!row) throw new Error("The count of attempts gave no row");
  return row.count <= max ? null : Math.ceil((Number(row.last) - open) / 1000);
}

/** Forgets the attempts of a bucket: it has just signed in. */
export async function forgetAttempts(bucket: string): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { key: keyOf(bucket) } });
}

/** A short hash, so that neither the table nor a cookie holds an address that someone typed. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

const keyOf = (bucket: string) => `sign-in:${fingerprint(bucket)}`;
