import "server-only";
import { createHash } from "node:crypto";
import { settings } from "../env";
import { reportSecurity } from "../security-events";

/** Milliseconds that the service may take. */
const PATIENCE = 2000;

/**
 * Whether a password is among those that have leaked elsewhere, by the service of LEAKED_PASSWORDS_URL, which is told five of
 * the forty letters of its SHA-1 sum and answers with all that begin so (k-anonymity, as Have I Been Pwned has it). False where
 * the setting is unset, and where no whole answer comes within two seconds, of which the log is told.
 */
export async function isLeaked(password: string): Promise<boolean> {
  const { LEAKED_PASSWORDS_URL } = settings();
  if (LEAKED_PASSWORDS_URL === undefined) return false;
  const sum = createHash("sha1").update(password).digest("hex").toUpperCase();
  try {
    const lines = await rangeOf(new URL(sum.slice(0, 5), LEAKED_PASSWORDS_URL));
    // Lines that only make all answers equally long have the count 0.
    return lines.some((line) => line.startsWith(`${sum.slice(5)}:`) && Number(line.split(":")[1]) > 0);
  } catch {
    reportSecurity({
      what: "list of leaked passwords",
      outcome: "not reached",
      account: null,
      requestId: null,
      address: null,
    });
    return false;
  }
}

async function rangeOf(url: URL): Promise<string[]> {
  const response = await fetch(url, {
    headers: { "add-padding": "true" },
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`The list of leaked passwords answered ${response.status}`);
  return (await response.text()).toUpperCase().split(/\r?\n/);
}
