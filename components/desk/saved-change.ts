/** The change of somebody else that stands in the way of a form. */
export type LastChange = { actor: string; at: string; reason: string };

/** A field of a record as typed and as saved, in words. */
export type ComparedField = { label: string; mine: string; saved: string };

/** The fields in which what was typed and what was saved differ, and how many are the same. */
export function differing(fields: readonly ComparedField[]): { fields: ComparedField[]; same: number } {
  const differ = fields.filter(({ mine, saved }) => mine !== saved);
  return { fields: differ, same: fields.length - differ.length };
}
