import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { fingerprintOfSources } from "./build";

describe("fingerprintOfSources(root)", () => {
  it("changes with what is built, and not with tests", () => {
    const root = mkdtempSync(join(tmpdir(), "sources-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const write = (path: string, text: string) => writeFileSync(join(root, path), text);
    mkdirSync(join(root, "app/members"), { recursive: true });
    write("app/members/page.tsx", "one");
    const before = fingerprintOfSources(root);

    write("app/members/page.test.tsx", "a test");
    expect(fingerprintOfSources(root)).toBe(before);
    write("app/members/page.tsx", "two");
    const after = fingerprintOfSources(root);
    expect(after).not.toBe(before);
    write("package-lock.json", "{}");
    expect(fingerprintOfSources(root)).not.toBe(after);
  });
});
