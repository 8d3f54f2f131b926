import { describe, expect, it } from "vitest";
import { type Cells, COLUMNS } from "@/domain/library/columns";
import { Refusal } from "../refusal";
import { openSql } from "../testing/sql";
import { listSeatedMembers } from "../votes/seated-members";
import { libraryCsv, libraryRows, rowsOfVote, streamOf } from "./library-file.fixture";
import { readLibraryFile } from "./read-file";

const rows = await libraryRows(openSql());
const terms = await listSeatedMembers();
const read = (file: string | Uint8Array, size?: number) =>
  readLibraryFile(streamOf(file, size), { terms, today: "2026-11-21" });

const bemba = rowsOfVote(rows, "S/RES/2448(2018)");
const withCell = (index: number, change: Partial<Cells>) =>
  libraryCsv(bemba.map((row, at) => (at === index ? { ...row, ...change } : row)));

describe("readLibraryFile(source, context)", () => {
  it("reads a vote whose rows stand anywhere, with or without a mark of byte order, however the bytes come", async () => {
    const mixed = [...bemba.slice(7), ...rowsOfVote(rows, "S/RES/1(1946)"), ...bemba.slice(0, 7)];
    for (const [file, size] of [[libraryCsv(mixed), 64_000] as const, [`\ufeff${libraryCsv(mixed)}`, 7] as const]) {
      const { votes, ...rest } = await read(file, size);
      expect(rest).toEqual({ rejected: [], rejectedMore: 0, rows: 26, repeated: 0, unread: [] });
      expect(votes.map(({ symbol, date, positions }) => [symbol, date, positions?.CHN, positions?.USA])).toEqual([
        ["S/RES/2448(2018)", "2018-12-13", "ABSTAIN", "YES"],
        ["S/RES/1(1946)", "1946-01-25", undefined, undefined],
      ]);
    }
  });

  it("takes 15.0 for 15, a blank for a member that took no part, and rows that stand twice once", async () => {
    const changed = bemba.map((row) => ({
      ...row,
      ms_vote: row.ms_code === "CHN" ? "" : row.ms_code === "RUS" ? "NV" : row.ms_vote,
      total_yes: "13.0",
      total_abstentions: "0.0",
      total_non_voting: "2.0",
      total_ms: "15.0",
    }));
    const { votes, rejected, repeated } = await read(libraryCsv([...changed, ...changed.slice(0, 3)]));
    expect({ rejected, repeated }).toEqual({ rejected: [], repeated: 3 });
    expect(votes[0]?.positions).toMatchObject({ CHN: "NOT_VOTING", RUS: "NOT_VOTING", USA: "YES" });
  });

  it("goes by the modality where all members stand as Yes though no vote was taken", async () => {
    const without = rowsOfVote(rows, "S/RES/1(1946)", { ms_vote: "Y", total_yes: "11" });
    expect((await read(libraryCsv(without))).votes).toMatchObject([{ symbol: "S/RES/1(1946)", positions: null }]);
  });

  it("knows a member by the code of another time: Russia before 1991, Zaire", async () => {
    const old = rowsOfVote(rows, "S/RES/678(1990)").map((row) => ({
      ...row,
      ms_code: { SUN: "RUS", COD: "ZAR" }[row.ms_code] ?? row.ms_code,
    }));
    const { votes, rejected } = await read(libraryCsv(old));
    expect(rejected).toEqual([]);
    expect(votes[0]?.positions).toMatchObject({ SUN: "YES", COD: "YES", CHN: "ABSTAIN" });
  });

  it.each<[string, number, Partial<Cells>, string, string]>([
    ["a missing day", 2, { date: "" }, "date", "line 2 has “2018-12-13”"],
    ["a position that is none", 4, { ms_vote: "Q" }, "ms_vote", "“Q” is none of Y, N, A, X and NV."],
    [
      "a member of another year",
      9,
      { ms_code: "JPN" },
      "ms_code",
      "JPN was not a member of the Council on 13 December 2018.",
    ],
    ["columns that are swapped", 0, { permanent_member: "False" }, "permanent_member", "is a permanent member."],
    ["rows that differ", 14, { meeting: "S/PV.1" }, "meeting", "The rows of this vote differ: line 2 has “S/PV.8422”"],
  ])("rejects a vote for %s, with line and column", async (_, index, change, column, reason) => {
    const { votes, rejected } = await read(withCell(index, change));
    expect(votes).toEqual([]);
    expect(rejected[0]).toMatchObject({ line: index + 2, column, symbol: "S/RES/2448(2018)" });
    expect(rejected[0]?.reason).toContain(reason);
  });

  it.each<[string, Cells[], string, string]>([
    ["a row that is missing", bemba.slice(1), "ms_code", "There is no row for"],
    [
      "totals that are others",
      bemba.map((row) => ({ ...row, total_yes: "14" })),
      "total_yes",
      "The source states 14 Yes",
    ],
    [
      "a number of members that is another",
      bemba.map((row) => ({ ...row, total_ms: "11" })),
      "total_ms",
      "states 11 members",
    ],
    ["a day that has not come", bemba.map((row) => ({ ...row, date: "2031-01-01" })), "ms_code", "was not a member"],
    ["a day that is none", bemba.map((row) => ({ ...row, date: "2018-02-30" })), "date", "“2018-02-30” is not a day."],
    [
      "a modality that the rows gainsay",
      bemba.map((row) => ({ ...row, modality: "Without Vote" })),
      "modality",
      "one of the two is wrong",
    ],
    [
      "a symbol of the Assembly",
      bemba.map((row) => ({ ...row, resolution: "A/RES/73/1" })),
      "resolution",
      "not the symbol of a resolution",
    ],
    [
      "a symbol of another year",
      bemba.map((row) => ({ ...row, resolution: "S/RES/2448(2017)" })),
      "resolution",
      "The year in the symbol is 2017",
    ],
    [
      "too few Yes",
      bemba.map((row) => ({ ...row, ms_vote: "X", total_yes: "", total_no: "" })),
      "ms_vote",
      "Stated is “Adopted”",
    ],
  ])("rejects a vote for %s", async (_, changed, column, reason) => {
    const { votes, rejected } = await read(libraryCsv(changed));
    expect(votes).toEqual([]);
    expect(rejected[0]).toMatchObject({ column, reason: expect.stringContaining(reason) });
  });

  it("rejects one member with two votes, and a row with a comma too many, and reads the others", async () => {
    const twice = [...bemba, { ...bemba[3], ms_vote: "N" } as Cells];
    const file = `${libraryCsv(twice)}1,2,3\n${libraryCsv(rowsOfVote(rows, "S/RES/1(1946)")).split("\n").slice(1).join("\n")}`;
    const { votes, rejected } = await read(file);
    expect(votes.map(({ symbol }) => symbol)).toEqual(["S/RES/1(1946)"]);
    expect(rejected).toMatchObject([
      { line: 17, column: "ms_vote", reason: expect.stringContaining("with another vote in line 5") },
      { line: 18, column: "", reason: expect.stringContaining("The row has 3 cells, and the header 20") },
    ]);
  });

  it("reads columns by their names, and says which it does not know", async () => {
    const file = libraryCsv(bemba).replace(/^(.*)$/gm, (line) => (line === "" ? "" : `${line},more`));
    const { votes, unread } = await read(file);
    expect([votes.length, unread]).toEqual([1, ["more"]]);
  });

  const header = COLUMNS.join(",");
  const latin1 = Buffer.from(libraryCsv(bemba).replace("[on ", "[on Côte "), "latin1");
  it.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "The file is empty"],
    ["a header alone", `${header}\n`, "a header and no rows"],
    ["UTF-16", Buffer.from(`\ufeff${libraryCsv(bemba)}`, "utf16le"), "in UTF-16"],
    ["UTF-16 without a mark", Buffer.from(libraryCsv(bemba), "utf16le"), "or is in UTF-16"],
    ["Latin-1", latin1, "not in UTF-8 near line"],
    ["a workbook", Buffer.from("PK\u0003\u0004rest", "latin1"), "a ZIP archive or a workbook"],
    ["a web page", "<!DOCTYPE html><html>", "a web page"],
    ["JSON", '[{"a":1}]', "This is JSON"],
    ["a table of something else", "country,year,value\nX,1,2\n", "begins with “country,year,value”"],
    ["semicolons", header.replaceAll(",", ";"), "between semicolons"],
    ["a header that lacks a column", header.replace(",modality", ""), "The header lacks modality."],
    ["the end inside a cell", `${libraryCsv(bemba)}1,"cut`, "ends inside a quoted cell that begins in line 17"],
    ["a quotation mark astray", `${header}\n"a"b,c\n`, "a quotation mark is astray"],
    ["one cell of 20 MB", `${header}\n"${"a".repeat(20_000_000)}`, "Line 2 is longer than 64 KB"],
    ["a million columns", "a,".repeat(1_000_000), "Line 1 is longer than 64 KB"],
    [
      "rows of another table",
      `${header}\n${"x,y\n".repeat(100_000)}`,
      "The rows do not fit the header: the row has 2 cells",
    ],
    [
      "rows in which nothing can be read",
      `${header}\n${`${",".repeat(19)}\n`.repeat(100_000)}`,
      "More than a thousand rows cannot be read",
    ],
  ])("refuses %s in one sentence, at once", async (_, file, sentence) => {
    const start = performance.now();
    const error = await read(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).message).toContain(sentence);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
