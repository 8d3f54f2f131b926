import { setImmediate as pause } from "node:timers/promises";
import type { TransactionSql } from "postgres";
import { type CouncilTerm, membersOn, seatOf } from "@/domain/council";
import { inputOf, isProcedural, type LibraryVote } from "@/domain/library/library-vote";
import { created } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import { tallyOf } from "@/domain/tally";
import { copyText, type Table, type TableText, textOf } from "../copy";
import { placeOf, sourceLine } from "./library-source";
import type { Writing } from "./writing";

/** Votes that are written at a time: the rows of all of them would be held at once. */
const PART = 200;

/** Votes of which the rows are made without a pause, some milliseconds. */
const STEP = 20;

type Adding = Writing & { terms: readonly CouncilTerm[] };

/**
 * Writes the votes that the record does not have, each with its text, members, sources and one revision, by COPY. While
 * the database takes one part in, the rows of the next are made. `onWritten` is told how many are in after each part.
 */
export async function writeAdded(
  tx: TransactionSql,
  votes: readonly LibraryVote[],
  writing: Adding,
  onWritten: (votes: number) => void,
): Promise<void> {
  await addMeetings(tx, votes);
  const ids = await tx<{ id: number }[]>`
    select nextval(pg_get_serial_sequence('resolution', 'id'))::int as id from generate_series(1, ${votes.length}::int)`;
  let taken: Promise<void> = Promise.resolve();
  for (let start = 0; start < votes.length; start += PART) {
    const part = votes.slice(start, start + PART).map((vote, index) => ({ vote, id: ids[start + index]?.id ?? 0 }));
    const [tables] = await Promise.all([textsOf(part, writing), taken]);
    taken = takeIn(tx, tables).then(() => onWritten(start + part.length));
  }
  await taken;
}

async function takeIn(tx: TransactionSql, tables: TableText[]): Promise<void> {
  for (const table of tables) await copyText(tx, table);
}

/** The rows of a part, table by table, as text; with pauses, in which what the connection waits for is sent. */
async function textsOf(part: { vote: LibraryVote; id: number }[], writing: Adding): Promise<TableText[]> {
  const texts = new Map<string, { name: string; columns: string[]; pieces: string[] }>();
  for (let start = 0; start < part.length; start += STEP) {
    const rows = part.slice(start, start + STEP).map(({ vote, id }) => rowsOf(vote, id, writing.terms));
    for (const { name, rows: some } of tablesOf(rows, writing)) {
      const table = texts.get(name) ?? { name, columns: Object.keys(some[0] ?? {}), pieces: [] };
      texts.set(name, table);
      table.pieces.push(textOf(some));
    }
    await pause();
  }
  return [...texts.values()];
}

/** The tables of some votes, each behind those that it refers to, without those that have no rows. */
function tablesOf(rows: ReturnType<typeof rowsOf>[], { library, by, reason }: Writing): Table[] {
  const tables: Table[] = [
    { name: "resolution", rows: rows.map(({ text }) => text) },
    { name: "vote", rows: rows.map(({ vote }) => vote) },
    { name: "resolution_alias", rows: rows.flatMap(({ alias }) => alias ?? []) },
    { name: "member_vote", rows: rows.flatMap(({ memberVotes }) => memberVotes) },
    {
      name: "citation",
      rows: rows.flatMap(({ citations }) => citations.map((one) => ({ source_id: library, ...one }))),
    },
    { name: "revision", rows: rows.map(({ revision }) => ({ user_id: by.id, actor: by.name, reason, ...revision })) },
  ];
  return tables.filter((table) => table.rows.length > 0);
}

/** The meetings of the votes that the record does not have yet, each on the day of its first vote. */
export async function addMeetings(
  tx: TransactionSql,
  votes: readonly { meeting: string | null; date: string }[],
): Promise<void> {
  const days = new Map<string, string>();
  for (const { meeting, date } of votes) {
    if (meeting === null) continue;
    const day = days.get(meeting);
    days.set(meeting, day !== undefined && day < date ? day : date);
  }
  if (days.size === 0) return;
  await tx`
    insert into meeting (symbol, date)
    select symbol, day::date from unnest(${[...days.keys()]}::text[], ${[...days.values()]}::text[]) as m (symbol, day)
    on conflict do nothing`;
}

/** The rows of one vote, table by table. */
function rowsOf(file: LibraryVote, textId: number, terms: readonly CouncilTerm[]) {
  const { symbol, date, draft, meeting, writtenProcedure, positions, agenda, officialTitle } = file;
  const procedural = isProcedural(file, membersOn(terms, date));
  const { title, note } = inputOf(file, { procedural });
  const slug = slugOf(symbol);
  const tally = positions === null ? null : tallyOf(Object.values(positions));
  const vote = {
    kind: "RESOLUTION",
    procedural,
    modality: positions === null ? "WITHOUT_VOTE" : "RECORDED",
    outcome: "ADOPTED",
    yes: tally?.yes ?? null,
    no: tally?.no ?? null,
    abstain: tally?.abstain ?? null,
  };
  const notVoting = tally?.notVoting ?? null;
  const alias = draft === null ? slug : slugOf(draft);
  const changes = {
    ...created({ date, ...vote, notVoting, meetingSymbol: meeting, writtenProcedure, ordinal: 1, note }),
    ...created({ positions: positions ?? {} }),
    ...created({
      "text.slug": slug,
      "text.symbol": symbol,
      "text.draftSymbol": draft,
      "text.title": title,
      "text.officialTitle": officialTitle,
      "text.agenda": agenda,
      "text.subjects": file.subjects,
    }),
  };
  const place = placeOf(file.record);
  return {
    text: {
      id: textId,
      slug,
      symbol,
      draft_symbol: draft,
      title,
      official_title: officialTitle,
      agenda,
      subjects: file.subjects,
      date,
    },
    alias: alias === slug ? null : { slug: alias, resolution_id: textId },
    vote: {
      id: slug,
      resolution_id: textId,
      date,
      meeting_symbol: meeting,
      written_procedure: writtenProcedure,
      ...vote,
      not_voting: notVoting,
      note,
    },
    memberVotes: Object.entries(positions ?? {}).map(([member, position]) => {
      return { vote_id: slug, member_code: member, seat_code: seatOf(member), position };
    }),
    citations: [
      { resolution_id: textId, vote_id: null, supports: "title, agenda item, subjects and draft symbol", place },
      { resolution_id: null, vote_id: slug, supports: "day, outcome, tally and member votes", place },
    ],
    revision: {
      action: "IMPORT",
      entity: "vote",
      entity_id: slug,
      changes: JSON.stringify(changes),
      source: sourceLine(file.record),
    },
  };
}
