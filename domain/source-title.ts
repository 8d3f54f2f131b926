import { formatPartialDay } from "./dates";

type Source = { title: string | null; date: string | null; article?: number | null; url?: string | null };

/**
 * What a source is called: its title, or "Article of January 2020 (title not given)", "Page at miragenews.com (title not
 * given)", "Item (title not given)". A title is never made up.
 */
export function sourceTitle({ title, date, article, url }: Source): string {
  if (title !== null) return title;
  const isArticle = article !== null && article !== undefined;
  const what = isArticle ? "Article" : url ? `Page at ${hostOf(url)}` : "Item";
  return `${what}${date ? ` of ${formatPartialDay(date)}` : ""} (title not given)`;
}

/** An address as a reader knows it, without what every address has: "miragenews.com/unsc-extends-reporting". */
export function shortAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return `${hostOf(url)}${pathname === "/" ? "" : pathname.replace(/\/$/, "")}${search}`;
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");
