import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { type Info, parse } from "csv-parse";

/** What stands in a file between two ends of lines, and the line in which it ends. */
export type FileRecord = { cells: string[]; line: number };

/** The records of a CSV file from its first line on, a piece of it at a time. Throws a CsvError where it is none. */
export async function* readRecords(path: string): AsyncGenerator<FileRecord, void> {
  // Its errors are thrown where its records are asked for; who asks for no more closes the file.
  const records = pipeline(createReadStream(path), parse({ info: true, record_delimiter: "\n" }), () => {});
  for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: Info }>) {
    yield { cells: record, line: info.lines };
  }
}
