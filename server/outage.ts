/** Codes of Prisma and of PostgreSQL that say that the database is out of reach, going down, or too slow to answer. */
const OUTAGES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "57P01", "57P02", "57P03", "57014"]);
/** What Prisma's driver and pg say of it where there is no code. */
const SILENCES =
  /DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|timeout exceeded when trying to connect|connection terminated|query read timeout/i;

/**
 * Whether an error means that the database did not answer, so that nothing was read or saved and the same may succeed
 * later. False for mistakes of the site and for what the database refused.
 */
export function isOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, message, cause, meta } = error as Record<string, unknown>;
  if (OUTAGES.has(String(code)) || OUTAGES.has(String(originalCode)) || SILENCES.test(String(message))) return true;
  const driver = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  return isOutage(cause, depth + 1) || isOutage(driver, depth + 1);
}
