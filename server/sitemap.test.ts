import { describe, expect, it } from "vitest";
import { listPaths } from "./sitemap";

describe("listPaths()", () => {
  it("has every text, member, topic, statement and source once, and nothing for editors", async () => {
    const paths = await listPaths();
    const under = (folder: string) => paths.filter((path) => path.startsWith(`/${folder}/`)).length;
    expect(["resolutions", "members", "topics", "statements", "sources"].map(under)).toEqual([
      3206, 138, 140, 100, 805,
    ]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain("/resolutions/s-2017-172");
    expect(paths.some((path) => path.startsWith("/admin"))).toBe(false);
    // The most that one sitemap may have.
    expect(paths.length).toBeLessThan(50_000);
  });
});
