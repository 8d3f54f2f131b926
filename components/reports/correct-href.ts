import type { ReportedKind } from "@/domain/report-input";

/** Where the forms of the desk stand; a text is corrected with the votes on it. */
const FORMS: Record<Exclude<ReportedKind, "resolution">, string> = {
  vote: "votes",
  statement: "statements",
  source: "sources",
  claim: "claims",
  member: "members",
  topic: "topics",
};

/** The form in which the record of a report is corrected; of a text, the search for it by the symbol that its title begins with. */
export function correctHref({ kind, key, title }: { kind: ReportedKind; key: string; title: string }): string {
  if (kind !== "resolution") return `/admin/${FORMS[kind]}/${key}`;
  return `/admin/votes?${new URLSearchParams({ q: title.split(": ")[0] ?? title })}`;
}
