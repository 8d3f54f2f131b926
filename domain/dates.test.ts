import { describe, expect, it } from "vitest";
import { Day, formatDay, formatPartialDay, formatShortDay, isDay, yearOf } from "./dates";

describe("isDay(text)", () => {
  it.each(["2017-02-28", "2024-02-29", "2000-02-29", "1946-01-17"])("takes %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "28 Feb 2017",
  ])("refuses %s", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("Day", () => {
  it("quotes what is no day", () => {
    expect(Day.safeParse("2024-02-30").error?.issues[0]?.message).toBe(
      "“2024-02-30” is not a day. It looks like 2017-02-28.",
    );
  });
});

describe("formatDay(day) and its kin", () => {
  it("writes the day of S/2017/172 in full and for a list", () => {
    expect(formatDay("2017-02-28")).toBe("28 February 2017");
    expect(formatShortDay("2017-02-28")).toBe("28 Feb 2017");
    expect(formatDay("2020-01-06")).toBe("6 January 2020");
    expect(yearOf("2017-02-28")).toBe(2017);
  });

  it("writes a date only as precisely as it is known", () => {
    expect(["2020", "2020-01", "2020-01-06"].map(formatPartialDay)).toEqual(["2020", "January 2020", "6 January 2020"]);
  });

  it("throws on a month that does not exist", () => {
    expect(() => formatDay("2020-14-01")).toThrow("“2020-14-01” has no month.");
  });
});
