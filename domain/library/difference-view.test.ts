import { describe, expect, it } from "vitest";
import { type Difference, readTaken } from "./difference";
import { readDifferenceView, viewOf } from "./difference-view";

const rejection = { line: 2, column: "date", symbol: null, reason: "No." } as const;
const difference: Difference = {
  added: [],
  changed: [],
  unchanged: 7,
  absent: 0,
  rejected: Array.from({ length: 120 }, (_, index) => ({ ...rejection, line: index + 2 })),
  rejectedMore: 0,
};

describe("viewOf(difference, query)", () => {
  it("shows the first part that is not empty, and no page after the last", () => {
    const view = viewOf(difference, readDifferenceView({ show: "added", page: "99" }));
    expect(view).toMatchObject({ shown: "rejected", page: 3, total: 120, parts: [{ text: "Rejected 120" }] });
    expect(view.rejected.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 102));
  });
  it("shows nothing where there is nothing", () => {
    expect(viewOf({ ...difference, rejected: [] }, readDifferenceView({ page: "-1" }))).toMatchObject({ shown: null });
  });
});

describe("readTaken(names)", () => {
  it("keeps what names a conflict", () => {
    expect([...readTaken(["S/RES/15(1946) draft", "S/RES/15(1946) slug", "x draft"])]).toEqual([
      "S/RES/15(1946) draft",
    ]);
  });
});
