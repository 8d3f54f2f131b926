/** The largest file that is read, in bytes: twice the library's, which grows by a quarter of a megabyte a year. */
export const LARGEST_FILE = 40_000_000;

/** Rows of the library's file are of some 900 bytes, its longest of 2,500. */
export const LONGEST_ROW = 64_000;

/** As many rows as the library's file will have in a hundred years. */
export const MOST_ROWS = 100_000;

const WANTED = "a CSV file in UTF-8 is expected, as the UN Digital Library offers it";

const SIGNATURES: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "This is a ZIP archive or a workbook of a spreadsheet"],
  [[0x1f, 0x8b], "This is a compressed file (gzip)"],
  [[0x25, 0x50, 0x44, 0x46], "This is a PDF document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "This is a workbook of an old spreadsheet"],
  [[0xff, 0xfe], "This file is in UTF-16"],
  [[0xfe, 0xff], "This file is in UTF-16"],
];

/** Why a file that begins with these bytes cannot be read, in one sentence; null where it may be read on. */
export function shapeProblem(start: Uint8Array): string | null {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => start[index] === byte));
  if (found) return `${found[1]}; ${WANTED}.`;
  const text = Buffer.from(start.subarray(0, 1000)).toString("latin1").trimStart();
  if (text === "") return `The file is empty; ${WANTED}.`;
  if (text.includes("\0")) return `This is no text, or is in UTF-16; ${WANTED}.`;
  if (/^(ï»¿)?\s*<(!doctype|html|\?xml)/i.test(text)) return `This is a web page; ${WANTED}.`;
  if (/^(ï»¿)?\s*[{[]/.test(text)) return `This is JSON; ${WANTED}.`;
  return null;
}

/** What to say of a file that is not in UTF-8. `line` is where its first such byte stands, or soon before. */
export function encodingProblem(line: number): string {
  return `The file is not in UTF-8 near line ${line}, perhaps in Latin-1 or Windows-1252; ${WANTED}.`;
}

/** What to say of a file that is too large. */
export const TOO_LARGE = `The file is larger than ${LARGEST_FILE / 1e6} MB, and the library's has some 18 MB: it is another.`;
