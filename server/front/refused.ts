import type { IncomingMessage } from "node:http";
import { isDesk, isForPrograms } from "./asked";

/** Why a request is not looked at: its status, a sentence, and the methods that its address knows. */
export type Refused = { status: 400 | 405 | 411 | 413 | 414; detail: string; allow?: string };

const LONGEST_ADDRESS = 4_096;

/** Bytes of a form of the desk; Next itself takes no more than a million. */
const LARGEST_BODY = 1_100_000;

const READING = ["GET", "HEAD"];
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** What is wrong with a request by its head alone; null: nothing. */
export function refusalOf(request: IncomingMessage): Refused | null {
  const { method = "", url = "", headers } = request;
  if (url.length > LONGEST_ADDRESS)
    return { status: 414, detail: `An address has at most ${LONGEST_ADDRESS} characters.` };
  if (!isReadable(url))
    return { status: 400, detail: "The address cannot be read. Percent-encode its letters in UTF-8." };
  if (headers.host !== undefined && !HOST.test(headers.host))
    return { status: 400, detail: "The host cannot be read." };
  const methods = methodsOf(url);
  if (!methods.includes(method)) {
    return { status: 405, detail: `${method} does nothing here.`, allow: methods.join(", ") };
  }
  return refusalOfBody(request);
}

function refusalOfBody({ method = "", headers }: IncomingMessage): Refused | null {
  const length = Number(headers["content-length"] ?? 0);
  if (READING.includes(method)) {
    const hasBody = length > 0 || headers["transfer-encoding"] !== undefined;
    return hasBody ? { status: 400, detail: `${method} has no body.` } : null;
  }
  if (headers["transfer-encoding"] !== undefined) return { status: 411, detail: "Say how long the body is." };
  if (length > LARGEST_BODY) return { status: 413, detail: `A body has at most ${LARGEST_BODY} bytes.` };
  return null;
}

function methodsOf(url: string): string[] {
  if (isDesk(url)) return [...READING, "POST"];
  // They answer each of these themselves, in words for programs.
  if (isForPrograms(url)) return [...READING, "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
  return READING;
}

/** An address that begins with one slash, in printable ASCII, whose percent signs stand for UTF-8. */
function isReadable(url: string): boolean {
  if (!/^\/[\x21-\x7e]*$/.test(url) || url.startsWith("//") || url.includes("\\")) return false;
  const [path = ""] = url.split("?", 1);
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
