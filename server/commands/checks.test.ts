import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Refusal } from "../refusal";
import { countOfPlaywright, countOfVitest, PASSED, runChecks } from "./checks";
import type { Run } from "./command";
import { ROOT } from "./root";

const FAILED = { passed: 0, failed: 1 };

function report(content: object): string {
  mkdirSync(join(ROOT, "test-results"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, "test-results/checks-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "report.json"), JSON.stringify(content));
  return join(folder.slice(ROOT.length), "report.json");
}

describe("countOfVitest(path, outcome)", () => {
  it("reads both numbers", () => {
    expect(countOfVitest(report({ numPassedTests: 529, numFailedTests: 2 }), FAILED)).toEqual({
      passed: 529,
      failed: 2,
    });
  });

  it("has a failure where a file did not load and all tests of the others passed", () => {
    expect(countOfVitest(report({ numPassedTests: 529, numFailedTests: 0 }), FAILED)).toEqual({
      passed: 529,
      failed: 1,
    });
  });

  it("has the outcome alone where no report was written", () => {
    expect(countOfVitest("test-results/none.json", FAILED)).toEqual(FAILED);
  });
});

describe("countOfPlaywright(path, outcome)", () => {
  it("reads both numbers", () => {
    expect(countOfPlaywright(report({ stats: { expected: 12, unexpected: 0 } }), PASSED)).toEqual({
      passed: 12,
      failed: 0,
    });
  });
});

describe("runChecks(run, stages)", () => {
  function saying(lines: string[]): Run {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => void vi.restoreAllMocks());
    const say = (line: string) => void lines.push(line);
    return { say, step: () => Promise.reject(), defer: () => {}, serving: () => {}, fail: () => {} };
  }

  it("stops after the stage of the first failure, sums up all the same and ends in the count", async () => {
    const lines: string[] = [];
    const stages = [
      [{ name: "types", work: async () => PASSED }],
      [
        { name: "build", work: () => Promise.reject(new Refusal("The site was not built.")) },
        { name: "unit tests", work: async () => ({ passed: 40, failed: 0 }) },
      ],
      [{ name: "browser tests", work: async () => PASSED }],
    ];
    expect(await runChecks(saying(lines), stages)).toBe(false);
    expect(lines.join("\n")).toMatch(
      /types: 1 passed, 0 failed\n.*build: 0 passed, 1 failed\n.*unit tests: 40 passed, 0 failed\n.*browser tests: not run/,
    );
    expect(lines.at(-1)).toBe("41 passed, 1 failed");
  });

  it("does the checks of a stage at the same time, and the next stage after the last of them", async () => {
    const order: string[] = [];
    const check = (name: string, before: Promise<unknown> = Promise.resolve()) => ({
      name,
      work: () => before.then(() => order.push(name)).then(() => PASSED),
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const opener = {
      name: "opener",
      work: async () => {
        begin();
        return PASSED;
      },
    };
    const stages = [[check("waits for the opener", begun), opener], [check("next stage")]];
    expect(await runChecks(saying([]), stages)).toBe(true);
    expect(order).toEqual(["waits for the opener", "next stage"]);
  });
});
