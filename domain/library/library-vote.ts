/** A vote as the UN Digital Library has it, checked by itself against the rules of the Council. */
import { checkVote } from "../check-vote";
import { type CouncilTerm, membersOn, seatOf } from "../council";
import { formatDay } from "../dates";
import { inWords } from "../sentence";
import type { Position } from "../vocabulary";
import type { VoteInput } from "../vote-input";
import type { Column, Rejection } from "./columns";
import type { GatheredVote, MemberRow } from "./gather-rows";
import { agendaOf, officialTitleOf, repaired } from "./words";

/**
 * One vote of the file in the record's words. What the file does not say is null, or an empty list. `positions` are null
 * where the text was adopted without a vote, and else those of every member serving that day.
 */
export type LibraryVote = {
  line: number;
  symbol: string;
  record: string | null;
  date: string;
  draft: string | null;
  meeting: string | null;
  writtenProcedure: boolean;
  officialTitle: string;
  agenda: string | null;
  subjects: string[];
  note: string | null;
  positions: Record<string, Position> | null;
};

type Context = { terms: readonly CouncilTerm[]; today: string };

/** Codes that the standard (ISO 3166-3) has withdrawn, of States that the record knows by one code throughout. */
const WITHDRAWN: Record<string, string> = { BYS: "BLR", DHY: "BEN", HVO: "BFA", ROM: "ROU", ZAR: "COD", UAR: "EGY" };

/** The vote of the rows, or all that is wrong with it by line and column. */
export function libraryVote(gathered: GatheredVote, context: Context): LibraryVote | Rejection[] {
  const { line, cells } = gathered;
  const serving = membersOn(context.terms, cells.date);
  const seated = seat(gathered, serving);
  const { positions } = seated;
  const problems = seated.problems.length > 0 ? seated.problems : membership(gathered, positions, serving);
  const rejections = (found: Problem[]) => found.map((one) => ({ symbol: cells.resolution, line, ...one }));
  if (problems.length > 0) return rejections(problems);
  const written = /written procedure/i.test(cells.meeting ?? "");
  const vote: LibraryVote = {
    line,
    symbol: cells.resolution,
    record: cells.undl_id,
    date: cells.date,
    draft: cells.draft,
    meeting: written ? null : cells.meeting,
    writtenProcedure: written,
    officialTitle: officialTitleOf(cells.description),
    agenda: cells.agenda === null ? null : agendaOf(cells.agenda) || null,
    subjects: cells.subjects.map(repaired),
    note: cells.vote_note,
    positions: cells.modality === "RECORDED" ? positions : null,
  };
  const checked = checkVote(inputOf(vote, { procedural: isProcedural(vote, serving), tally: tallyOf(cells) }), context);
  if (checked.ok) return vote;
  // An outcome that does not follow makes the symbol wrong as well: it is said once.
  const follows = !checked.issues.some(({ path }) => path === "statedOutcome");
  const issues = checked.issues.filter(({ path }) => follows || path !== "symbol");
  return rejections(
    issues.map(({ path, message }) => ({ column: columnOf(path), reason: message, ...lineOf(path, gathered) })),
  );
}

/** A vote of the file in the shape in which every vote comes in. */
export function inputOf(
  vote: LibraryVote,
  { procedural, tally = null }: { procedural: boolean; tally?: VoteInput["statedTally"] },
): VoteInput {
  return {
    date: vote.date,
    kind: "RESOLUTION",
    procedural,
    modality: vote.positions === null ? "WITHOUT_VOTE" : "RECORDED",
    symbol: vote.symbol,
    draft: vote.draft,
    title: shortTitle(vote.officialTitle),
    officialTitle: vote.officialTitle,
    agenda: vote.agenda,
    meeting: vote.meeting,
    writtenProcedure: vote.writtenProcedure,
    sponsors: null,
    note: isOnlyModality(vote) ? null : vote.note,
    topic: null,
    partTitle: null,
    partOf: null,
    positions: vote.positions ?? {},
    statedTally: vote.positions === null ? null : tally,
    statedOutcome: "ADOPTED",
    source: { citation: "UN Digital Library", url: null },
  };
}

/**
 * Whether the vote was procedural, as far as a file of adopted resolutions lets one tell: it was, where a permanent member
 * said No and the text was adopted all the same (Charter, Article 27; S/RES/2623(2022)).
 */
