import type { FoundAnswer } from "@/domain/answers/search";
import { PAGES } from "./pages";

/** One line under the search field. */
export type SearchOption = { key: string; href: string; title: string; detail: string; kind: string };

const KIND_LABELS: Record<FoundAnswer["kind"], string> = {
  TEXT: "Text",
  MEMBER: "Member",
  TOPIC: "Topic",
  STATEMENT: "Statement",
};

/**
 * What the field offers for what is typed: what was found, the pages of the site that begin so, and last the list of all
 * votes with these words. Nothing typed offers the pages.
 */
export function searchOptions(typed: string, found: readonly FoundAnswer[]): SearchOption[] {
  const q = typed.trim();
  const begins = (name: string) => name.split(/[ :]+/).some((word) => word.toLowerCase().startsWith(q.toLowerCase()));
  const pages = PAGES.filter(({ name }) => begins(name)).map(({ name, href }) => ({
    ...{ key: href, href, title: name, detail: "", kind: "Page" },
  }));
  if (q === "") return pages;
  const records = found.map(({ kind, title, detail, path }) => ({
    ...{ key: path, href: path, title, detail, kind: KIND_LABELS[kind] },
  }));
  const all = {
    ...{ key: "all", href: `/resolutions?${new URLSearchParams({ q })}`, title: `All votes with “${q}”` },
    ...{ detail: "", kind: "List" },
  };
  return [...records, ...pages.slice(0, 3), all];
}
