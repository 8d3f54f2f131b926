/** Whether the text may be a slug: no other needs to be looked up, and PostgreSQL does not hold every text. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
