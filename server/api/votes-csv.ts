import "server-only";
import { parseCsvSearch, toCsvQuery } from "@/domain/csv-search";
import { columnsOf, type RecordView } from "../export/columns";
import { listVoteIds, readView } from "../export/votes";
import { getKnownNames } from "../known";
import { csv } from "./csv";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** The votes that match as a file, one row a vote; 400 where a parameter cannot be used. */
export const votesCsv = fileOf("vote_record", "votes.csv", "Votes of the UN Security Council");

/** What members did in the votes that match, one row a member in a vote; of one member where one is named. */
export const memberVotesCsv = fileOf(
  "member_vote_record",
  "member-votes.csv",
  "What each member did in the votes of the UN Security Council",
);

function fileOf(view: RecordView, path: string, title: string): Resource {
  return async ({ query }) => {
    const { search, ignored } = parseCsvSearch(query, await getKnownNames());
    const problem = problemOf(ignored);
    if (problem) return problem;
    const columns = await columnsOf(view);
    return csv({
      ...{ path, title, query: toCsvQuery({ ...search, bare: false }), bare: search.bare },
      columns: columns.map(({ name }) => name),
      rows: async () => readView(view, await listVoteIds(search), search),
    });
  };
}
