import { describe, expect, it } from "vitest";
import { parseTable } from "./csv";
import { Vote } from "./texts";

const HEADER =
  "id,resolution,ordinal,date,kind,procedural,modality,outcome,tally,meeting,positions,title,symbol,note,votes_from,meeting_from";
const ROW = "s-2017-172,s-2017-172,1,2017-02-28,RESOLUTION,no,RECORDED,VETOED,9-3-3-0,S/PV.7893,N CHN,,,,SP 2673,VL";

const parse = (...lines: string[]) => parseTable("votes/test.csv", `${lines.join("\n")}\n`, Vote);

describe("parseTable(file, text, row)", () => {
  it("reads a row by the shape of its table, and where it stands", () => {
    expect(parse(HEADER, ROW)).toMatchObject([
      {
        id: "s-2017-172",
        ordinal: 1,
        procedural: false,
        title: null,
        votes_from: ["SP 2673"],
        at: "votes/test.csv, line 2",
      },
    ]);
  });

  it("reads a file that a spreadsheet saved with a mark at its head and its own ends of lines", () => {
    expect(parseTable("votes/test.csv", `\uFEFF${HEADER}\r\n${ROW}\r\n`, Vote)).toHaveLength(1);
  });

  it("names file, line and column of every cell that does not fit", () => {
    const wrong = ROW.replace("VETOED", "Vetoed").replace("9-3-3-0", "9-3-3");
    expect(() => parse(HEADER, ROW, wrong)).toThrow(
      /votes\/test\.csv, line 3, column outcome: .*\("Vetoed"\)\nvotes\/test\.csv, line 3, column tally: It is not a tally like 9-3-3-0\. \("9-3-3"\)/,
    );
  });

  it("names the line of a row with a comma too many", () => {
    expect(() => parse(HEADER, ROW, `${ROW},`)).toThrow(/votes\/test\.csv: .*line 3/);
  });

  it("refuses a header with other columns", () => {
    expect(() => parse(HEADER.replace("outcome,", ""), ROW)).toThrow(
      /votes\/test\.csv: the header is .* and should be/,
    );
  });
});