export function isProcedural({ positions }: LibraryVote, serving: readonly CouncilTerm[]): boolean {
  return serving.some((term) => term.permanent && positions?.[term.member] === "NO");
}

type Problem = { line?: number; column: Column; reason: string };

/** The positions by the codes of the record: the Soviet Union and Russia hold one seat, and some codes were withdrawn. */
function seat({ members, cells }: GatheredVote, serving: readonly CouncilTerm[]) {
  const positions: Record<string, Position> = {};
  const problems: Problem[] = [];
  for (const [code, row] of members) {
    const known = WITHDRAWN[code] ?? code;
    const term = serving.find(({ member }) => member === known) ?? serving.find((one) => one.seat === seatOf(known));
    const problem = problemOf(row, code, term, cells.date);
    if (problem) problems.push({ line: row.line, ...problem });
    else if (term && positions[term.member] !== undefined) {
      const reason = `${code} is ${term.member}, which stands in this vote already.`;
      problems.push({ line: row.line, column: "ms_code", reason });
    } else if (term) positions[term.member] = row.ms_vote;
  }
  return { positions, problems };
}

function problemOf(row: MemberRow, code: string, term: CouncilTerm | undefined, day: string): Problem | null {
  if (term === undefined) {
    return { column: "ms_code", reason: `${code} was not a member of the Council on ${formatDay(day)}.` };
  }
  if (row.permanent_member === term.permanent) return null;
  const is = term.permanent ? "is" : "is not";
  return { column: "permanent_member", reason: `${code} ${is} a permanent member.` };
}

/** What the rows as a whole leave open: members without a row, a number of members that is another, votes where none was taken. */
function membership(
  { cells, members }: GatheredVote,
  positions: Record<string, Position>,
  serving: readonly CouncilTerm[],
): Problem[] {
  const problems: Problem[] = [];
  const missing = serving.filter(({ member }) => positions[member] === undefined).map(({ member }) => member);
  if (serving.length > 0 && missing.length > 0 && missing.length < serving.length) {
    const were = missing.length === 1 ? "which was a member" : "which were members";
    problems.push({
      column: "ms_code",
      reason: `There is no row for ${inWords(missing)}, ${were} on ${formatDay(cells.date)}.`,
    });
  }
  if (cells.total_ms !== null && cells.total_ms !== members.size) {
    const reason = `The file states ${cells.total_ms} members and has rows of ${members.size}.`;
    problems.push({ column: "total_ms", reason });
  }
  const cast = new Set([...members.values()].map((row) => row.ms_vote));
  if (cells.modality === "WITHOUT_VOTE" && (cast.size > 1 || cast.has("NO") || cast.has("ABSTAIN"))) {
    const reason = "“Without Vote”, but the members have different votes: one of the two is wrong.";
    problems.push({ column: "modality", reason });
  }
  return problems;
}

function tallyOf({ total_yes, total_no, total_abstentions, total_non_voting }: GatheredVote["cells"]) {
  if (total_yes === null || total_no === null) return null;
  return { yes: total_yes, no: total_no, abstain: total_abstentions, notVoting: total_non_voting };
}

const COLUMN_OF: Record<string, Column> = {
  date: "date",
  symbol: "resolution",
  draft: "draft",
  meeting: "meeting",
  title: "description",
  officialTitle: "description",
  agenda: "agenda",
  note: "vote_note",
  modality: "modality",
  positions: "ms_vote",
  statedOutcome: "ms_vote",
  statedTally: "total_ms",
  "statedTally.yes": "total_yes",
  "statedTally.no": "total_no",
  "statedTally.abstain": "total_abstentions",
  "statedTally.notVoting": "total_non_voting",
};

/** The column that a field of a vote was read from. */
function columnOf(path: string): Column {
  return COLUMN_OF[path] ?? COLUMN_OF[path.split(".")[0] ?? ""] ?? "resolution";
}

function lineOf(path: string, { members }: GatheredVote): { line?: number } {
  const row = members.get(path.replace(/^positions\./, ""));
  return row ? { line: row.line } : {};
}

/** Notes that say no more than the modality does. */
const isOnlyModality = ({ note, positions }: LibraryVote) =>
  positions === null && /^adopted (by consensus )?without (a )?vote\.?$/i.test(note ?? "");

/** The title that a page shows until somebody writes a short one. */
function shortTitle(title: string): string {
  return title.length <= 200 ? title : `${title.slice(0, 200).replace(/\s*\S*$/, "")} …`;
}
