/**
 * The anchor of a heading: in lower case, without punctuation, hyphens for spaces, "Cohen’s kappa" → "cohens-kappa". As
 * GitHub makes them, so that a link to docs/methods.md and one to the page have the same end.
 */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}
