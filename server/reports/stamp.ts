import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { signingSecret } from "../auth/secret";

/** Seconds between opening the form and sending it: a program takes less than a person, and a page is not kept for days. */
const AGE = { least: 3, most: 24 * 3600 } as const;

/** When a form was opened, signed, so that whoever sends it cannot choose the time. */
export async function stampOf(now: number): Promise<string> {
  return `${now}.${await signatureOf(String(now))}`;
}

/** Whether a form was opened long enough ago, and not too long: null, or what to say. */
export async function faultOfStamp(stamp: string, now: number): Promise<string | null> {
  const [time = "", signature = ""] = stamp.split(".");
  const expected = Buffer.from(await signatureOf(time));
  const given = Buffer.from(signature);
  const age = (now - Number(time)) / 1000;
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || age > AGE.most)
    return "The form was opened too long ago. Send it once more.";
  return age < AGE.least
    ? "It came within three seconds, as a program sends it. Wait a moment and send it again."
    : null;
}

async function signatureOf(time: string): Promise<string> {
  return createHmac("sha256", await signingSecret())
    .update(`report form opened at ${time}`)
    .digest("base64url");
}
