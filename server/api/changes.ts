import "server-only";
import { type ChangeListAnswer, changeAnswer } from "@/domain/answers/change";
import { ChangeFileSearch, ChangeSearch, changesHref, parseChangeSearch, statesOf } from "@/domain/change-search";
import type { Rows } from "../export/votes";
import { getRecordNumber } from "../revisions/changes";
import { listChanges } from "../revisions/corrections";
import { Recorded } from "./answer";
import { csv } from "./csv";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** How many changes a file reads at a time. */
const AT_A_TIME = 200;

/** What changed between two versions of the record, newest first, a page of it; 400 where a parameter cannot be used. */
export const changes: Resource = async ({ query }) => {
  const now = await getRecordNumber();
  const { search, ignored } = parseChangeSearch(ChangeSearch, query, now);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const states = statesOf(search, now);
  const { changes: found, total } = await listChanges(states, search);
  const page = { number: search.page, size: search.pageSize, total };
  return new Recorded({ ...states, data: found.map(changeAnswer), page } satisfies ChangeListAnswer);
};

/** The same as a file, one row a change, all of them. */
export const changesCsv: Resource = async ({ query }) => {
  const now = await getRecordNumber();
  const { search, ignored } = parseChangeSearch(ChangeFileSearch, query, now);
  const problem = problemOf(ignored);
  if (problem) return problem;
  const states = statesOf(search, now);
  return csv({
    ...{ path: "changes.csv", title: "Changes of the UN Security Council voting record", bare: search.bare },
    query: changesHref(search, "").replace("?", ""),
    columns: ["id", "at", "by", "action", "kind", "record", "title", "path", "changes", "reason", "source"],
    rows: async () => rowsOf(states),
  });
};

async function* rowsOf(states: { from: number; to: number }): Rows {
  for (let page = 1; ; page += 1) {
    const { changes: found } = await listChanges(states, { page, pageSize: AT_A_TIME });
    yield found.map(changeAnswer).map(({ id, at, by, action, kind, record, title, path, changes, reason, source }) => {
      return [id, at, by, action, kind, record, title, path, JSON.stringify(changes), reason, source];
    });
    if (found.length < AT_A_TIME) return;
  }
}
