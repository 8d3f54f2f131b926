import { PassThrough } from "node:stream";
import pino from "pino";
import { describe, expect, it } from "vitest";
import { jsonLog } from "../front/request-log";
import { errorsOfLog, faultsOfLog } from "./log-faults";

/** What a site's log says of one request and of a mistake in another. */
function log(): string {
  const stream = new PassThrough();
  const { request, fault, note } = jsonLog(pino(stream));
  request({ id: "a-1", method: "GET", url: "/admin?q=x", status: 200, ms: 1, bytes: 2, origin: "none" });
  fault({ requestId: "a-2", path: "/", error: new Error("Two.\nLines."), outage: false });
  note("The site has ended.");
  return String(stream.read());
}

describe("faultsOfLog(output)", () => {
  it("finds nothing in what jsonLog writes, be it of more than one line", () => {
    expect(log().trim().split("\n")).toHaveLength(3);
    expect(faultsOfLog(log())).toEqual([]);
  });

  it("names each line that is none of a log, or of no request", () => {
    expect(faultsOfLog(`${log()}(node:1) Warning: old\n`)).toEqual([
      "The log has a line that is no JSON object with a time: (node:1) Warning: old",
    ]);
    expect(faultsOfLog(log().replace('"id":"a-2",', ""))[0]).toMatch(/^The log has a line that does not name its/);
    expect(faultsOfLog("")).toEqual(["The log has no request."]);
  });
});

describe("errorsOfLog(output)", () => {
  it("has the entries of mistakes alone", () => {
    expect(errorsOfLog(`${log()}plain`).map((line) => JSON.parse(line).id)).toEqual(["a-2"]);
  });
});
