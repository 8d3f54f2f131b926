import { describe, expect, it } from "vitest";
import { applyChanges, changed, created, isSame, overtaken, removed, reversed, undoChanges } from "./revision";

const before = { title: "A truce", note: null, yes: 12, positions: { CHN: "NO", RUS: "NO", PAK: "ABSTAIN" } };
const after = { title: "A truce", note: "Corrected.", yes: 13, positions: { CHN: "NO", RUS: "YES", IND: "YES" } };

describe("created(fields)", () => {
  it("leaves out what is empty, and keeps false and 0", () => {
    expect(created({ title: "A", note: null, sponsors: "", positions: {}, no: 0, procedural: false })).toEqual({
      title: { from: null, to: "A" },
      no: { from: null, to: 0 },
      procedural: { from: null, to: false },
    });
  });
});

describe("removed(fields)", () => {
  it("holds all that was there", () => {
    expect(removed({ title: "A", note: null })).toEqual({ title: { from: "A", to: null } });
  });
});

describe("changed(before, after)", () => {
  it("has the fields that differ, and of positions the members that do", () => {
    expect(changed(before, after)).toEqual({
      note: { from: null, to: "Corrected." },
      yes: { from: 12, to: 13 },
      positions: { from: { RUS: "NO", PAK: "ABSTAIN" }, to: { RUS: "YES", IND: "YES" } },
    });
  });

  it("finds nothing in the same positions in another order", () => {
    expect(changed(before, { ...before, positions: { PAK: "ABSTAIN", RUS: "NO", CHN: "NO" } })).toEqual({});
  });
});

describe("applyChanges(state, changes) and undoChanges(state, changes)", () => {
  const changes = changed(before, after);

  it("go from one state to the other and back", () => {
    expect(applyChanges(before, changes)).toEqual(after);
    expect(undoChanges(after, changes)).toEqual(before);
  });

  it("make a record out of nothing, and nothing of it", () => {
    expect(applyChanges({}, created(before))).toEqual({
      title: "A truce",
      yes: 12,
      positions: before.positions,
    });
    expect(undoChanges(before, created(before))).toEqual({ title: null, note: null, yes: null, positions: null });
  });

  it("are each other's reverse", () => {
    expect(applyChanges(after, reversed(changes))).toEqual(before);
  });
});

describe("overtaken(state, changes)", () => {
  const changes = changed(before, after);

  it("finds nothing in the state that the change left", () => {
    expect(overtaken(after, changes)).toEqual([]);
  });

  it("finds what a later change stands on, and not what it did not touch", () => {
    expect(overtaken({ ...after, yes: 14 }, changes)).toEqual(["yes"]);
    expect(overtaken({ ...after, title: "Another title" }, changes)).toEqual([]);
    expect(overtaken({ ...after, positions: { ...after.positions, CHN: "YES" } }, changes)).toEqual([]);
    expect(overtaken({ ...after, positions: { ...after.positions, RUS: "ABSTAIN" } }, changes)).toEqual(["positions"]);
    expect(overtaken({ ...after, positions: { ...after.positions, PAK: "YES" } }, changes)).toEqual(["positions"]);
  });
});

describe("changes of a list of parts", () => {
  const [first, second, third] = [{ text: "One" }, { text: "Two" }, { text: "Three" }];
  const better = { text: "One, said better" };
  const state = { quotations: [first, second] };
  const one = changed(state, { quotations: [better, second] });
  const two = changed({ quotations: [better, second] }, { quotations: [better, third, second] });
  const now = { quotations: [better, third, second] };

  it("are taken back one by one, in whatever order", () => {
    expect(overtaken(now, one)).toEqual([]);
    expect(undoChanges(now, one)).toEqual({ quotations: [first, third, second] });
    expect(undoChanges(now, two)).toEqual({ quotations: [better, second] });
    expect(applyChanges(applyChanges(state, two), one)).toEqual(now);
    const out = changed(now, { quotations: [third, second] });
    expect(undoChanges({ quotations: [third] }, out)).toEqual({ quotations: [better, third] });
  });

  it("are overtaken where the part that they left was changed, or the one that they took away is there again", () => {
    expect(overtaken({ quotations: [{ text: "Another" }, third, second] }, one)).toEqual(["quotations"]);
    expect(overtaken({ quotations: [better, first] }, one)).toEqual(["quotations"]);
    const order = changed({ quotations: [second, first] }, state);
    expect(overtaken(state, order)).toEqual([]);
    expect(overtaken({ quotations: [second, first] }, order)).toEqual(["quotations"]);
  });
});

describe("isSame(one, other)", () => {
  it("takes nothing for nothing, and 0 for a number", () => {
    expect(isSame(null, {})).toBe(true);
    expect(isSame([], null)).toBe(true);
    expect(isSame(0, null)).toBe(false);
    expect(isSame(["a", "b"], ["b", "a"])).toBe(false);
  });
});
