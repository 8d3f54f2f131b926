import { describe, expect, it } from "vitest";
import { z } from "zod";
import { countUpTo, MemberCode, oneOf, readQuery, TopicSlug, writeQuery } from "./query";

const Filters = z.object({
  member: MemberCode.optional(),
  topic: TopicSlug.optional(),
  sort: oneOf("an order", ["-date", "date"]).default("-date"),
  page: countUpTo(500).default(1),
});

describe("readQuery(schema, parameters)", () => {
  it("keeps what is good and gives defaults, from a page's parameters and from a URL's", () => {
    const values = { member: "BRA", sort: "-date", page: 3 };
    expect(readQuery(Filters, { member: "bra", page: "3", topic: undefined })).toEqual({ values, ignored: [] });
    expect(readQuery(Filters, new URLSearchParams("member=BRA&page=3"))).toEqual({ values, ignored: [] });
  });

  it("takes an empty field of a form as none", () => {
    expect(readQuery(Filters, { member: "", topic: " ", page: "" })).toEqual({
      values: { sort: "-date", page: 1 },
      ignored: [],
    });
  });

  it("names a bad value and says why", () => {
    const { values, ignored } = readQuery(Filters, { member: "BRAZIL", topic: "Syria!", sort: "title", page: "0" });
    expect(values).toEqual({ sort: "-date", page: 1 });
    expect(ignored).toEqual([
      { name: "member", value: "BRAZIL", reason: "“BRAZIL” is not a code of a member. It looks like CHN." },
      { name: "topic", value: "Syria!", reason: "There is no topic “Syria!”." },
      { name: "sort", value: "title", reason: "“title” is not an order. It is one of -date, date." },
      { name: "page", value: "0", reason: "“0” is not a number from 1 up." },
    ]);
  });

  it("names a second value, a number past the end and a name that does not exist", () => {
    const { values, ignored } = readQuery(Filters, { member: ["BRA", "IND"], page: "501", outcom: "VETOED" });
    expect(values).toEqual({ member: "BRA", sort: "-date", page: 1 });
    expect(ignored).toEqual([
      { name: "member", value: "IND", reason: "It was given twice; the first one counts." },
      { name: "page", value: "501", reason: "It is at most 500." },
      { name: "outcom", value: "VETOED", reason: "There is no parameter of this name." },
    ]);
  });

  it("refuses what is not in UTF-8, and the character that no text may hold", () => {
    const reason = "It holds a character that cannot be read. Addresses are in UTF-8.";
    const { ignored } = readQuery(z.object({ q: z.string().optional() }), new URLSearchParams("q=%FF"));
    expect(ignored).toEqual([{ name: "q", value: "\uFFFD", reason }]);
    expect(readQuery(Filters, new URLSearchParams("topic=a%00b")).ignored).toMatchObject([{ name: "topic", reason }]);
  });

  it("does not trip over the names of JavaScript's own", () => {
    expect(readQuery(Filters, new URLSearchParams("__proto__=1&constructor=2")).ignored.map((one) => one.name)).toEqual(
      ["__proto__", "constructor"],
    );
  });
});

describe("writeQuery(parameters)", () => {
  it("leaves out what is undefined and keeps commas readable", () => {
    expect(writeQuery({ q: "Golan & Sinai", split: "CHN,RUS", from: undefined, contested: true })).toBe(
      "q=Golan+%26+Sinai&split=CHN,RUS&contested=true",
    );
  });
});
