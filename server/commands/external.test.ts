import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal";
import { checkVersion, unreachable } from "./external";

const URL = "postgresql://council:top%20secret@db.example.org:5433/votes";
const error = (code: string, message = "") => Object.assign(new Error(message), { code });

describe("checkVersion(version)", () => {
  it("takes PostgreSQL 15 and later", () => {
    expect(() => checkVersion({ number: 150_000, name: "15.0" })).not.toThrow();
    expect(() => checkVersion({ number: 180_001, name: "18.1" })).not.toThrow();
  });

  it("refuses an older one and says which it is", () => {
    expect(() => checkVersion({ number: 140_019, name: "14.19" })).toThrow(/PostgreSQL 14\.19.*15 or later/);
  });
});

describe("unreachable(error, url)", () => {
  it.each([
    ["ECONNREFUSED", "No PostgreSQL answers at db.example.org:5433"],
    ["ENOTFOUND", "No PostgreSQL answers at db.example.org:5433"],
    ["CONNECT_TIMEOUT", "No PostgreSQL answers at db.example.org:5433"],
    ["28P01", "refuses council"],
    ["53300", "takes no more connections"],
  ])("says what to do about %s", (code, sentence) => {
    const refusal = unreachable(error(code), URL);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal?.message).toContain(sentence);
    expect(refusal?.message).not.toContain("secret");
  });

  it("leaves faults of another kind alone", () => {
    expect(unreachable(error("42P01", 'relation "vote" does not exist'), URL)).toBeNull();
    expect(unreachable(error("ENOENT"), URL)).toBeNull();
  });
});
