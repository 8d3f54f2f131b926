import { PassThrough } from "node:stream";
import pino from "pino";
import { expect, test, vi } from "vitest";
import { printInto } from "./json-console";

test("printInto(logger) has what is printed and warned of as lines of the log, and nothing beside it", async () => {
  const [kept, warned] = [{ ...console }, process.listeners("warning")];
  const printed = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const stream = new PassThrough();
  printInto(pino(stream));
  console.error("The database is out of reach:", "refused");
  process.emitWarning("An old name.", "DeprecationWarning");
  await new Promise(setImmediate);
  const lines = String(stream.read()).trim().split("\n");
  Object.assign(console, kept);
  process.removeAllListeners("warning");
  for (const listener of warned) process.on("warning", listener);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, msg: "The database is out of reach: refused" },
    { level: 40, msg: "DeprecationWarning", err: { message: "An old name." } },
  ]);
  expect(printed).not.toHaveBeenCalled();
});
