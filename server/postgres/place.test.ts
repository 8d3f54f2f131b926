import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { canEnter } from "./place";

describe.skipIf(process.platform === "win32")("canEnter(folder, account)", () => {
  it("asks every folder on the way", () => {
    const outer = mkdtempSync(join(tmpdir(), "place-"));
    onTestFinished(() => rmSync(outer, { recursive: true }));
    const inner = join(outer, "inner");
    mkdirSync(inner, { mode: 0o755 });
    const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const stranger = { uid: 54321, gid: 54321 };

    chmodSync(outer, 0o700);
    expect(canEnter(inner, owner)).toBe(true);
    expect(canEnter(inner, stranger)).toBe(false);

    chmodSync(outer, 0o711);
    expect(canEnter(inner, stranger)).toBe(true);
  });
});
