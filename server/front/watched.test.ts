import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../commands/root";
import { prisma } from "../db";
import { settings } from "../env";
import { reportFault } from "../faults";
import { openSql } from "../testing/sql";
import { Front } from "./front";
import type { Handler } from "./rendering";
import { jsonLog } from "./request-log";

const sql = openSql();
const url = settings().DATABASE_URL ?? "";
const TOKEN = "the-token-of-the-metrics";

type Line = Record<string, unknown>;
const lines: Line[] = [];
let written = "";
let front: Front;
let address: string;

/** In the place of Next: a text by the site's own door to the database, in two queries, or the mistake of a page. */
const pages: Handler = async (request, response) => {
  const { pathname } = new URL(request.url ?? "", "http://localhost");
  await prisma.recordVersion.findFirst();
  const text = await prisma.resolution.findUnique({ where: { slug: pathname.slice("/resolutions/".length) } });
  if (pathname === "/mistake") {
    const requestId = String(request.headers["x-request-id"]);
    reportFault({ requestId, path: request.url ?? "", error: new Error("a page made a mistake") });
  }
  const status = pathname === "/mistake" ? 500 : text === null ? 404 : 200;
  response.writeHead(status, { "Content-Type": "text/html" }).end(text?.title ?? "none");
};

beforeAll(async () => {
  const stream = new Writable({
    write(bytes, _, done) {
      written += bytes;
      for (const line of String(bytes).trimEnd().split("\n")) lines.push(JSON.parse(line));
      done();
    },
  });
  front = new Front({
    handler: pages,
    databaseUrl: url,
    site: new URL("http://localhost"),
    root: ROOT,
    log: jsonLog(pino(stream)),
    cacheMegabytes: 32,
    proxies: 1,
    metricsToken: TOKEN,
  });
  await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(front.server.address() as AddressInfo).port}`;
});
afterAll(() => front.stop());

const ask = (path: string, { headers, ...more }: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(`${address}${path}`, { ...more, headers: { ...headers } }).then(async (answer) => {
    await answer.arrayBuffer();
    return answer;
  });

/** The lines of one request, once it was written down. */
async function linesOf(id: string): Promise<Line[]> {
  await expect.poll(() => lines.some((line) => line.id === id && line.msg === "request")).toBe(true);
  return lines.filter((line) => line.id === id);
}

/** The figures by their names with their labels. */
async function figures(): Promise<Map<string, number>> {
  const answer = await fetch(`${address}/api/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining("version=0.0.4")]);
  const text = await answer.text();
  return new Map(
    [...text.matchAll(/^([a-z][^# ]*(?:\{.*\})?) (\S+)$/gm)].map(([, name = "", value]) => [name, Number(value)]),
  );
}

const PAGE = "/resolutions/s-res-2448-2018";

describe("the log of a front", () => {
  it("has one line of a request, with its id, status and time, whoever names it", async () => {
    const began = Date.now();
    await ask(`${PAGE}?x=1`, { headers: { "x-request-id": "reader-1" } });
    const [line, ...more] = await linesOf("reader-1");
    expect(more).toEqual([]);
    const { ms, bytes, time, pid, hostname, ...rest } = line ?? {};
    expect(rest).toEqual({
      ...{ level: 30, msg: "request", id: "reader-1", method: "GET" },
      ...{ path: `${PAGE}?x=1`, status: 200, cache: "miss" },
    });
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(Date.now() - began + 1);
    expect(bytes).toBeGreaterThan(0);
    expect(time).toBeGreaterThanOrEqual(began);
    expect([typeof pid, typeof hostname]).toEqual(["number", "string"]);

    const given = (await ask(PAGE)).headers.get("x-request-id") ?? "";
    expect(await linesOf(given)).toMatchObject([{ id: given, status: 200 }]);
  });

  it("says where an answer came from, and what was not found", async () => {
    await ask(`${PAGE}?x=2`, { headers: { "x-request-id": "first" } });
    await ask(`${PAGE}?x=2`, { headers: { "x-request-id": "second" } });
    await ask("/resolutions/none", { headers: { "x-request-id": "lost" } });
    expect(await linesOf("second")).toMatchObject([{ status: 200, cache: "hit" }]);
    expect(await linesOf("lost")).toMatchObject([{ level: 30, status: 404 }]);
  });

  it("has a mistake with its stack, under the id of the request that met it", async () => {
    await ask("/mistake?m=1", { headers: { "x-request-id": "unlucky" } });
    const found = await linesOf("unlucky");
    expect(found.find(({ msg }) => msg === "request")).toMatchObject({ level: 50, status: 500 });
    expect(found.find(({ msg }) => msg === "fault")).toMatchObject({
      ...{ level: 50, path: "/mistake?m=1", outage: false },
      err: { message: "a page made a mistake", stack: expect.stringContaining("watched.test.ts") },
    });
  });

  it("has nothing of what is secret: cookies, passwords, tokens, what is typed at the desk", async () => {
    const password = "correct horse battery";
    const body = new URLSearchParams({ email: "ed@example.org", password });
    const headers = { cookie: "session=kept-by-the-browser", "x-request-id": "editor" };
    await ask("/admin/sign-in?token=one-time-link&email=ed@example.org", { method: "POST", body, headers });
    await figures();
    const [line] = await linesOf("editor");
    expect(line).toMatchObject({ method: "POST", path: "/admin/sign-in" });
    const secrets = [password, encodeURIComponent(password), String(body), "one-time-link", "ed@example.org", TOKEN];
    const address = new URL(url).password;
    for (const secret of [...secrets, "kept-by-the-browser", address])
      expect(written.includes(secret), secret).toBe(false);
    expect(address).not.toBe("");
  });
});

describe("the figures of a front", () => {
  const requests = (group: string, status: number, cache: string) =>
    `http_requests_total{group="${group}",status="${status}",cache="${cache}"}`;

  it("count what was made and what was kept, the time of both, and of every query", async () => {
    const before = await figures();
    for (let times = 0; times < 4; times += 1) await ask(`${PAGE}?x=3`);
    await ask("/resolutions/none?x=3");
    const after = await figures();
    const more = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(more(requests("pages", 200, "miss"))).toBe(1);
    expect(more(requests("pages", 200, "hit"))).toBe(3);
    expect(more(requests("pages", 404, "miss"))).toBe(1);
    expect(more('http_request_duration_seconds_count{group="pages"}')).toBe(5);
    expect(more('http_request_duration_seconds_sum{group="pages"}')).toBeGreaterThan(0);
    expect(more("database_query_duration_seconds_count"), "two of each answer that was made").toBe(4);
    expect(more('database_query_duration_seconds_bucket{le="+Inf"}')).toBe(4);
    expect(more("cache_answers")).toBe(2);
    expect(more("cache_bytes")).toBeGreaterThan(0);
  });

  it("have the state of the record, and follow it", async () => {
    const state = async () =>
      (
        await sql<{ number: number; at: number }[]>`
        select number, extract(epoch from changed_at)::float8 as at from record_version`
      )[0];
    const shown = async () => {
      const now = await figures();
      return { number: now.get("record_version"), at: now.get("record_changed_timestamp_seconds") };
    };
    expect(await shown()).toEqual(await state());
    await sql`update source set licence = 'Another' where id = (select min(id) from source)`;
    await expect.poll(async () => (await shown()).number).toBe((await state())?.number);
    expect(await shown()).toEqual(await state());
    expect((await figures()).get("database_up")).toBe(1);
  });

  it("are for who has the token", async () => {
    expect((await ask("/api/metrics")).status).toBe(404);
    expect((await ask("/api/metrics", { headers: { authorization: "Bearer another" } })).status).toBe(404);
  });
});
