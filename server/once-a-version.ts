import "server-only";
import { getRecordVersion } from "./record-version";

/**
 * What is made once for each state of the record, and asked for by many: those who ask meanwhile wait for the same. What
 * failed is made again for the next who asks.
 */
export function onceAVersion<T>(make: () => Promise<T>): () => Promise<T> {
  let made: { fingerprint: string; result: Promise<T> } | undefined;
  return async () => {
    const { fingerprint } = await getRecordVersion();
    if (made?.fingerprint === fingerprint) return made.result;
    const result = make();
    const own = { fingerprint, result };
    made = own;
    result.catch(() => {
      if (made === own) made = undefined;
    });
    return result;
  };
}
