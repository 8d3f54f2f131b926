import { Refusal } from "../refusal";

/** What a program of PostgreSQL said when it failed, as a sentence that says what to do. `home` is the server's folder. */
export function whyNot(output: string, home: string): Refusal {
  const fault = lastFault(output);
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new Refusal(`The disk is full: free about 500 MB where ${home} is, and start again; nothing is lost.`);
  }
  if (/Permission denied|Operation not permitted|Read-only file system/.test(output)) {
    return new Refusal(
      `PostgreSQL may not use ${home} (${fault}): start as the account that owns this folder, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  if (/incompatible with server/.test(output)) {
    return new Refusal(
      `The data in ${home} is of another version of PostgreSQL: go back to the version of the project that made it, or move the folder away to begin with an empty database.`,
    );
  }
  return new Refusal(
    `The embedded PostgreSQL does not run (${fault}): see ${home}/server.log, or set DATABASE_URL to a PostgreSQL 15 or later.`,
  );
}

/** The last line that names a fault, without the time and the process before it. */
function lastFault(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const fault = lines.findLast((line) => /FATAL|PANIC|error:|could not/i.test(line)) ?? lines.at(-1);
  return fault?.replace(/^.*?(FATAL|PANIC|error):\s+/, "").trim() ?? "it says nothing";
}
