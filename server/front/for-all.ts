import type { Rendered } from "./rendering";

const STATUSES = new Set([200, 304, 307, 308, 404]);

/** What Next writes on every page that it makes on request, whoever may read it. */
const ON_REQUEST = "private, no-cache, no-store, max-age=0, must-revalidate";

/** Whether an answer to a public address may be given to others. */
export function isForAll(answer: Rendered): boolean {
  if (!STATUSES.has(answer.status) || headerOf(answer, "set-cookie") !== "") return false;
  const control = headerOf(answer, "cache-control");
  return control === ON_REQUEST || !/no-store|private/.test(control);
}

/** Whether an answer stays as it is for good, as the files of a build do. */
export function isLasting(answer: Rendered): boolean {
  return headerOf(answer, "cache-control").includes("immutable");
}

function headerOf({ headers }: Rendered, wanted: string): string {
  return String(headers.find(([name]) => name === wanted)?.[1] ?? "");
}
