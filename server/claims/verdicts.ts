import "server-only";
import type { Verdict } from "@/domain/judge-claim";
import { prisma } from "../db";
import { onceAVersion } from "../once-a-version";
import { evaluateForms } from "./evaluate";
import { formOf } from "./list";

/** The verdicts on the claims of each source, by its slug, in the order of the claims; a source without claims is not in it. */
export const listVerdicts = onceAVersion(async (): Promise<ReadonlyMap<string, Verdict[]>> => {
  const claims = await prisma.claim.findMany({
    select: { form: true, source: { select: { slug: true } } },
    orderBy: [{ sourceId: "asc" }, { ordinal: "asc" }],
  });
  const tests = await evaluateForms(claims.map(formOf));
  const verdicts = new Map<string, Verdict[]>();
  claims.forEach(({ source: { slug } }, index) => {
    verdicts.set(slug, [...(verdicts.get(slug) ?? []), tests[index]?.verdict ?? "NOT_CHECKABLE"]);
  });
  return verdicts;
});
