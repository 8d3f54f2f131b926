import type { NextRequest } from "next/server";
import { isOwnPost } from "@/server/auth/origin";
import { type Editor, editorOf } from "@/server/auth/session";
import { TOO_LARGE } from "@/server/import/file-shape";
import { limited } from "@/server/import/limited";
import { receiveUpload } from "@/server/import/uploads";
import { isOutage } from "@/server/outage";

const NO_STORE = { "cache-control": "no-store" };

/**
 * Takes a voting file in. A form without a script sends it as a part, and is led to the page of the difference; a script
 * sends the file alone, and reads lines of progress, of which the last has the page's address or says what is wrong.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnPost(request.headers)) return refused(403, "The file was sent from another site.");
  const editor = await editorOf(request.headers);
  const byForm = request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
  if (editor === null) return byForm ? led("/admin/sign-in?back=%2Fadmin%2Fimport") : refused(401, "Sign in first.");
  if (request.body === null) return refused(400, "There is no file.");
  return byForm ? receiveForm(request, request.body, editor) : receiveStream(request, request.body, editor);
}

async function receiveForm(request: NextRequest, body: ReadableStream<Uint8Array>, editor: Editor): Promise<Response> {
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(limited(body), { headers }).formData().catch(() => null);
  if (form === null) return refused(413, TOO_LARGE);
  const file = form.get("file");
  if (!(file instanceof File)) return refused(400, "There is no file.");
  const id = await receiveUpload(editor, file.name, file.stream() as unknown as AsyncIterable<Uint8Array>);
  return led(`/admin/import/${id}`);
}

function receiveStream(request: NextRequest, body: ReadableStream<Uint8Array>, editor: Editor): Response {
  const name = nameOf(request.headers.get("x-file-name"));
  const encoder = new TextEncoder();
  const progress = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (line: object) => controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      try {
        // The web's stream of bytes can be iterated in Node, which its type in the browser's library does not say.
        const source = body as unknown as AsyncIterable<Uint8Array>;
        const id = await receiveUpload(editor, name, source, (rows) => tell({ rows }));
        tell({ href: `/admin/import/${id}` });
      } catch (error) {
        console.error("An uploaded file could not be taken in.", error);
        tell({ problem: isOutage(error) ? "OUTAGE" : "BROKEN" });
      }
      controller.close();
    },
  });
  return new Response(progress, { headers: { ...NO_STORE, "content-type": "application/x-ndjson" } });
}

function nameOf(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "");
  } catch {
    return "";
  }
}

/** Relative, so that it holds behind whatever host the site stands. */
function led(location: string): Response {
  return new Response(null, { status: 303, headers: { ...NO_STORE, location } });
}

function refused(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...NO_STORE, "content-type": "text/plain; charset=utf-8" },
  });
}
