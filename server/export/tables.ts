import "server-only";
import { ACCOUNT_TABLES } from "./account-tables";
import { columnsOf, type RecordView } from "./columns";
import { RECORD_TABLES } from "./record-tables";
import { selectedTable, type Table } from "./selected";
import { listVoteIds, readView } from "./votes";

/** Every file of the data package. What holds several values has them with a bar between. */
export async function listTables(): Promise<Table[]> {
  return [
    await viewTable("vote_record", "votes", "Votes of the Security Council, one row a vote", ["vote_id"]),
    await viewTable("member_vote_record", "member-votes", "What each member did, one row a member in a vote", [
      "vote_id",
      "member_code",
    ]),
    ...[...RECORD_TABLES, ...ACCOUNT_TABLES].map(selectedTable),
  ];
}

async function viewTable(view: RecordView, name: string, title: string, key: string[]): Promise<Table> {
  const foreign = [{ column: "slug", table: "texts", key: "slug" }];
  const ofVotes = [
    { column: "vote_id", table: "votes", key: "vote_id" },
    { column: "member_code", table: "members", key: "code" },
  ];
  return {
    ...{ name, title, key, foreign: view === "vote_record" ? foreign : [...ofVotes, ...foreign] },
    columns: await columnsOf(view),
    rows: async function* () {
      yield* readView(view, await listVoteIds({ sort: "date" }));
    },
  };
}
