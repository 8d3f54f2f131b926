import { describe, expect, it, vi } from "vitest";
import { onceAVersion } from "./once-a-version";
import { openSql } from "./testing/sql";

const sql = openSql();

describe("onceAVersion(make)", () => {
  it("makes once for all who ask, and anew when the record has changed", async () => {
    const make = vi.fn(async () => ({}));
    const ask = onceAVersion(make);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toBe(other);
    expect(make).toHaveBeenCalledTimes(1);
    await sql`update source set licence = licence`;
    expect(await ask()).not.toBe(one);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("does not keep a failure", async () => {
    const make = vi.fn(async () => "made").mockRejectedValueOnce(new Error("no database"));
    const ask = onceAVersion(make);
    await expect(ask()).rejects.toThrow("no database");
    expect(await ask()).toBe("made");
  });
});
