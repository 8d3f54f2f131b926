import { describe, expect, it } from "vitest";
import { ChangeSearch, changesHref, parseChangeSearch } from "./change-search";

const read = (query: string) => parseChangeSearch(ChangeSearch, new URLSearchParams(query), 7);

describe("parseChangeSearch(schema, parameters, now)", () => {
  it("takes versions as pages show them, and their numbers", () => {
    expect(read("from=2026-04-30.2&to=7")).toEqual({ search: { from: 2, to: 7, page: 1, pageSize: 50 }, ignored: [] });
  });

  it.each([
    ["from=2026-04-30", ["from"]],
    ["to=8", ["to"]],
    ["from=5&to=2", ["from", "to"]],
    ["from=1&from=2", ["from"]],
    ["since=1", ["since"]],
  ])("names what cannot be used in %s", (query, names) => {
    expect(read(query).ignored.map(({ name }) => name)).toEqual(names);
  });
});

describe("changesHref(search, path)", () => {
  it("leaves out what is the default", () => {
    expect(changesHref({ page: 1, pageSize: 50 })).toBe("/data/changes");
    expect(changesHref({ from: 2, to: 7, page: 3, pageSize: 50 })).toBe("/data/changes?from=2&to=7&page=3");
  });
});
