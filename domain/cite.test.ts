import { describe, expect, it } from "vitest";
import { type Citable, cite } from "./cite";

const shown = { version: "2026-04-30.1", accessed: "2026-11-21" };
const VETOED: Citable = {
  ...shown,
  kind: "document",
  title: "Sanctions for the use of chemical weapons in Syria",
  symbol: "S/2017/172",
  date: "2017-02-28",
  url: "https://votes.example.org/resolutions/s-2017-172",
};
const RECORD: Citable = {
  ...shown,
  kind: "dataset",
  title: "Security Council voting record",
  symbol: null,
  date: "2026-04-30",
  url: "https://votes.example.org/data",
};

describe("cite(style, cited)", () => {
  it("cites a document of the Council by its symbol, and our page with version and day", () => {
    expect(cite("apa", VETOED)).toBe(
      "United Nations Security Council. (2017, February 28). Sanctions for the use of chemical weapons in Syria (S/2017/172). In Security Council voting record (Version 2026-04-30.1). Retrieved 21 November 2026, from https://votes.example.org/resolutions/s-2017-172",
    );
    expect(cite("chicago", VETOED)).toBe(
      "United Nations Security Council. “Sanctions for the use of chemical weapons in Syria.” S/2017/172, 28 February 2017. Security Council voting record, version 2026-04-30.1, accessed 21 November 2026, https://votes.example.org/resolutions/s-2017-172.",
    );
    expect(cite("bibtex", VETOED)).toBe(`@misc{resolutions-s-2017-172,
  author = {{United Nations Security Council}},
  title = {{Sanctions for the use of chemical weapons in Syria}},
  year = {2017},
  number = {S/2017/172},
  howpublished = {In: Security Council voting record},
  note = {Version 2026-04-30.1},
  url = {https://votes.example.org/resolutions/s-2017-172},
  urldate = {2026-11-21},
}`);
    expect(cite("ris", VETOED).split("\r\n")).toEqual([
      "TY  - GEN",
      "AU  - United Nations Security Council",
      "TI  - Sanctions for the use of chemical weapons in Syria",
      "PY  - 2017",
      "DA  - 2017/02/28",
      "M1  - S/2017/172",
      "T2  - Security Council voting record",
      "ET  - 2026-04-30.1",
      "UR  - https://votes.example.org/resolutions/s-2017-172",
      "Y2  - 2026/11/21",
      "ER  - ",
      "",
    ]);
  });

  it("cites the record as a data set", () => {
    expect(cite("apa", RECORD)).toBe(
      "Security Council voting record. (2026). (Version 2026-04-30.1) [Data set]. Retrieved 21 November 2026, from https://votes.example.org/data",
    );
    expect(cite("chicago", RECORD)).toBe(
      "Security Council voting record. Data set, version 2026-04-30.1, accessed 21 November 2026, https://votes.example.org/data.",
    );
    expect(cite("ris", RECORD)).toContain("TY  - DATA\r\n");
  });

  it("says of an earlier version no day of access, which is the reader’s", () => {
    const earlier = { ...RECORD, version: "2026-03-31.1", date: "2026-03-31", accessed: null };
    expect(cite("apa", earlier)).toBe(
      "Security Council voting record. (2026). (Version 2026-03-31.1) [Data set]. https://votes.example.org/data",
    );
    expect(cite("chicago", earlier)).toBe(
      "Security Council voting record. Data set, version 2026-03-31.1, https://votes.example.org/data.",
    );
    expect(cite("bibtex", earlier)).not.toContain("urldate");
    expect(cite("ris", earlier)).not.toContain("Y2");
  });

  it("gives of a date no more than is known", () => {
    expect(cite("apa", { ...VETOED, date: "2020-01" })).toContain("(2020, January)");
    expect(cite("apa", { ...VETOED, date: "2020" })).toContain("(2020).");
    expect(cite("ris", { ...VETOED, date: "2020" })).toContain("DA  - 2020//");
  });

  it("lets no title break out of its field", () => {
    const title = "50 % {of} A&B_\\input\nTY  - X";
    expect(cite("bibtex", { ...VETOED, title })).toContain(
      "title = {{50 \\% \\{of\\} A\\&B\\_\\textbackslash{}input\nTY  - X}}",
    );
    expect(cite("ris", { ...VETOED, title })).toContain("TI  - 50 % {of} A&B_\\input TY - X\r\n");
  });
});
