import { formatPartialDay } from "./dates";

/** What a source is called: its title, or "Article of January 2020 (title not given)", "Item (title not given)". */
export function sourceTitle(source: { title: string | null; date: string | null; article?: number | null }): string {
  if (source.title !== null) return source.title;
  const what = source.article === null ? "Item" : "Article";
  return `${what}${source.date ? ` of ${formatPartialDay(source.date)}` : ""} (title not given)`;
}
