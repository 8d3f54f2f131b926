import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, type Info, type Parser, parse } from "csv-parse";
import { type CouncilTerm, membersOn } from "@/domain/council";
import { type Cells, COLUMNS, type Rejection, readHeader } from "@/domain/library/columns";
import { GatheredRows } from "@/domain/library/gather-rows";
import { type LibraryVote, libraryVote } from "@/domain/library/library-vote";
import { Refusal } from "../refusal";
import { encodingProblem, LARGEST_FILE, LONGEST_ROW, MOST_ROWS, shapeProblem, TOO_LARGE } from "./file-shape";

/** A voting file as read: the votes that are whole, and all that was rejected, by line and column. */
export type LibraryFile = {
  votes: LibraryVote[];
  rejected: Rejection[];
  /** Rejections beyond those that are kept. */
  rejectedMore: number;
  rows: number;
  /** Rows that stand in it more than once. */
  repeated: number;
  /** Columns that it has and the library's file has not. */
  unread: string[];
};

export type ReadContext = {
  terms: readonly CouncilTerm[];
  /** The last day on which a vote can have been taken. */
  today: string;
  onRows?: (rows: number) => void;
};

/** Rows with more or fewer cells than the header after which the file is taken for another. */
const MOST_MISFITS = 200;

/** How often it is told how many rows were read. */
const TELL_EVERY = 2000;

/**
 * Reads a voting file as a stream, in one pass, and checks every row and every vote by itself. Throws a Refusal, one
 * sentence, where the file as a whole is none: another shape, encoding or size, or cut off inside a cell.
 */
export async function readLibraryFile(
  source: AsyncIterable<Uint8Array>,
  { terms, today, onRows = () => {} }: ReadContext,
): Promise<LibraryFile> {
  const gathered = new GatheredRows();
  let columns: { places: number[]; unread: string[] } | null = null;
  let lastLine = 0;
  let emptyLines = 0;
  let misfits = 0;
  const takeUp = (record: string[], { lines, empty_lines }: Info): null => {
    // Where the row begins: a cell may run over several lines, and empty ones may stand before it.
    const line = lastLine + 1 + empty_lines - emptyLines;
    [lastLine, emptyLines] = [lines, empty_lines];
    if (columns === null) {
      const header = readHeader(record);
      if (typeof header === "string") throw new Refusal(header);
      columns = header;
      return null;
    }
    const problem = widthProblem(record, columns);
    if (problem === null) gathered.add(line, cellsOf(record, columns.places));
    else {
      misfits += 1;
      gathered.reject({ line, column: "", symbol: null, reason: problem });
    }
    if (misfits > MOST_MISFITS) throw new Refusal(`The rows do not fit the header: ${lowered(problem ?? "")}`);
    if (gathered.rejectedMore > MOST_MISFITS) throw new Refusal(misfit(gathered.rejected[0]));
    if (gathered.rows > MOST_ROWS) throw new Refusal(`The file has more than ${MOST_ROWS} rows: it is another.`);
    if (gathered.rows % TELL_EVERY === 0) onRows(gathered.rows);
    return null;
  };
  const parser: Parser = parse({
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: takeUp,
  });
  parser.resume();
  try {
    await pipeline(Readable.from(checkedBytes(source, () => lastLine)), parser);
  } catch (error) {
    throw refusalOf(error, lastLine) ?? error;
  }
  if (gathered.rows === 0) throw new Refusal("The file has a header and no rows.");
  return { ...checkedVotes(gathered, { terms, today }), unread: columns === null ? [] : unreadOf(columns) };
}

const unreadOf = ({ unread }: { unread: string[] }) => unread;

function checkedVotes(gathered: GatheredRows, context: ReadContext): Omit<LibraryFile, "unread"> {
  const votes: LibraryVote[] = [];
  const seated = new Map<string, CouncilTerm[]>();
  for (const rows of gathered.votes()) {
    const { date } = rows.cells;
    const terms = seated.get(date) ?? membersOn(context.terms, date);
    seated.set(date, terms);
    const vote = libraryVote(rows, { ...context, terms });
    if (Array.isArray(vote)) for (const rejection of vote) gathered.reject(rejection);
    else votes.push(vote);
  }
  const { rejectedMore, rows, repeated } = gathered;
  const rejected = gathered.rejected.toSorted((a, b) => a.line - b.line);
  return { votes, rejected, rejectedMore, rows, repeated };
}

/** The bytes of a file as long as they are those of a text in UTF-8 that is not too large. Throws a Refusal where not. */
async function* checkedBytes(source: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new Refusal(encodingProblem(line() + 1));
    }
  };
  let size = 0;
  for await (const bytes of source) {
    if (size === 0) {
      const problem = shapeProblem(bytes);
      if (problem) throw new Refusal(problem);
    }
    size += bytes.length;
    if (size > LARGEST_FILE) throw new Refusal(TOO_LARGE);
    decode(bytes);
    yield bytes;
  }
  if (size === 0) throw new Refusal(shapeProblem(new Uint8Array()) ?? "");
  decode();
}

function widthProblem(record: string[], { places, unread }: { places: number[]; unread: string[] }): string | null {
  const wanted = places.length + unread.length;
  if (record.length === wanted) return null;
  return `The row has ${record.length} cells, and the header ${wanted}: it is cut off, or a comma or quotation mark is astray.`;
}

function misfit(first: Rejection | undefined): string {
  const { line = 2, column = "", reason = "" } = first ?? {};
  return `More than a thousand rows cannot be read, the first in line ${line}, column ${column}: ${reason} It is another file, or a damaged one.`;
}

const lowered = (sentence: string) => sentence.replace(/^T/, "t");

function cellsOf(record: string[], places: number[]): Cells {
  const cells: Partial<Cells> = {};
  for (const [index, column] of COLUMNS.entries()) cells[column] = (record[places[index] ?? -1] ?? "").trim();
  // Every column has a place: the header was read.
  return cells as Cells;
}

/** What the parser found wrong with the file as a whole; null for an error of another kind. */
function refusalOf(error: unknown, line: number): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof CsvError)) return null;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return new Refusal(
        `The file ends inside a quoted cell that begins in line ${line + 1}: it was cut off. Fetch it anew.`,
      );
    case "CSV_MAX_RECORD_SIZE":
      return new Refusal(
        `Line ${line + 1} is longer than ${LONGEST_ROW / 1000} KB, or a quotation mark in it is never closed: this is no voting file.`,
      );
    default:
      return new Refusal(`The file cannot be read as CSV near line ${line + 1}: a quotation mark is astray.`);
  }
}
