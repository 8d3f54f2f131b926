/** Rows of a voting file, gathered to votes in whatever order they come. */
import type { z } from "zod";
import { tidySymbol } from "../symbols";
import { MemberCells, VoteCells } from "./cells";
import { type Cells, COLUMNS, type Column, type Rejection } from "./columns";

/** What the file says of one member, and in which line. */
export type MemberRow = MemberCells & { line: number };

/** The rows of one vote. `line` is its first; `members` are by the code in the file. */
export type GatheredVote = { line: number; cells: VoteCells; members: Map<string, MemberRow> };

type Gathering = {
  line: number;
  raw: Cells;
  /** Null where the first row could not be read: then the vote is rejected. */
  cells: VoteCells | null;
  members: Map<string, MemberRow>;
  rejected: boolean;
};

const VOTE_COLUMNS = COLUMNS.filter((column) => column in VoteCells.shape);

/** More rejections than these are counted and not kept: a file with so many is another file. */
const MOST_REJECTIONS = 1000;

export class GatheredRows {
  readonly #votes = new Map<string, Gathering>();
  /** By the symbol as a row has it: most rows write it as those before. */
  readonly #asWritten = new Map<string, Gathering>();
  /** What was read of members, by their cells: a file has some hundred different ones. */
  readonly #members = new Map<string, z.ZodSafeParseResult<MemberCells>>();
  readonly rejected: Rejection[] = [];
  rejectedMore = 0;
  rows = 0;
  /** Rows that stand in the file more than once, and were read once. */
  repeated = 0;

  /** Takes a row up. What cannot be read in it is rejected with its line and column, and its vote as a whole with it. */
  add(line: number, raw: Cells): void {
    this.rows += 1;
    const vote = this.#voteOf(line, raw);
    const read = this.#readMember(raw);
    const member = read.success ? { ...read.data, line } : null;
    const issues = member === null ? issuesOf(read.error) : disagreements(vote, member, raw);
    if (issues.length > 0) this.#refuse(vote, line, issues);
    else if (member !== null && vote.members.has(member.ms_code)) this.repeated += 1;
    else if (member !== null) vote.members.set(member.ms_code, member);
  }

  /** Rejects a row that is not one. */
  reject(rejection: Rejection): void {
    if (this.rejected.length < MOST_REJECTIONS) this.rejected.push(rejection);
    else this.rejectedMore += 1;
  }

  /** The votes of which every row could be read, in the order of the file. */
  votes(): GatheredVote[] {
    return [...this.#votes.values()].flatMap(({ line, cells, members, rejected }) =>
      cells === null || rejected ? [] : [{ line, cells, members }],
    );
  }

  #readMember(raw: Cells): z.ZodSafeParseResult<MemberCells> {
    const key = JSON.stringify([raw.ms_code, raw.permanent_member, raw.ms_vote]);
    const read = this.#members.get(key) ?? MemberCells.safeParse(raw);
    // What cannot be read is different each time, and rejected.
    if (read.success) this.#members.set(key, read);
    return read;
  }

  #voteOf(line: number, raw: Cells): Gathering {
    const written = this.#asWritten.get(raw.resolution);
    if (written) return written;
    const known = this.#votes.get(tidySymbol(raw.resolution));
    if (known === undefined) return this.#begin(line, raw);
    this.#asWritten.set(raw.resolution, known);
    return known;
  }

  #begin(line: number, row: Cells): Gathering {
    // A cell that was cut out of a text keeps the whole of it in memory; its copy does not.
    const raw = structuredClone(row);
    const read = VoteCells.safeParse(raw);
    const cells = read.success ? read.data : null;
    const vote: Gathering = { line, raw, cells, members: new Map(), rejected: false };
    if (!read.success) this.#refuse(vote, line, issuesOf(read.error));
    this.#votes.set(tidySymbol(raw.resolution), vote);
    this.#asWritten.set(raw.resolution, vote);
    return vote;
  }

  #refuse(vote: Gathering, line: number, issues: Issue[]): void {
    vote.rejected = true;
    const symbol = tidySymbol(vote.raw.resolution).slice(0, 40) || null;
    for (const issue of issues) this.reject({ line, symbol, ...issue });
  }
}

type Issue = { column: Column; reason: string };

/** What a row says otherwise than those of its vote that came before. */
function disagreements(vote: Gathering, member: MemberRow, raw: Cells): Issue[] {
  const column = VOTE_COLUMNS.find((one) => raw[one] !== vote.raw[one]);
  if (column !== undefined) {
    const [first, here] = [short(vote.raw[column]), short(raw[column])];
    const reason = `The rows of this vote differ: line ${vote.line} has “${first}”, this line “${here}”.`;
    return [{ column, reason }];
  }
  const before = vote.members.get(member.ms_code);
  if (before === undefined || before.ms_vote === member.ms_vote) return [];
  const reason = `${member.ms_code} stands in this vote twice, with another vote in line ${before.line}.`;
  return [{ column: "ms_vote", reason }];
}

function issuesOf(error: z.ZodError | undefined): Issue[] {
  // The schemas have no fields but columns.
  return (error?.issues ?? []).map(({ path, message }) => ({ column: path[0] as Column, reason: message }));
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
