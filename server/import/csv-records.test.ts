import type { Info } from "csv-parse";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal";
import { CsvRecords } from "./csv-records";

type Read = { records: [line: number, ...cells: string[]][]; problem: string | null };

function read(text: string, size: number): Read {
  const records: Read["records"] = [];
  const reader = new CsvRecords((cells, line) => records.push([line, ...cells]));
  try {
    for (let start = 0; start < text.length; start += size) reader.push(text.slice(start, start + size));
    reader.end();
    return { records, problem: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { records, problem: error.message };
  }
}

/** What csv-parse makes of the whole text. */
function readByCsvParse(text: string): Read {
  const records: Read["records"] = [];
  let [last, empty] = [0, 0];
  const takeUp = (cells: string[], { lines, empty_lines }: Info): null => {
    records.push([last + 1 + empty_lines - empty, ...cells]);
    [last, empty] = [lines, empty_lines];
    return null;
  };
  try {
    parse(text, { skip_empty_lines: true, relax_column_count: true, on_record: takeUp });
    return { records, problem: null };
  } catch {
    return { records, problem: "astray" };
  }
}

/** Numbers from 0 to below `below`, always the same ones. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

describe("CsvRecords", () => {
  it.each([
    ["\n", ['"a\nb"', '"a\n\n""b"""'], ['"', 'x"', '"x"y', '"""']],
    ["\r\n", ['"a\r\nb"', '"a,\r\n"'], ['"', 'x"', '"x"y', '"""']],
    ["\r", ['"a b"', '"a ""b"""'], ['"', 'x"', '"x"y', '"""']],
  ])(
    "reads with breaks %j what csv-parse reads, in the same lines up to the same mistake, however the pieces come",
    (lineBreak, quoted, mistakes) => {
      const next = numbersFrom(1946);
      const one = (signs: readonly string[]) => signs[next(signs.length)] ?? "";
      const cell = () => one(["a", "bc", "é", " ", "", '""', one(quoted)]);
      const row = () => (next(9) === 0 ? "" : Array.from({ length: 1 + next(9) }, cell).join(","));
      for (let round = 0; round < 12; round += 1) {
        // From a few rows to more than is read at a time, and in every other text one mistake.
        const rows = Array.from({ length: [3, 30, 6_000][round % 3] ?? 0 }, row);
        if (round % 2 === 1) rows[next(rows.length)] = `a,${one(mistakes)},b`;
        const text = `a,b${lineBreak}${rows.join(lineBreak)}${one(["", lineBreak])}`;
        const expected = readByCsvParse(text);
        expect(expected.problem === null).toBe(round % 2 === 0);
        for (const size of [1 + next(99), 50_000]) {
          const { records, problem } = read(text, size);
          expect(problem === null).toBe(round % 2 === 0);
          expect(JSON.stringify(records)).toBe(JSON.stringify(expected.records));
        }
      }
    },
  );

  const long = "x".repeat(70_000);
  it.each([
    ["a mark in a bare cell", 'a,b\n1,2\n3,4"5\n6,7\n', "near line 3: a quotation mark is astray"],
    ["a sign behind a closing mark", 'a,b\n1,"2"\n\n3,"4"5\n', "near line 4: a quotation mark is astray"],
    ["the end inside a cell", 'a,b\n1,"2\n3"\n4,"5\n6,7\n', "begins in line 4: it was cut off"],
    ["a row that is too long", `a,b\n1,2\n${long},3\n4,5\n`, "Line 3 is longer than 64 KB"],
    ["a cell that is too long", `a,b\n1,2\n3,"${long}"\n4,5\n`, "Line 3 is longer than 64 KB"],
    ["a cell that is never closed", `a,b\n1,"2\n${"3,4\n".repeat(50_000)}`, "Line 2 is longer than 64 KB"],
  ])("says in which line it found %s", (_, text, sentence) => {
    for (const size of [7, 1_000, 1_000_000]) expect(read(text, size).problem).toContain(sentence);
  });
});
