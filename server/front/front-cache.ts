/**
 * Milliseconds after the record was last known to be in the state that an answer shows, for which a cache before the site may
 * give it out without asking. A change is seen within a second; the rest is left for clocks that differ.
 */
const UNASKED_MS = 900;

/** nginx keeps only what may live for a while or has an end given, which may be past: then it asks at every use. */
const ASK_ALWAYS = "@1";

/**
 * The value of `X-Accel-Expires` for an answer that was known to be true at `provenAt` (milliseconds since 1970): until when a
 * front cache may give it out unasked. nginx counts whole seconds and takes the one named as the last in which the answer is
 * fresh, so most of each second is used and the rest is asked after. null: it could not be checked and is asked after always.
 */
export function accelExpires(provenAt: number | null): string {
  return provenAt === null ? ASK_ALWAYS : `@${Math.floor((provenAt + UNASKED_MS) / 1000) - 1}`;
}
