/** What the log of a site under LOG=json names by the request that it belongs to. */
const OF_A_REQUEST = ["request", "fault", "security"];

/** So many lines are quoted; where one is wrong, all often are. */
const QUOTED = 5;

/**
 * What a site printed under LOG=json that is not as docs/operations.md says, a sentence each: a line that is no JSON object
 * with its time, one of a request without its id, and a log without a request.
 */
export function faultsOfLog(output: string): string[] {
  const lines = output.split("\n").filter((line) => line !== "");
  const wrong = lines.filter((line) => !isEntry(line));
  const without = lines.filter((line) => isEntry(line) && !hasId(line));
  const quote = (what: string) => (line: string) => `The log has a line that ${what}: ${line.slice(0, 300)}`;
  return [
    ...wrong.slice(0, QUOTED).map(quote("is no JSON object with a time")),
    ...without.slice(0, QUOTED).map(quote("does not name its request")),
    ...(lines.some((line) => isEntry(line) && read(line)?.msg === "request") ? [] : ["The log has no request."]),
  ];
}

/** The stacks and messages of the errors in such a log, for whoever looks for why a test failed. */
export function errorsOfLog(output: string): string[] {
  return output.split("\n").filter((line) => Number(read(line)?.level) >= 50);
}

function read(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    // A line that cannot be read is what is looked for.
    return null;
  }
}

const isEntry = (line: string) => typeof read(line)?.time === "number";

function hasId(line: string): boolean {
  const { msg, id } = read(line) ?? {};
  return !OF_A_REQUEST.includes(String(msg)) || (typeof id === "string" && id !== "");
}
