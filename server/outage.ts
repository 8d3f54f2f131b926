/**
 * Codes of Prisma, of PostgreSQL and of its drivers that say that the database is out of reach, going down, too slow to
 * answer, out of room (class 53), or a copy that takes no changes (25006).
 */
const OUTAGES =
  /^(?:P1001|P1002|P1008|P1017|P2024|P2028|08\w{3}|25006|53\w{3}|55P03|57014|57P0[1-5]|58030|ECONN\w+|CONNECT\w+)$/;
/** What Prisma's driver and pg say of it where there is no code. */
const SILENCES =
  /DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|timeout exceeded when trying to connect|connection terminated|query read timeout/i;

/**
 * Whether an error means that the database did not answer, or could not take a change, so that the same may
 * succeed later. False for mistakes of the site and for what the database refused.
 */
export function isOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, message, cause, meta } = error as Record<string, unknown>;
  if (OUTAGES.test(String(code)) || OUTAGES.test(String(originalCode)) || SILENCES.test(String(message))) return true;
  const driver = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  return isOutage(cause, depth + 1) || isOutage(driver, depth + 1);
}
