/** The size that readers of links ask for (Open Graph). */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Where the card of a figure or of a page is. */
export function cardHref(name: string, query: string): string {
  return `/cards/${name}${query === "" ? "" : `?${query}`}`;
}
