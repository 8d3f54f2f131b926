import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { changeSettings, settings } from "@/server/env";
import { findBrowser } from "./browser";

test.describe("findBrowser()", () => {
  const { CHROMIUM_PATH: chosen } = settings();
  test.afterEach(() => changeSettings({ CHROMIUM_PATH: chosen }));

  test("names the library without which a browser does not start", () => {
    const folder = mkdtempSync(join(tmpdir(), "browser-"));
    const path = join(folder, "chromium");
    const complaint = `${path}: error while loading shared libraries: libnss3.so: cannot open shared object file`;
    writeFileSync(path, `#!/bin/sh\necho "${complaint}" >&2\nexit 127\n`);
    chmodSync(path, 0o755);
    changeSettings({ CHROMIUM_PATH: path });
    expect(findBrowser).toThrow(/lacks the shared library libnss3\.so: install it/);
    rmSync(folder, { recursive: true });
  });

  test("refuses a setting that names no file", () => {
    changeSettings({ CHROMIUM_PATH: "/nowhere/chromium" });
    expect(findBrowser).toThrow(/CHROMIUM_PATH names no file/);
  });
});
