import type { TransactionSql } from "postgres";
import { seatOf } from "@/domain/council";
import { type ImportedValues, withFields } from "@/domain/library/field-changes";
import { type Changes, changed, type RevisedState } from "@/domain/revision";
import { slugOf } from "@/domain/symbols";
import { tallyOf } from "@/domain/tally";
import { copyTable } from "../copy";
import { Refusal } from "../refusal";
import { placeOf, sourceLine } from "./library-source";
import type { Change } from "./plan";
import type { RecordedVote } from "./recorded-votes";
import { addMeetings } from "./write-added";
import type { Writing } from "./writing";

/** A change with the state after it, and what the history is to say of it. */
type Written = Change & { after: RecordedVote; changes: Changes };

/** Writes what the file has otherwise, in one statement a table, with one revision for each vote. */
export async function writeChanged(
  tx: TransactionSql,
  changes: readonly Change[],
  { library, by, reason }: Writing,
): Promise<void> {
  if (changes.length === 0) return;
  const written = changes.map((change): Written => {
    const after = withFields(change.recorded, change.file, change.fields);
    return { ...change, after, changes: revised(change.recorded, after) };
  });
  const touching = (...fields: Change["fields"]) =>
    written.filter((one) => one.fields.some((field) => fields.includes(field)));
  await addMeetings(
    tx,
    touching("meeting").map(({ after }) => after),
  );
  await updateVotes(tx, written);
  await replaceMemberVotes(tx, touching("positions"));
  await updateTexts(tx, touching("date", "draft", "officialTitle", "agenda", "subjects"));
  await cite(tx, written, library);
  const rows = written.map(({ recorded, file, changes: revision }) => ({
    user_id: by.id,
    actor: by.name,
    action: "IMPORT",
    entity: "vote",
    entity_id: recorded.id,
    changes: JSON.stringify(revision),
    reason,
    source: sourceLine(file.record),
  }));
  await copyTable(tx, { name: "revision", rows });
}

async function updateVotes(tx: TransactionSql, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const rows = written.map(({ recorded, after }) => ({
    id: recorded.id,
    version: recorded.version,
    date: after.date,
    ...ballotOf(after),
    meeting: after.meeting,
    written: after.writtenProcedure,
  }));
  const done = await tx`
    update vote v
       set date = x.date, meeting_symbol = x.meeting, written_procedure = x.written, modality = x.modality::"Modality",
           yes = x.yes, no = x.no, abstain = x.abstain, not_voting = x."notVoting", version = v.version + 1
      from jsonb_to_recordset(${tx.json(rows)}) as x (id text, version int, date date, meeting text, written boolean,
           modality text, yes int, no int, abstain int, "notVoting" int)
     where v.id = x.id and v.version = x.version`;
  expectAll(done.count, written);
}

async function replaceMemberVotes(tx: TransactionSql, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  await tx`delete from member_vote where vote_id = any(${written.map(({ recorded }) => recorded.id)})`;
  const rows = written.flatMap(({ recorded, after }) =>
    Object.entries(after.positions ?? {}).map(([member, position]) => {
      return { vote_id: recorded.id, member_code: member, seat_code: seatOf(member), position };
    }),
  );
  await copyTable(tx, { name: "member_vote", rows });
}

/** A text is dated by its first vote; a new draft symbol leads to it as well. */
async function updateTexts(tx: TransactionSql, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const rows = written.map(({ recorded, after }) => ({
    id: recorded.textId,
    version: recorded.textVersion,
    draft: after.draft,
    title: after.officialTitle,
    agenda: after.agenda,
    subjects: after.subjects,
  }));
  const done = await tx`
    update resolution r
       set draft_symbol = x.draft, official_title = x.title, agenda = x.agenda, version = r.version + 1,
           subjects = array(select jsonb_array_elements_text(x.subjects)),
           date = (select min(v.date) from vote v where v.resolution_id = r.id)
      from jsonb_to_recordset(${tx.json(rows)}) as x (id int, version int, draft text, title text, agenda text, subjects jsonb)
     where r.id = x.id and r.version = x.version`;
  expectAll(done.count, written);
  // The version of a vote is that of its text as well: whoever has another vote on it before them is told.
  await tx`
    update vote set version = version + 1
     where resolution_id = any(${rows.map(({ id }) => id)}) and id <> all(${written.map(({ recorded }) => recorded.id)})`;
  const aliases = written
    .map(({ recorded, after }) => ({ slug: after.draft === null ? "" : slugOf(after.draft), text: recorded }))
    .filter(({ slug, text }) => slug !== "" && slug !== text.slug);
  await tx`
    insert into resolution_alias (slug, resolution_id)
    select * from unnest(${aliases.map(({ slug }) => slug)}::text[], ${aliases.map(({ text }) => text.textId)}::int[])
    on conflict do nothing`;
}

/** The library's data set is named as a source of each vote that was changed, once. */
async function cite(tx: TransactionSql, written: readonly Written[], library: number): Promise<void> {
  const rows = written.map(({ recorded, file, fields }) => {
    return {
      vote: recorded.id,
      place: placeOf(file.record),
      supports: fields.map((field) => SUPPORTS[field]).join(", "),
    };
  });
  await tx`
    insert into citation (source_id, vote_id, supports, place)
    select ${library}, x.vote, x.supports, x.place
      from jsonb_to_recordset(${tx.json(rows)}) as x (vote text, supports text, place text)
     where not exists (select from citation c where c.source_id = ${library} and c.vote_id = x.vote)`;
}

const SUPPORTS: Record<Change["fields"][number], string> = {
  date: "day",
  meeting: "meeting",
  positions: "tally and member votes",
  draft: "draft symbol",
  officialTitle: "title",
  agenda: "agenda item",
  subjects: "subjects",
};

/** Somebody changed one of them since it was read, by a way that takes no lock. */
function expectAll(count: number, written: readonly unknown[]): void {
  if (count === written.length) return;
  throw new Refusal("The record was changed while the file was being imported, and nothing was imported: do it again.");
}

function ballotOf({ positions }: ImportedValues) {
  const tally = positions === null ? null : tallyOf(Object.values(positions));
  return {
    modality: positions === null ? "WITHOUT_VOTE" : "RECORDED",
    yes: tally?.yes ?? null,
    no: tally?.no ?? null,
    abstain: tally?.abstain ?? null,
    notVoting: tally?.notVoting ?? null,
  };
}

/** The two states in the words of the history, and what differs between them. */
function revised(before: RecordedVote, after: RecordedVote): Changes {
  return changed(stateOf(before), stateOf(after));
}

function stateOf(vote: RecordedVote): RevisedState {
  return {
    date: vote.date,
    meetingSymbol: vote.meeting,
    writtenProcedure: vote.writtenProcedure,
    ...ballotOf(vote),
    positions: vote.positions ?? {},
    "text.draftSymbol": vote.draft,
    "text.officialTitle": vote.officialTitle,
    "text.agenda": vote.agenda,
    "text.subjects": vote.subjects,
  };
}
