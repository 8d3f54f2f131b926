import { describe, expect, it } from "vitest";
import type { CitedSource } from "@/domain/record";
import { getResolution } from "../resolutions/get";
import { mergeCited } from "./cited";

const source = (changes: Partial<CitedSource>): CitedSource => ({
  slug: "tass",
  publisher: "TASS",
  title: null,
  reliability: "PRESS_REPORT",
  date: null,
  url: null,
  accessed: null,
  article: null,
  supports: "the day",
  place: null,
  ...changes,
});

describe("mergeCited(sources)", () => {
  it("names each source once, with all that it carries and where, the most reliable kind first", () => {
    const merged = mergeCited([
      source({ place: "line 1" }),
      source({ supports: "the words", place: "line 2" }),
      source({ slug: "un", publisher: "United Nations", reliability: "OFFICIAL_RECORD" }),
      source({}),
    ]);
    expect(merged.map(({ slug, supports, place }) => [slug, supports, place])).toEqual([
      ["un", "the day", null],
      ["tass", "the day; the words", "line 1; line 2"],
    ]);
  });
});

describe("the sources of a draft that was never put to a vote", () => {
  it("are those of its account too", async () => {
    const draft = await getResolution("2019-12-16-china-russian-federation");
    const named = draft?.sources.map(({ publisher }) => publisher);
    expect(named).toEqual(
      expect.arrayContaining(["The Diplomat", ...(draft?.accounts[0]?.sources ?? []).map((one) => one.publisher)]),
    );
    expect(named?.length).toBeGreaterThan(2);
  });
});
