import { CsvError, type Info } from "csv-parse";
import { parse } from "csv-parse/sync";
import { Refusal } from "../refusal";
import { LONGEST_ROW } from "./file-shape";

const BREAK = /\r\n|\n|\r/;

/**
 * The records of a CSV text that comes in pieces, each handed to `take` with the line that it begins in; empty lines are
 * passed over. csv-parse reads sign by sign, and is asked only where a quotation mark is: a line without one is split at
 * its commas, in a tenth of the time. Throws a Refusal, one sentence, where quotation marks are astray or a record is too
 * long.
 */
export class CsvRecords {
  /** Where the first record begins that was not handed out yet. */
  line = 1;
  readonly #take: (cells: string[], line: number) => void;
  /** From the beginning of that record, what has come. */
  #rest = "";
  /** What ends a record: the break that the file has first. */
  #break: string | null = null;

  constructor(take: (cells: string[], line: number) => void) {
    this.#take = take;
  }

  /** Hands out what is whole with one more piece of the text, as soon as there is enough of it for the longest record. */
  push(piece: string): void {
    this.#rest += piece;
    if (this.#rest.length <= LONGEST_ROW) return;
    this.#handOut();
    if (this.#rest.length <= LONGEST_ROW) return;
    // More than a record can be, and none: csv-parse says what is wrong with it.
    if (this.#rest.includes('"')) this.#handOutQuoted(this.#rest);
    throw tooLong(this.line);
  }

  /** Hands out what is left. The last record need not end in a break. */
  end(): void {
    this.#handOut();
    if (this.#rest !== "") this.#handOutQuoted(this.#rest);
  }

  #handOut(): void {
    const text = this.#rest;
    this.#break ??= BREAK.exec(text)?.[0] ?? null;
    const lineBreak = this.#break;
    if (lineBreak === null) return;
    let from = 0;
    let quote = text.indexOf('"');
    for (;;) {
      const stop = text.indexOf(lineBreak, from);
      if (quote !== -1 && quote < from) quote = text.indexOf('"', from);
      const isPlain = quote === -1 || stop < quote;
      const end = stop === -1 ? -1 : isPlain ? stop + lineBreak.length : endOfQuoted(text, from, lineBreak);
      if (end === -1) break;
      if (isPlain) this.#handOutPlain(text.slice(from, stop));
      else this.#handOutQuoted(text.slice(from, end));
      from = end;
    }
    this.#rest = text.slice(from);
  }

  #handOutPlain(record: string): void {
    if (record.length > LONGEST_ROW) throw tooLong(this.line);
    if (record !== "") this.#take(record.split(","), this.line);
    this.line += 1;
  }

  #handOutQuoted(text: string): void {
    const before = this.line - 1;
    let [last, empty] = [0, 0];
    const takeUp = (cells: string[], { lines, empty_lines }: Info): null => {
      // Where the record begins: a cell may run over several lines, and empty ones may stand before it.
      this.#take(cells, before + last + 1 + empty_lines - empty);
      [last, empty] = [lines, empty_lines];
      this.line = before + lines + 1;
      return null;
    };
    try {
      parse(text, {
        record_delimiter: this.#break ?? [],
        skip_empty_lines: true,
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
        on_record: takeUp,
      });
    } catch (error) {
      throw refusalOf(error, this.line) ?? error;
    }
  }
}

/** Where the records from here on end that have a quotation mark; -1 where the first of them is not whole. */
function endOfQuoted(text: string, from: number, lineBreak: string): number {
  let end = -1;
  let isOpen = false;
  for (let start = from; ; ) {
    const stop = text.indexOf(lineBreak, start);
    if (stop === -1) return end;
    let quote = text.indexOf('"', start);
    if (!isOpen && (quote === -1 || quote > stop)) return end;
    for (; quote !== -1 && quote < stop; quote = text.indexOf('"', quote + 1)) isOpen = !isOpen;
    start = stop + lineBreak.length;
    if (!isOpen) end = start;
  }
}

const tooLong = (line: number) =>
  new Refusal(
    `Line ${line} is longer than ${LONGEST_ROW / 1000} KB, or a quotation mark in it is never closed: this is no voting file.`,
  );

/** What csv-parse found wrong with the text as a whole; null for an error of another kind. */
function refusalOf(error: unknown, line: number): Refusal | null {
  if (!(error instanceof CsvError)) return null;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return new Refusal(
        `The file ends inside a quoted cell that begins in line ${line}: it was cut off. Fetch it anew.`,
      );
    case "CSV_MAX_RECORD_SIZE":
      return tooLong(line);
    default:
      return new Refusal(`The file cannot be read as CSV near line ${line}: a quotation mark is astray.`);
  }
}
