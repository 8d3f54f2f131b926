import "server-only";
import { DATA_LICENCE, MADE_FROM, RECORD_TITLE } from "@/domain/credit";
import { type CsvValue, csvLine, csvPreamble } from "@/domain/csv";
import { settings } from "../env";
import type { Rows } from "../export/votes";
import { getRecordVersion, type RecordVersion, readRecordVersion } from "../record-version";
import { type Answer, digest } from "./answer";
import { bytesOf } from "./bytes-of";

/** Raised when what the files hold changes although the record does not: a new column, other words. */
const FORM = "1";

type File = {
  /** The path under /api/v1, "votes.csv". */
  path: string;
  title: string;
  /** What was asked for, as a query without its question mark; empty for all. */
  query: string;
  bare: boolean;
  columns: string[];
  /** Asked for after the version is known, so that what is sent is never older than it says. */
  rows: () => Promise<Rows>;
};

/**
 * A table as a file, sent as it is read. It is of one version of the record: if that changes meanwhile, the transfer
 * breaks off, and whoever asks again has the new one.
 */
export async function csv({ path, title, query, bare, columns, rows }: File): Promise<Answer> {
  const version = await getRecordVersion();
  const table = await rows();
  const { SITE_URL } = settings();
  const preamble = csvPreamble({
    Title: title,
    Filter: query === "" ? "none" : encoded(query),
    Date: `votes to ${version.lastDay ?? "none yet"}`,
    Version: version.version === null ? "none yet" : `${version.version} (contents ${version.contents})`,
    Source: `${RECORD_TITLE} ${SITE_URL} ${MADE_FROM}`,
    Licence: `${DATA_LICENCE.name} ${DATA_LICENCE.url}`,
    Address: `${SITE_URL}/api/v1/${path}${query === "" ? "" : `?${encoded(query)}`}`,
  });
  const head = `${bare ? "" : preamble}${csvLine(columns)}`;
  return {
    tag: digest(FORM, version.fingerprint, path, head),
    type: `text/csv; charset=utf-8; header=present`,
    headers: { "Content-Disposition": `attachment; filename="${path.replaceAll("/", "-")}"` },
    body: () => bytesOf(lines(head, table, version)),
  };
}

/** A comma would end the cell in which a spreadsheet shows the line. */
function encoded(query: string): string {
  return query.replaceAll(",", "%2C");
}

async function* lines(head: string, rows: Rows, version: RecordVersion): AsyncGenerator<string, void> {
  yield head;
  for await (const some of rows) yield some.map((row: CsvValue[]) => csvLine(row)).join("");
  if ((await readRecordVersion()).fingerprint !== version.fingerprint) {
    throw new Error("The record changed while it was sent: the rest was not.");
  }
}
