import "server-only";
import { readBare } from "@/domain/csv-search";
import {
  CORRECTIONS_FILE,
  type ListFile,
  listCell,
  MEMBERS_FILE,
  SOURCES_FILE,
  STATEMENTS_FILE,
  TOPICS_FILE,
} from "@/domain/list-files";
import { writeQuery } from "@/domain/query";
import type { Rows } from "../export/votes";
import { Recorded } from "./answer";
import { corrections } from "./corrections";
import { csv } from "./csv";
import type { Asked, Resource } from "./endpoint";
import { members } from "./members";
import { problemOf } from "./problem";
import { sources } from "./sources";
import { statements } from "./statements";
import { topics } from "./topics";

/** The members, topics, statements, sources and corrections as files, with the filters of their lists. */
export const membersCsv = listCsv(members, MEMBERS_FILE);
export const topicsCsv = listCsv(topics, TOPICS_FILE);
export const statementsCsv = listCsv(statements, STATEMENTS_FILE);
export const sourcesCsv = listCsv(sources, SOURCES_FILE);
export const correctionsCsv = listCsv(corrections, CORRECTIONS_FILE);

type ListAnswer = { data: Record<string, unknown>[]; page?: { total: number } };

/** A list of the API as a file: the entries of its JSON with the same filters, all of its pages. */
function listCsv<Entry>(list: Resource, { path, title, columns }: ListFile<Entry>): Resource {
  return async (asked) => {
    const { bare, rest, ignored } = readBare(asked.query);
    for (const name of ["page", "pageSize"]) {
      if (rest.has(name)) ignored.push({ name, value: rest.get(name) ?? "", reason: "A file has no pages." });
    }
    const problem = problemOf(ignored);
    if (problem) return problem;
    const first = await list({ ...asked, query: rest });
    if (!(first instanceof Recorded)) return first;
    const query = writeQuery({ ...Object.fromEntries([...rest].sort()), bare: bare || undefined });
    return csv({
      path,
      title,
      bare,
      query,
      columns: [...columns],
      rows: async () => rowsOf(list, asked, rest, columns),
    });
  };
}

async function* rowsOf(list: Resource, asked: Asked, filters: URLSearchParams, columns: readonly string[]): Rows {
  let seen = 0;
  for (let number = 1; ; number += 1) {
    const answer = await list({ ...asked, query: onPage(filters, number) });
    if (!(answer instanceof Recorded)) throw new Error("The list was there, and is not.");
    const { data, page } = answer.value as ListAnswer;
    yield data.map((entry) => columns.map((column) => listCell(entry[column])));
    seen += data.length;
    if (page === undefined || data.length === 0 || seen >= page.total) return;
  }
}

/** The filters of a page of the list; the first needs no number, which a list without pages would not take. */
function onPage(filters: URLSearchParams, number: number): URLSearchParams {
  return number === 1 ? filters : new URLSearchParams([...filters, ["page", String(number)]]);
}
