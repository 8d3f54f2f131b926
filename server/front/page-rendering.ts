import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage } from "node:http";
import { isForPart } from "./asked";
import { type Handler, type Limits, type Rendering, render, requestOf } from "./rendering";

const stillPages = new AsyncLocalStorage<Map<string, string>>();
globalThis.stillPage = stillPages;

/** Where Next has the page for an address that no page has. */
const NOT_FOUND = "/_not-found";

/** How Next marks a document that says nothing until a script has run. */
const UNDRAWN = 'id="__next_error__"';

/**
 * Has Next make an answer. A whole page is made with room for its still parts. Where a page finds out for itself that
 * there is nothing under its address, Next leaves it to the browser to say so; here the page that says so is sent instead.
 */
export async function renderPage(handler: Handler, request: IncomingMessage, limits: Limits): Promise<Rendering> {
  if (request.method !== "GET" || isForPart(request)) return render(handler, request, limits);
  const rendered = await stillPages.run(new Map(), () => render(handler, request, limits));
  if (!isUndrawn(rendered)) return rendered;
  const headers = request.headers as Record<string, string>;
  return stillPages.run(new Map(), () => render(handler, requestOf({ url: NOT_FOUND, headers }), limits));
}

function isUndrawn(rendered: Rendering): boolean {
  if (typeof rendered === "string" || rendered.status !== 404) return false;
  return rendered.body.subarray(0, 2_000).includes(UNDRAWN);
}
