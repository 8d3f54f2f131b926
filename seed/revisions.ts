import type { Seed } from "./read";
import type { Correction } from "./texts";

/** One revision for each correction, so that the history of a record begins with what its sources have otherwise. */
export function revisionsOf({ corrections, sources }: Seed) {
  const names = new Map(
    sources.map(({ slug, publisher, title }) => [slug, title ? `${publisher}: ${title}` : publisher]),
  );
  return corrections.map((correction) => ({
    actor: "Seed",
    action: "SEED",
    entity: correction.entity,
    entity_id: correction.id,
    changes: JSON.stringify(changesOf(correction)),
    reason: correction.reason,
    source: correction.sources.map((slug) => names.get(slug)).join("; ") || null,
  }));
}

/** The change as the history has it: old and new value by field. A field of three capitals is a member's position. */
function changesOf({ field, from, to }: Correction) {
  if (/^[A-Z]{3}$/.test(field)) {
    return { positions: { from: from === null ? null : { [field]: from }, to: { [field]: to } } };
  }
  if (to === "written procedure") return { writtenProcedure: { from: false, to: true } };
  return { [field]: { from, to } };
}
