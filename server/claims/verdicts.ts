import "server-only";
import type { Verdict } from "@/domain/judge-claim";
import { onceAVersion } from "../once-a-version";
import { listClaims } from "./list";

/** The verdicts on the claims of each source, by its slug, in the order of the claims; a source without claims is not in it. */
export const listVerdicts = onceAVersion(async (): Promise<ReadonlyMap<string, Verdict[]>> => {
  const verdicts = new Map<string, Verdict[]>();
  for (const { source, verdict } of await listClaims()) {
    verdicts.set(source.slug, [...(verdicts.get(source.slug) ?? []), verdict]);
  }
  return verdicts;
});
