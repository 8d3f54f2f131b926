import type { ClaimInput } from "@/domain/claim-input";
import type { Keys } from "./keys";

/** The rows of what sources claim, each numbered within its source in the order of the file. */
export function claimRows(claims: readonly ClaimInput[], keys: Keys) {
  const counts = new Map<string, number>();
  return claims.map(({ source, form, resolution, statement, ...claim }) => {
    const ordinal = (counts.get(source) ?? 0) + 1;
    counts.set(source, ordinal);
    return {
      source_id: keys.source(source),
      ordinal,
      ...claim,
      form: form === null ? null : JSON.stringify(form),
      resolution_id: resolution === null ? null : keys.resolution(resolution),
      statement_id: statement === null ? null : keys.statement(statement),
    };
  });
}
