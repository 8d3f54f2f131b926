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

/** Votes of which the rows are made without a pause, some milliseconds. */
const STEP = 20;

/** Rows that one COPY takes in. At its end the database looks at all of them at once: many small ones cost far more. */
const AT_A_TIME = 10_000;

type Adding = Writing & { terms: readonly CouncilTerm[] };

/** What one COPY takes in. */
type Part = TableText & { pieces: string[]; rows: number };

/**
 * Writes the votes that the record does not have, each with its text, members, sources and one revision, by COPY, table
 * by table. While the database takes the texts in, the rows of the other tables are made. `onWritten` is told after each
 * COPY how many rows of how many are in.
 */
export async function writeAdded(
  tx: TransactionSql,
  votes: readonly LibraryVote[],
  writing: Adding,
  onWritten: (rows: number, all: number) => void,
): Promise<void> {
  const [first] = votes;
  if (first === undefined) return;
  await addMeetings(tx, votes);
  const ids = await tx<{ id: number }[]>`
    select nextval(pg_get_serial_sequence('resolution', 'id'))::int as id from generate_series(1, ${votes.length}::int)`;
  const numbered = votes.map((vote, index) => ({ vote, id: ids[index]?.id ?? 0 }));
  const columns = Object.keys(rowsOf(first, 0, writing.terms).text);
  const others = new Map<string, Part[]>();
  await copyText(tx, { name: "resolution", columns, pieces: textsAndOthers(numbered, writing, others) });
  const parts = [...others.values()].flat();
  let written = votes.length;
  const all = parts.reduce((sum, { rows }) => sum + rows, written);
  onWritten(written, all);
  for (const part of parts) {
    await copyText(tx, part);
    written += part.rows;
    onWritten(written, all);
  }
}

/** The rows of the texts by and by, and into `others` those of the tables behind them; with pauses, in which they are sent. */
async function* textsAndOthers(
  votes: readonly { vote: LibraryVote; id: number }[],
  writing: Adding,
  others: Map<string, Part[]>,
): AsyncGenerator<string> {
  for (let start = 0; start < votes.length; start += STEP) {
    const rows = votes.slice(start, start + STEP).map(({ vote, id }) => rowsOf(vote, id, writing.terms));
    for (const table of otherTables(rows, writing)) {
      const parts = others.get(table.name) ?? [];
      others.set(table.name, parts);
      keep(parts, table);
    }
    yield textOf(rows.map(({ text }) => text));
    await pause();
  }
}

function keep(parts: Part[], { name, rows }: Table): void {
  if (rows.length === 0) return;
  let part = parts.at(-1);
  if (part === undefined || part.rows >= AT_A_TIME) {
    part = { name, columns: Object.keys(rows[0] ?? {}), pieces: [], rows: 0 };
    parts.push(part);
  }
  part.pieces.push(textOf(rows));
  part.rows += rows.length;
}

/** The tables of some votes but that of the texts, each behind those that it refers to. */
function otherTables(rows: ReturnType<typeof rowsOf>[], { library, by, reason }: Writing): Table[] {
  return [
    { name: "vote", rows: rows.map(({ vote }) => vote) },
    { name: "resolution_alias", rows: rows.flatMap(({ alias }) => alias ?? []) },
    { name: "member_vote", rows: rows.flatMap(({ memberVotes }) => memberVotes) },
    {
      name: "citation",
      rows: rows.flatMap(({ citations }) => citations.map((one) => ({ source_id: library, ...one }))),
    },
    { name: "revision", rows: rows.map(({ revision }) => ({ user_id: by.id, actor: by.name, reason, ...revision })) },
  ];
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
  // Nearly all were adopted without a No, and none of those asks who sat on the Council.
  const divided = Object.values(positions ?? {}).includes("NO");
  const procedural = divided && isProcedural(file, membersOn(terms, date));
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
