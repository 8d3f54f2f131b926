import { type CouncilTerm, membersOn } from "@/domain/council";
import { type Cells, COLUMNS, type Rejection, readHeader } from "@/domain/library/columns";
import { GatheredRows } from "@/domain/library/gather-rows";
import { type LibraryVote, libraryVote } from "@/domain/library/library-vote";
import { Refusal } from "../refusal";
import { CsvRecords } from "./csv-records";
import { encodingProblem, LARGEST_FILE, MOST_ROWS, shapeProblem, TOO_LARGE } from "./file-shape";

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
  let misfits = 0;
  const records = new CsvRecords((record, line) => {
    if (columns === null) {
      const header = readHeader(record);
      if (typeof header === "string") throw new Refusal(header);
      columns = header;
      return;
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
  });
  for await (const text of checkedText(source, () => records.line)) records.push(text);
  records.end();
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

/** A file as text, as long as it is one in UTF-8 that is not too large; without its mark. Throws a Refusal where not. */
async function* checkedText(source: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new Refusal(encodingProblem(line()));
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
    yield decode(bytes);
  }
  if (size === 0) throw new Refusal(shapeProblem(new Uint8Array()) ?? "");
  yield decode();
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
  let index = 0;
  for (const column of COLUMNS) {
    cells[column] = (record[places[index] ?? -1] ?? "").trim();
    index += 1;
  }
  // Every column has a place: the header was read.
  return cells as Cells;
}
