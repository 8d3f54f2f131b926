import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { isPostgres, readPostmaster, runs } from "./postmaster";

const NOBODY = 2 ** 22 + 1;

describe("readPostmaster(data)", () => {
  it("reads the process and the port, and the port as null before there is one", () => {
    const data = mkdtempSync(join(tmpdir(), "postmaster-"));
    onTestFinished(() => rmSync(data, { recursive: true }));
    expect(readPostmaster(data)).toBeNull();
    writeFileSync(join(data, "postmaster.pid"), `123\n${data}\n1790000000\n`);
    expect(readPostmaster(data)).toEqual({ pid: 123, port: null });
    writeFileSync(join(data, "postmaster.pid"), `123\n${data}\n1790000000\n5433\n\n127.0.0.1\n`);
    expect(readPostmaster(data)).toEqual({ pid: 123, port: 5433 });
  });
});

describe("isPostgres(pid)", () => {
  it("is false of another program and of none", () => {
    expect(isPostgres(process.pid)).toBe(false);
    expect(isPostgres(NOBODY)).toBe(false);
  });
});

describe("runs(pid)", () => {
  it("is true of this process, false of none", () => {
    expect(runs(process.pid)).toBe(true);
    expect(runs(NOBODY)).toBe(false);
  });
});
