import { describe, expect, test } from "vitest";
import { renderPage } from "./page-rendering";
import { type Handler, type Limits, requestOf } from "./rendering";

const LIMITS: Limits = { largest: 10_000, patience: 1_000, worthwhile: async () => true };

/** In the place of Next: /gone is found to be nothing while it is made, /none from its address. */
function openHandler() {
  const rooms: [url: string, room: Map<string, string> | undefined][] = [];
  const handler: Handler = async (request, response) => {
    const url = request.url ?? "";
    rooms.push([url, globalThis.stillPage?.getStore()]);
    response.writeHead(url === "/" ? 200 : 404, { "Content-Type": "text/html" });
    response.end(url === "/gone" ? '<html id="__next_error__"></html>' : `<h1>${url}</h1>`);
  };
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const rendered = await renderPage(handler, requestOf({ url, headers }), LIMITS);
    return typeof rendered === "string" ? rendered : `${rendered.status} ${rendered.body}`;
  };
  return { get, rooms };
}

describe("renderPage(handler, request)", () => {
  test("gives each whole page room of its own for its still parts, and a part of a page none", async () => {
    const { get, rooms } = openHandler();
    expect(await get("/")).toBe("200 <h1>/</h1>");
    await get("/");
    await get("/", { rsc: "1" });
    expect(rooms.map(([, room]) => room)).toEqual([new Map(), new Map(), undefined]);
    expect(rooms[0]?.[1]).not.toBe(rooms[1]?.[1]);
  });

  test("sends the page that says so where there is nothing, drawn, and whole", async () => {
    const { get, rooms } = openHandler();
    expect(await get("/gone")).toBe("404 <h1>/_not-found</h1>");
    expect(rooms.map(([url]) => url)).toEqual(["/gone", "/_not-found"]);
    expect(await get("/none")).toBe("404 <h1>/none</h1>");
  });

  test("leaves a part of a page as it is: the page that asked for it says so", async () => {
    expect(await openHandler().get("/gone", { rsc: "1" })).toBe('404 <html id="__next_error__"></html>');
  });
});
