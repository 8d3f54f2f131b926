import type { TransactionSql } from "postgres";
import { checkVote } from "@/domain/check-vote";
import type { CouncilTerm } from "@/domain/council";
import { formatDay } from "@/domain/dates";
import type { Column, Rejection } from "@/domain/library/columns";
import {
  type ChangedVote,
  conflictName,
  type Difference,
  type FieldChange,
  type Taken,
} from "@/domain/library/difference";
import { changedFields, type ImportedField, withFields } from "@/domain/library/field-changes";
import { readable, tallyWords } from "@/domain/library/field-words";
import { inputOf, type LibraryVote } from "@/domain/library/library-vote";
import { slugOf } from "@/domain/symbols";
import type { LibraryFile } from "./read-file";
import { type Recorded, type RecordedVote, readRecorded } from "./recorded-votes";
import { readStanding, type StandingOf } from "./standing-values";

/** A vote of the record, what the file has of it, and what of that is to be written. */
export type Change = { recorded: RecordedVote; file: LibraryVote; fields: ImportedField[] };

/** What an import is to write, and the same as a person looks at it. */
export type Plan = { added: LibraryVote[]; changes: Change[]; difference: Difference };

type Context = { terms: readonly CouncilTerm[]; today: string };

/**
 * Compares a file with the record as it looks to one transaction. Values that a person corrected stay, as conflicts,
 * unless they are among `taken`. What cannot be written without breaking a rule is rejected.
 */
export async function planImport(
  sql: TransactionSql,
  file: LibraryFile,
  context: Context,
  taken: Taken,
): Promise<Plan> {
  const recorded = await readRecorded(sql);
  const rejected = [...file.rejected];
  const added: LibraryVote[] = [];
  const differing: Change[] = [];
  let unchanged = 0;
  for (const vote of file.votes) {
    const known = recorded.votes.get(vote.symbol);
    const fields = known ? changedFields(vote, known) : [];
    const problem = known ? null : (placeProblem(vote, recorded) ?? meetingProblem(vote, recorded));
    if (problem) rejected.push({ line: vote.line, symbol: vote.symbol, ...problem });
    else if (known === undefined) added.push(vote);
    else if (fields.length === 0) unchanged += 1;
    else differing.push({ recorded: known, file: vote, fields });
  }
  const standing = await readStanding(
    sql,
    differing.map((one) => one.recorded),
  );
  const changes: Change[] = [];
  const changed: ChangedVote[] = [];
  for (const one of differing) {
    const conflicts = one.fields.filter((field) => standing(one.recorded, field) !== null);
    const isTaken = (field: ImportedField) => taken.has(conflictName(one.file.symbol, field));
    const change = { ...one, fields: one.fields.filter((field) => !conflicts.includes(field) || isTaken(field)) };
    const held = change.fields.includes("meeting") ? meetingProblem(one.file, recorded) : null;
    const problem = held ?? ruleProblem(change, context);
    if (problem) rejected.push({ line: one.file.line, symbol: one.file.symbol, ...problem });
    else {
      if (change.fields.length > 0) changes.push(change);
      changed.push(asShown(one, conflicts, standing));
    }
  }
  const named = new Set([...file.votes, ...file.rejected].map(({ symbol }) => symbol));
  const absent = [...recorded.votes.keys()].filter((symbol) => !named.has(symbol)).length;
  rejected.sort((a, b) => a.line - b.line);
  const difference = {
    added: added.map((vote) => ({
      line: vote.line,
      symbol: vote.symbol,
      date: vote.date,
      title: vote.officialTitle,
      tally: tallyWords(vote.positions),
    })),
    changed,
    unchanged,
    absent,
    rejected,
    rejectedMore: file.rejectedMore,
  };
  return { added, changes, difference };
}

type Problem = Pick<Rejection, "column" | "reason">;

const WEEK = 7 * 24 * 3600 * 1000;

/** Whether the record has the meeting at another time. It may be resumed some days later, and go on after midnight. */
function meetingProblem({ meeting, date }: LibraryVote, { meetings }: Recorded): Problem | null {
  const held = meeting === null ? undefined : meetings.get(meeting);
  if (held === undefined || Math.abs(Date.parse(held) - Date.parse(date)) <= WEEK) return null;
  return { column: "meeting", reason: `${meeting} was a meeting of ${formatDay(held)}.` };
}

/** What the record has in the place of a new vote: the same text without its number, or its draft without a vote. */
function placeProblem(vote: LibraryVote, { unnumbered, drafts }: Recorded): Problem | null {
  const twin = unnumbered.find((one) => one.date === vote.date && !changedFields(vote, one).includes("positions"));
  if (twin) {
    const reason = `On this day the record has a text without a number that was adopted in the same way, “${twin.title}” (/resolutions/${twin.slug}). If it is this one, give it its symbol at the desk and import the file again.`;
    return { column: "resolution", reason };
  }
  const draft = vote.draft === null ? undefined : drafts.get(slugOf(vote.draft));
  if (draft === undefined) return null;
  const reason = `The record has this draft as a text that was not voted on (/resolutions/${draft}). Enter the vote on it at the desk; the next import finds it there.`;
  return { column: "draft", reason };
}

const COLUMNS: Record<ImportedField, Column> = {
  date: "date",
  meeting: "meeting",
  positions: "ms_vote",
  draft: "draft",
  officialTitle: "description",
  agenda: "agenda",
  subjects: "subjects",
};

/** Why the vote would not hold with the new values beside those that stay, in the words of the rules. */
function ruleProblem({ recorded, file, fields }: Change, context: Context): Problem | null {
  const [first] = fields;
  if (first === undefined) return null;
  const after = withFields(recorded, file, fields);
  const officialTitle = after.officialTitle ?? file.officialTitle;
  const input = inputOf({ ...file, ...after, officialTitle }, { procedural: recorded.procedural });
  const checked = checkVote({ ...input, note: "As in the record" }, context);
  if (checked.ok) return null;
  const messages = checked.issues.map(({ message }) => message).join(" ");
  return { column: COLUMNS[first], reason: `With what the record keeps of this vote it would not hold. ${messages}` };
}

function asShown({ recorded, file, fields }: Change, conflicts: ImportedField[], standing: StandingOf): ChangedVote {
  const { slug, title, date } = recorded;
  const shown = (field: ImportedField): FieldChange => ({ field, ...readable(field, recorded, file) });
  return {
    line: file.line,
    symbol: file.symbol,
    slug,
    title,
    date,
    changes: fields.filter((field) => !conflicts.includes(field)).map(shown),
    conflicts: conflicts.flatMap((field) => {
      const stands = standing(recorded, field);
      return stands === null ? [] : [{ ...shown(field), standing: stands }];
    }),
  };
}
