import { createHmac } from "node:crypto";

/** Seconds for which a code is shown. */
const STEP_SECONDS = 30;

/** How many steps a clock may be wrong by, in either direction. */
const TOLERANCE = 1;

/** The step of a moment: half minutes since 1970 (RFC 6238, section 4.2). */
export const stepAt = (milliseconds: number): number => Math.floor(milliseconds / 1000 / STEP_SECONDS);

/** The six digits of a step (RFC 4226, section 5.3, with SHA-1 as every authenticator has it). */
export function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const sum = createHmac("sha1", secret).update(counter).digest();
  const offset = (sum.at(-1) ?? 0) & 15;
  return String((sum.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

/** The step whose code this is, among those that count now, the latest first; null where it is none of them. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const present = stepAt(now);
  for (let step = present + TOLERANCE; step >= present - TOLERANCE; step -= 1) {
    if (codeOf(secret, step) === code) return step;
  }
  return null;
}
