/** How far a file is. `part` is from 0 to 1. */
export type UploadStep =
  | { at: "sending"; part: number }
  | { at: "reading"; rows: number }
  | { at: "comparing" }
  | { at: "failed"; sentence: string };

const FAILURES: Record<string, string> = {
  OUTAGE: "The database did not answer. Nothing was kept: send the file again in a moment.",
  BROKEN: "Something went wrong while it was read. Nothing was kept: send the file again.",
};

/** What the site says of a file, a line each: how many rows were read, where the page of the difference is, or what failed. */
type Line = { rows?: number; href?: string; problem?: string };

/** Sends a file and tells how far it is; at the end the browser goes to the page that the site names. */
export function sendFile(address: string, file: File, tell: (step: UploadStep) => void): void {
  // fetch does not say how much of a body was sent.
  const request = new XMLHttpRequest();
  request.open("POST", address);
  request.setRequestHeader("content-type", "text/csv");
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
  request.upload.onprogress = ({ loaded, total }) => tell({ at: "sending", part: total > 0 ? loaded / total : 0 });
  request.upload.onload = () => tell({ at: "reading", rows: 0 });
  request.onprogress = () => {
    const { rows } = lastLine(request.responseText);
    if (request.status === 200 && rows !== undefined) tell({ at: "reading", rows });
  };
  request.onload = () => {
    const { href, problem } = request.status === 200 ? lastLine(request.responseText) : {};
    if (href !== undefined) {
      tell({ at: "comparing" });
      window.location.assign(href);
    } else tell({ at: "failed", sentence: sentenceOf(request, problem) });
  };
  request.onerror = () =>
    tell({ at: "failed", sentence: "The site did not answer. Nothing was kept: send the file again in a moment." });
  tell({ at: "sending", part: 0 });
  request.send(file);
}

function sentenceOf({ status, responseText }: XMLHttpRequest, problem: string | undefined): string {
  if (status === 401) return "Your session has ended. Sign in in another tab, then send the file again.";
  return FAILURES[problem ?? ""] ?? (status === 200 ? (FAILURES.BROKEN ?? "") : responseText.slice(0, 300));
}

/** The last whole line that has come. */
function lastLine(text: string): Line {
  const line = text.slice(0, text.lastIndexOf("\n")).split("\n").at(-1);
  return line ? (JSON.parse(line) as Line) : {};
}
