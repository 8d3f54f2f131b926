/** The lists of the API that are files too, one row an entry. */
import type { CorrectionAnswer } from "./answers/correction";
import type { MemberAnswer } from "./answers/member";
import type { SourceAnswer } from "./answers/source";
import type { StatementAnswer } from "./answers/statement";
import type { TopicAnswer } from "./answers/topic";
import { type CsvValue, joinList } from "./csv";

/** What a file is called in its first line, and its columns: the names of what an entry has. */
export type ListFile<Entry> = { path: string; title: string; columns: readonly (keyof Entry & string)[] };

export const MEMBERS_FILE: ListFile<MemberAnswer> = {
  path: "members.csv",
  title: "Members of the UN Security Council",
  columns: ["code", "seat", "name", "permanent", "regionalGroup", "terms", "votes"],
};

export const TOPICS_FILE: ListFile<TopicAnswer> = {
  path: "topics.csv",
  title: "Topics of the UN Security Council voting record",
  columns: ["slug", "name", "kind", "region", "description", "countries", "resolutions"],
};

export const STATEMENTS_FILE: ListFile<StatementAnswer> = {
  path: "statements.csv",
  title: "Statements in the UN Security Council, issued and stopped",
  columns: [
    ...(["slug", "kind", "title", "date", "datePrecision", "dateOf", "about", "status", "attribution"] as const),
    ...(["confidence", "subject", "region", "topic", "silenceProcedure", "proposers", "objectors"] as const),
    ...(["statedReason", "contraryAccount", "whatHappenedNext", "checked", "resolutions", "sources"] as const),
  ],
};

export const SOURCES_FILE: ListFile<SourceAnswer> = {
  path: "sources.csv",
  title: "Sources of the UN Security Council voting record",
  columns: ["slug", "publisher", "title", "reliability", "date", "url", "accessed", "language", "licence", "article"],
};

export const CORRECTIONS_FILE: ListFile<CorrectionAnswer> = {
  path: "corrections.csv",
  title: "Corrections of the UN Security Council voting record",
  columns: ["id", "at", "by", "action", "kind", "record", "title", "path", "changes", "reason", "source"],
};

/** What tells the things of a list apart: a key, or the days of a term. */
type Listed = { code?: string; slug?: string; from?: string; to?: string | null };

/** A value of an entry in one cell: of a list the keys of what is in it, a bar between them; of changes their JSON. */
export function listCell(value: unknown): CsvValue {
  if (Array.isArray(value)) return joinList(value.map(keyOf));
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function keyOf(one: string | Listed): string {
  if (typeof one === "string") return one;
  return one.code ?? one.slug ?? `${one.from}/${one.to ?? ".."}`;
}
