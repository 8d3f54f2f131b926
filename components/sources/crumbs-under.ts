import type { Crumb } from "../ui/breadcrumbs";

/** Where a claim or a citation stands at the desk: under its source, where one is named. */
export function crumbsUnder(source: string | undefined, text: string): Crumb[] {
  const own = source ? [{ text: source, href: `/admin/sources/${encodeURIComponent(source)}` }] : [];
  return [{ text: "Desk", href: "/admin" }, { text: "Sources", href: "/admin/sources" }, ...own, { text }];
}
