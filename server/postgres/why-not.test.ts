import { describe, expect, it } from "vitest";
import { whyNot } from "./why-not";

describe("whyNot(output, home)", () => {
  it.each([
    ["initdb: error: could not write to file: No space left on device", "The disk is full"],
    ["initdb: error: could not create directory: Permission denied", "start as the account that owns this folder"],
    ["FATAL:  database files are incompatible with server", "is of another version of PostgreSQL"],
  ])("knows %s", (output, sentence) => {
    expect(whyNot(output, "/data").message).toContain(sentence);
  });

  it("else repeats what was said last, without the time", () => {
    const output =
      "2026-11-21 19:00:00.000 UTC [7] LOG:  starting\n2026-11-21 19:00:01.000 UTC [7] FATAL:  no luck\nstopped";
    expect(whyNot(output, "/data").message).toMatch(/^The embedded PostgreSQL does not run \(no luck\)/);
  });
});
