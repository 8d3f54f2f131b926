/**
 * Milliseconds for which a cache before the site may give out an answer without asking. With the half second for which the
 * front itself relies on what it knows (record-watch.ts), a change is still seen within one.
 */
const UNASKED_MS = 400;

/** nginx keeps only what may live for a while or has an end given, which may be past: then it asks at every use. */
const ASK_ALWAYS = "@1";

/**
 * The value of `X-Accel-Expires` for an answer sent at `now` (milliseconds since 1970): until when a front cache may give it
 * out unasked. nginx counts whole seconds and takes the one named as the last in which the answer is fresh, so most of each
 * second is used and the rest is asked after. An answer that could not be checked against the record is asked after always.
 */
export function accelExpires(now: number, checked: boolean): string {
  return checked ? `@${Math.floor((now + UNASKED_MS) / 1000) - 1}` : ASK_ALWAYS;
}
